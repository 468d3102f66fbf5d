import { importRecords, type DirectImport } from "../../../../src/domain/import/importRecords";
import type { ImportPlan } from "../../../../src/domain/import/importQuestion";
import { decodeText } from "../../../../src/domain/import/sources/decodeText";
import { parseRows } from "../../../../src/domain/import/sources/parseRows";
import type { TableKey } from "../../../../src/schema/columnSpec";
import { day } from "../../../builders/day";
import { aCustomer, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const existing = {
  customers: [
    aCustomer({ id: "C-1", name: "Haina", owner: "王芳" }),
    aCustomer({ id: "C-2", name: "Twin" }),
    aCustomer({ id: "C-3", name: "twin" }),
  ],
  orders: [anOrder({ orderNumber: "SO-1" })],
  records: [],
};

interface TextImport extends DirectImport {
  readonly bytes: Uint8Array;
}

function ask(table: TableKey, text: string, question: Partial<TextImport> = {}) {
  let count = 0;
  return importRecords({
    table,
    sheet: { name: "", rows: parseRows(decodeText(question.bytes ?? new TextEncoder().encode(text))?.text ?? "") },
    existing,
    settings: someSettings(),
    preset: "general",
    today: day("11-23"),
    newId: () => `NEW-${(count += 1)}`,
    ...question,
  });
}

function read(table: TableKey, text: string, question: Partial<TextImport> = {}): ImportPlan {
  const outcome = ask(table, text, question);
  if ("refusal" in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome;
}

const customerHeader = "name,mobile";

describe("reading the file", () => {
  test("Chinese text in GB18030 and in UTF-8 with mark reads the same", () => {
    // 客户名称,手机 / 海纳,13800000000 in GB18030.
    const bytes = [
      0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0a, 0xba, 0xa3, 0xc4, 0xc9, 0x2c,
    ];
    const gb18030 = new Uint8Array([...bytes, ...new TextEncoder().encode("13800000000")]);
    const utf8 = new TextEncoder().encode("\uFEFF客户名称,手机\n海纳,13800000000");
    const [first, second] = [gb18030, utf8].map((each) => read("Customers", "", { bytes: each }).records);
    expect(first).toMatchObject([{ name: "海纳", mobile: "13800000000" }]);
    expect(second).toEqual(first);
  });

  test("UTF-16 with mark is read", () => {
    const bytes = new Uint8Array(Buffer.from("\uFEFFname\tmobile\r\n海纳\t13800000000\r\n", "utf16le"));
    expect(read("Customers", "", { bytes }).records).toMatchObject([{ name: "海纳" }]);
  });

  test.each([
    ["empty", { bytes: new Uint8Array() }, "noRows"],
    ["no header known", { bytes: new TextEncoder().encode("x,y\n1,2") }, "noColumnFound"],
    ["header of the map missing", { map: { Nation: "region" } }, "headerMissing"],
    ["key of the map unknown", { map: { name: "nickname" } }, "columnUnknown"],
    ["key of the map filled by a formula", { map: { name: "dueDate" } }, "columnUnknown"],
    ["key of a default unknown", { defaults: { nickname: "x" } }, "defaultUnknown"],
    ["default of the wrong form", { defaults: { created: "yesterday" } }, "defaultInvalid"],
  ] as const)("a file as a whole is refused: %s", (_, question, code) => {
    expect(ask("Customers", `${customerHeader}\nNew,13800000000`, question)).toMatchObject({ refusal: { code } });
  });

  test("lines count as an editor shows them, quoted line breaks and blank rows included", () => {
    const text = `name,notes,mobile\r\nA,"two\r\nlines",13800000001\r\n\r\nB,,bad\r\n"C\nC",,bad\r\nD,,bad`;
    const { rejected, records, read: count } = read("Customers", text);
    expect(rejected.map(({ line }) => line)).toEqual([5, 6, 8]);
    expect(records).toMatchObject([{ name: "A", notes: "two\r\nlines" }]);
    expect(count).toBe(4);
  });

  test("semicolons and tabs separate too", () => {
    for (const separator of [";", "\t", "|"]) {
      const text = [customerHeader, "New, Ltd,13800000000"]
        .map((row) => row.replace(/,(?=mobile|1)/, separator))
        .join("\n");
      expect(read("Customers", text).records).toMatchObject([{ name: "New, Ltd" }]);
    }
  });

  test("a quote that is never closed, and more cells than headers, spoil their row only", () => {
    const text = `${customerHeader}\nA,13800000001\nB,13800000002,surplus\nC,13800000003,\n"D,13800000004`;
    const { records, rejected } = read("Customers", text);
    expect(records.map((record) => record["name"])).toEqual(["A", "C"]);
    expect(rejected).toMatchObject([
      { line: 3, column: null, code: "tooManyCells", value: "surplus" },
      { line: 5, column: null, code: "brokenQuotes" },
    ]);
  });
});

describe("headers", () => {
  test("a record above the header is not lost, a title is none", () => {
    const text = "客户清单,2026-11-01,\n甲,13800000001,x\n客户名称,手机,备注\n乙,13800000002,y";
    const { rejected, records, read: count } = read("Customers", text);
    expect(records).toMatchObject([{ name: "乙" }]);
    expect(rejected).toMatchObject([
      { line: 1, code: "aboveHeader" },
      { line: 2, code: "aboveHeader" },
    ]);
    expect(count).toBe(3);
    expect(read("Customers", "客户清单,,\n客户名称,手机,备注\n乙,13800000002,y").rejected).toEqual([]);
  });

  test.each([
    "name,mobile,region",
    "客户名称,手机,所在地区",
    "Customer,Mobile,Region",
    "CompanyName,Mobile Phone,AREA",
    "公司名称,手机号码*,区域",
    "customer_name,cell-phone, Territory ",
  ])("%s are known", (header) => {
    expect(read("Customers", `${header}\nNew,13800000000,华东`).records).toMatchObject([
      { name: "New", mobile: "13800000000", region: "eastChina" },
    ]);
  });

  test("the map goes before what a header says, and an empty key leaves a column out", () => {
    const text = "name,mobile,Region,Country,Owner\nNew,13800000000,BC,Canada,x";
    const { records, ignoredHeaders } = read("Customers", text, { map: { country: "region", owner: "" } });
    expect(records).toMatchObject([{ region: "Canada", owner: null }]);
    expect(ignoredHeaders).toEqual(["Region", "Owner"]);
  });

  test("columns that a formula fills are left out", () => {
    expect(read("Customers", "name,mobile,Due\nNew,13800000000,2026-01-01").ignoredHeaders).toEqual(["Due"]);
  });
});

describe("values", () => {
  test.each([
    ["2026-03-05", "03-05"],
    ["2026/3/5", "03-05"],
    ["2026.3.5", "03-05"],
    ["20260305", "03-05"],
    ["2026年3月5日", "03-05"],
    ["2026 年 3 月 5 日", "03-05"],
    ["2026-03-05 14:30:00", "03-05"],
    ["2026-03-05T23:59:59.000Z", "03-05"],
    ["46086", "03-05"],
    ["46086.75", "03-05"],
    ["２０２６－０３－０５", "03-05"],
    ["26-3-5", "03-05"],
    ["2026/3/5 星期四 下午 3:20", "03-05"],
    ["5-Mar-26", "03-05"],
    ['"March 5, 2026"', "03-05"],
    ["3月5日", "03-05"],
    ["3/31/2026", "03-31"],
  ])("the day %s", (text, expected) => {
    expect(read("Customers", `name,mobile,created\nNew,13800000000,${text}`).records).toMatchObject([
      { created: day(expected) },
    ]);
  });

  test.each([
    ["2026-02-30", "date"],
    ["soon", "date"],
    ["03/04/2026", "ambiguousDate"],
    ["2206-03-05", "date"],
  ])("%s is no day", (text, code) => {
    const { rejected } = read("Customers", `name,mobile,created\nNew,13800000000,${text}`);
    expect(rejected).toMatchObject([{ line: 2, column: "created", code, value: text }]);
  });

  test.each([
    ["440.00", 440],
    ['"1,265,793.22"', 1265793.22],
    ['"￥1,200.5"', 1200.5],
    ["¥ 12", 12],
    ["300元", 300],
    ["ＲＭＢ３０", 30],
    ["12.340", 12.34],
    ["0", 0],
    ['"1.234,50"', 1234.5],
    ["1.2万", 12_000],
    ["3.5k", 3_500],
    ["１２００ 元整", 1_200],
  ])("the amount %s", (text, amount) => {
    expect(read("Orders", `orderNumber,customer,amount\nA,Haina,${text}`).records).toMatchObject([{ amount }]);
  });

  test.each([
    ["12.345", "decimals"],
    ["-5", "amount"],
    ['"12,34"', "amount"],
    ["1e5", "amount"],
    ["about 500", "amount"],
    ["", "required"],
  ])("%s is no amount", (text, code) => {
    expect(read("Orders", `orderNumber,customer,amount\nA,Haina,${text}`).rejected).toMatchObject([
      { column: "amount", code },
    ]);
  });

  test.each([
    ["138 0000 0000", "13800000000"],
    ["+86 138-0000-0000", "13800000000"],
    ["１３８００００００００", "13800000000"],
    ['"=""13800000000"""', "13800000000"],
    ["+49 170 1234567", "+49 170 1234567"],
  ])("the mobile %s", (text, mobile) => {
    expect(read("Customers", `name,mobile\nNew,${text}`).records).toMatchObject([{ mobile }]);
  });

  test.each([
    ["mobile", "1.38E+10", "lostDigits"],
    ["mobile", "12345", "mobile"],
    ["email", "lily@haina", "email"],
    ["stage", "dreaming", "unknownValue"],
    ["type", "robot", "unknownValue"],
    ["potential", "D", "unknownValue"],
  ])("%s %s is rejected", (column, value, code) => {
    expect(read("Customers", `name,im,${column}\nNew,wx,${value}`).rejected).toMatchObject([
      { line: 2, column, code, value },
    ]);
  });

  test("list values are taken as code or as label in either language", () => {
    const text = "name,mobile,stage,type\nA,13800000001,won,个人\nB,13800000002,成交,Person\nC,13800000003,WON,person";
    expect(read("Customers", text).records.map(({ stage, type }) => [stage, type])).toEqual(
      Array(3).fill(["won", "person"]),
    );
  });

  test("open lists learn new values once, as first spelled, from accepted rows only", () => {
    const text = "name,mobile,region,source\nA,13800000001,Mars,x\nB,13800000002,MARS,展会\nC,bad,Venus,y";
    const { newValues, records } = read("Customers", text);
    expect(newValues).toEqual({ region: ["Mars"], source: ["x"] });
    expect(records).toMatchObject([{ region: "Mars" }, { region: "Mars", source: "exhibition" }]);
  });

  test("a currency without rate is not learned", () => {
    expect(read("Orders", "orderNumber,customer,amount,currency\nA,Haina,1,THB").rejected).toMatchObject([
      { code: "unknownValue" },
    ]);
  });

  test("a share is the same as 30%, 30 and 0.3", () => {
    const rows = ["30%", "30", "0.3"].map((share, index) => `N${index},Haina,1,${share}`);
    const { records } = read("Orders", `orderNumber,customer,amount,depositPercent\n${rows.join("\n")}`);
    expect(records.map(({ depositPercent }) => depositPercent)).toEqual([0.3, 0.3, 0.3]);
  });

  test("what looks like a formula stays text, what no file can hold goes", () => {
    const text = `name,mobile,notes\n=HYPERLINK(1),13800000000,"@SUM(A1)\u0007 ok"`;
    expect(read("Customers", text).records).toMatchObject([{ name: "=HYPERLINK(1)", notes: "@SUM(A1) ok" }]);
  });
});

describe("customers, orders and ids", () => {
  test("a customer is taken by id or unique name and written by name", () => {
    const text = "orderNumber,CustomerID,amount\nA,c-1,1\nB,haina,1\nC,Twin,1\nD,C-2,1\nE,Nobody,1";
    const { records, rejected } = read("Orders", text);
    expect(records.map(({ customer }) => customer)).toEqual(["Haina", "Haina", "C-2"]);
    expect(rejected).toMatchObject([
      { line: 4, column: "customer", code: "customerAmbiguous", value: "Twin" },
      { line: 6, column: "customer", code: "customerUnknown", value: "Nobody" },
    ]);
  });

  test("a payment's order must exist", () => {
    const { records, rejected } = read("Payments", "order,amount\nso-1,5\nSO-9,5");
    expect(records).toMatchObject([{ order: "so-1", kind: "balance", date: day("11-23") }]);
    expect(rejected).toMatchObject([{ column: "order", code: "orderUnknown" }]);
  });

  test("given ids are kept, missing ones are made", () => {
    const { records } = read("Customers", "id,name,mobile\nALFKI,A,13800000001\n,B,13800000002");
    expect(records.map(({ id }) => id)).toEqual(["ALFKI", "NEW-1"]);
  });

  test("what the workbook has, or the file had higher up, is a duplicate", () => {
    const text =
      "id,name,mobile\nC-1,Other,13800000001\n,HAINA,13800000002\nX,New,13800000003\n,new,13800000004\nx,Newer,13800000005";
    const { records, duplicates, rejected, read: count } = read("Customers", text);
    expect(records.map(({ name }) => name)).toEqual(["New"]);
    expect(duplicates).toMatchObject([
      { line: 2, column: "id", value: "C-1" },
      { line: 3, column: "name", value: "HAINA" },
      { line: 5, column: "name", value: "new" },
      { line: 6, column: "id", value: "x" },
    ]);
    expect(rejected).toEqual([]);
    expect(count).toBe(5);
  });

  test("a row that was rejected takes no name", () => {
    expect(read("Customers", "name,mobile\nNew,bad\nNew,13800000000").records).toHaveLength(1);
  });

  test("importing the same file again adds nothing", () => {
    const text = "orderNumber,customer,amount\nA,Haina,1\nB,Haina,2";
    const { records } = read("Orders", text);
    const again = { ...existing, orders: records.map(({ orderNumber }) => ({ orderNumber: String(orderNumber) })) };
    expect(read("Orders", text, { existing: again })).toMatchObject({ read: 2, records: [], duplicates: [{}, {}] });
  });

  describe("rows without an id", () => {
    const text = "order,date,amount,notes\nSO-1,2026-11-01,5,cash\nSO-1,2026-11-01,5,cash";

    test("two equal ones of one file are two records", () => {
      expect(read("Payments", text).records).toHaveLength(2);
    });

    test("each that the workbook holds in full is a duplicate once", () => {
      const [first] = read("Payments", text).records;
      const again = read("Payments", text, { existing: { ...existing, records: [{ ...first!, id: "P-7" }] } });
      expect(again).toMatchObject({ read: 2, records: [{ order: "SO-1", amount: 5 }] });
      expect(again.duplicates).toMatchObject([{ line: 2, column: null, code: "sameRecord", value: null }]);
    });

    test("a follow-up is the same whether its customer is given by id or by name", () => {
      const rows = (customer: string) => `customer,date,method,content\n${customer},2026-11-01,phone,Hello`;
      const records = read("FollowUps", rows("Haina")).records.map((record) => ({ ...record, id: "F-7" }));
      const again = { existing: { ...existing, records } };
      expect(read("FollowUps", rows("c-1"), again).duplicates).toMatchObject([{ code: "sameRecord" }]);
      expect(read("FollowUps", rows("C-2"), again).records).toHaveLength(1);
    });
  });
});

describe("what is missing", () => {
  test("the defaults asked for go before the schema's", () => {
    const text = "name,mobile,stage,owner\nA,13800000001,,\nB,13800000002,won,李雷";
    const { records } = read("Customers", text, { defaults: { stage: "意向", owner: "王芳" } });
    expect(records).toMatchObject([
      { stage: "prospect", owner: "王芳", region: "toConfirm", created: day("11-23") },
      { stage: "won", owner: "李雷" },
    ]);
  });

  test("an order with a shipped date and no status is shipped", () => {
    const { records } = read(
      "Orders",
      "orderNumber,customer,amount,orderDate,ShippedDate\nA,Haina,1,2026-11-01,2026-11-02\nB,Haina,1,2026-11-01,",
    );
    expect(records.map(({ status }) => status)).toEqual(["shipped", "ordered"]);
  });

  test("a row tells the first thing that is wrong with it and what else is", () => {
    const { rejected } = read("Orders", "orderNumber,customer,amount,orderDate\nA,Nobody,x,2026-13-01");
    expect(rejected).toMatchObject([
      {
        line: 2,
        column: "amount",
        code: "amount",
        value: "x",
        more: [
          { column: "orderDate", code: "date", value: "2026-13-01" },
          { column: "customer", code: "customerUnknown", value: "Nobody" },
        ],
      },
    ]);
  });

  test("a customer without any way to reach it is rejected", () => {
    expect(read("Customers", "name\nNew").rejected).toMatchObject([
      { line: 2, column: "mobile", code: "oneOfRequired" },
    ]);
  });
});

describe("ids of new records", () => {
  const names = Array.from(
    { length: 40 },
    (_, row) => `Customer ${String(row)},139000000${String(row).padStart(2, "0")}`,
  );
  const rows = names.map((row) => `${row},3/5电话问价；3/6 寄样品`);
  const text = `客户名称,手机,跟进记录\n${rows.join("\n")}`;

  test("are drawn anew until nobody else has them, so that no row is lost among the duplicates", () => {
    let draws = 0;
    // Each is drawn three times.
    const newId = (table: TableKey) => `${table}-${String(Math.floor(draws++ / 3))}`;
    const standing = { ...existing, records: [aCustomer({ id: "Customers-2", name: "Old" })] };
    const { records, followUps, duplicates, rejected } = read("Customers", text, { newId, existing: standing });
    expect([duplicates, rejected]).toEqual([[], []]);
    expect(records).toHaveLength(rows.length);
    expect(followUps).toHaveLength(2 * rows.length);
    const ids = ["Customers-2", ...[...records, ...followUps].map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("that are always the same are refused after a while", () => {
    const { records, duplicates } = read("Customers", text, { newId: () => "C-SAME" });
    expect(records).toHaveLength(1);
    expect(duplicates).toHaveLength(rows.length - 1);
  });
});
