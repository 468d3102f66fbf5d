import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { OverdueEntry } from "../../src/cli/reports/overdueReport";
import type { RegionReport } from "../../src/cli/reports/regionReport";
import { createEmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import { day } from "../builders/day";
import { parseAnswer, runInTerminal, type TerminalRun } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

jest.setTimeout(240_000);

const inFolder = useTemporaryFolder();
const tracker = inFolder("跟单.xlsx");

const aPicture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xff]);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
}

/** Adds rows to the tracker, which takes the place of the old one. */
async function add(table: string, csv: string | Uint8Array, ...options: string[]): Promise<TerminalRun> {
  const source = file(`${table}.csv`, csv);
  return runInTerminal(
    "import",
    tracker,
    "--table",
    table,
    "--from",
    source,
    "--out",
    tracker,
    "--force",
    "--json",
    ...options,
  );
}

const followUps = `客户,跟进日期,跟进方式,内容,跟进结果,下次跟进
海纳,2026-11-02,电话,报价,有进展,
海纳,2026-11-20,电话,催样,未接通·未回复,
Acme,2026-11-02,邮件,catalogue,,2026-11-18
星河,2026-11-20,微信,回访,,`;

beforeAll(async () => {
  const made = await runInTerminal("new", tracker, "--lang", "zh", "--preset", "trade");
  expect(made).toEqual({ exitCode: 0, output: "", notes: `已新建 ${tracker}。` });
  // 客户名称,手机,地区,阶段,潜力,业务员 and two Chinese names in GB18030; the rest is ASCII.
  const rows = [
    "客户名称,手机,所在地区,销售阶段,潜力等级,业务员",
    "海纳,13800000001,中东,意向,A,王芳",
    "星河,13800000002,中东,lead,,王芳",
  ];
  expect(parseAnswer(await add("Customers", toGb18030(rows.join("\r\n"))))).toMatchObject({
    added: 2,
    newValues: { owner: ["王芳"] },
  });
  const more = "id,name,email,region,stage,owner\nC-ACME,Acme,a@acme.com,北美,won,Li Lei";
  expect(parseAnswer(await add("Customers", `\uFEFF${more}`))).toMatchObject({
    added: 1,
    newValues: { owner: ["Li Lei"] },
  });
  expect(parseAnswer(await add("FollowUps", followUps))).toMatchObject({ added: 4, rejected: [] });
  const orders =
    "订单号,客户,金额,币种,下单日期,交期,发货日期\nSO-1,C-ACME,10000,USD,2026-10-08,2026-11-01,\nSO-2,海纳,5000,CNY,2026-10-09,,2026-10-30";
  expect(parseAnswer(await add("Orders", orders))).toMatchObject({ added: 2, rejected: [] });
  expect(parseAnswer(await add("Payments", "订单号,金额,日期\nSO-1,4000,2026-10-20"))).toMatchObject({
    added: 1,
    rejected: [],
  });
  expect(parseAnswer(await add("Feedback", "客户,类型,评分,日期\nAcme,投诉,2,2026-10-22"))).toMatchObject({
    added: 1,
    rejected: [],
  });
});

test("overdue lists who must be called, promised first, with codes and days", async () => {
  const run = await runInTerminal("overdue", tracker, "--today", "2026-11-23", "--json");
  expect(run).toMatchObject({ exitCode: 0, notes: "" });
  const [acme, haina, ...others] = parseAnswer<OverdueEntry[]>(run);
  expect(others).toEqual([]);
  expect(acme).toEqual({
    customerId: "C-ACME",
    name: "Acme",
    stage: "won",
    potential: null,
    owner: "Li Lei",
    lastContact: "2026-11-02",
    due: "2026-11-18",
    reason: "promised",
    daysOverdue: 5,
    level: 1,
  });
  expect(haina).toMatchObject({
    name: "海纳",
    lastContact: "2026-11-02",
    due: "2026-11-05",
    reason: "cadence",
    daysOverdue: 18,
    level: 3,
  });
});

test("overdue for people is in the words of the workbook", async () => {
  const { output, notes } = await runInTerminal("overdue", tracker);
  expect(notes).toBe("逾期 2 位：");
  expect(output.split("\n")[1]).toBe("Acme\t2026-11-18\t5\t约定\t成交\t\tLi Lei\t2026-11-02");
});

test("regions speak the workbook's language and the base currency", async () => {
  const run = await runInTerminal("regions", tracker, "--from", "2026-10-01", "--to", "2026-10-31", "--json");
  expect(parseAnswer<RegionReport>(run)).toMatchObject({
    previous: { from: "2026-09-01", to: "2026-09-30" },
    regions: [
      {
        region: "北美",
        customers: 1,
        orders: 1,
        amount: 71_000,
        received: 28_400,
        outstanding: 42_600,
        lateOrders: 1,
        overdueFollowUps: 1,
        averageSatisfaction: 2,
      },
      {
        region: "中东",
        customers: 2,
        orders: 1,
        amount: 5_000,
        received: 0,
        outstanding: 5_000,
        lateOrders: 0,
        overdueFollowUps: 1,
        averageSatisfaction: null,
      },
    ],
    total: { customers: 3, orders: 2, amount: 76_000, isNew: true, drop: false },
  });
  const byOwner = await runInTerminal(
    "regions",
    tracker,
    "--from",
    "2026-10-01",
    "--to",
    "2026-10-31",
    "--by",
    "owner",
    "--json",
  );
  expect(parseAnswer<RegionReport>(byOwner).regions.map(({ region, amount }) => [region, amount])).toEqual([
    ["Li Lei", 71_000],
    ["王芳", 5_000],
  ]);
});

test("highlight saves a copy in which the colours are on; its answers are the same", async () => {
  const out = inFolder("coloured.xlsx");
  const before = readFileSync(tracker);
  expect(parseAnswer(await runInTerminal("highlight", tracker, "--out", out, "--json"))).toEqual({
    highlighted: true,
    overdue: 2,
  });
  expect(readFileSync(tracker).equals(before)).toBe(true);
  expect(await overdueOf(out)).toEqual(await overdueOf(tracker));
  // Row 3 is 海纳, long overdue; row 4 is 星河, contacted last Friday.
  const [plain, coloured] = [await rowColours(tracker), await rowColours(out)];
  expect(coloured.overdue).not.toEqual(plain.overdue);
  expect(coloured.contacted).toEqual(plain.contacted);
});

async function rowColours(path: string) {
  const excel = await createEmbeddedExcel({ bytes: new Uint8Array(readFileSync(path)), today: day("11-23") });
  expect(excel.person.shownText("客户", "B3")).toBe("海纳");
  return { overdue: excel.person.shownColours("客户", "B3"), contacted: excel.person.shownColours("客户", "B4") };
}

async function overdueOf(path: string): Promise<OverdueEntry[]> {
  return parseAnswer(await runInTerminal("overdue", path, "--json"));
}

test("rows that cannot be taken are told with line, column, code and value; the others are added", async () => {
  const source = file(
    "mixed.csv",
    "orderNumber,customer,amount,currency\nSO-1,海纳,1,\nSO-3,Nobody,1,\nSO-4,海纳,1.234,\nSO-5,海纳,1,THB\nSO-6,海纳,￥6.50,",
  );
  const out = inFolder("mixed.xlsx");
  const run = await runInTerminal("import", tracker, "--table", "Orders", "--from", source, "--out", out, "--json");
  expect(parseAnswer(run)).toMatchObject({
    read: 5,
    added: 1,
    rejected: [
      { line: 3, column: "customer", code: "customerUnknown", value: "Nobody" },
      { line: 4, column: "amount", code: "decimals", value: "1.234" },
      { line: 5, column: "currency", code: "unknownValue", value: "THB" },
    ],
    duplicates: [{ line: 2, column: "orderNumber", code: "notUnique", value: "SO-1" }],
  });
});

test("without --json the rows that were left out are told in sentences", async () => {
  const source = file("told.csv", "orderNumber,customer,amount,ShippedDate\nSO-1,海纳,1,\nSO-7,Nobody,1,03/04/2026");
  const told = (out: string, ...options: string[]) =>
    runInTerminal("import", tracker, "--table", "Orders", "--from", source, "--out", inFolder(out), ...options);
  expect((await told("told-en.xlsx", "--lang", "en")).output.split("\n")).toEqual([
    "Read 2 rows, added 0.",
    "Rejected: 1",
    "  line 3, Actual shipment: In “03/04/2026” day and month could change places; write 2026-03-05",
    "There already and left out: 1",
    "  line 2, Order number: Order number “SO-1” is taken; tell them apart",
  ]);
  expect((await told("told-zh.xlsx")).output).toContain("  第 2 行 订单编号：订单编号“SO-1”已经有了，请加以区别");
});

test("importing the same follow-ups again adds nothing", async () => {
  const source = file("calls.csv", "customer,date,method,content\n海纳,2026-11-01,电话,聊了报价");
  const [once, twice] = [inFolder("calls1.xlsx"), inFolder("calls2.xlsx")];
  const importInto = async (path: string, out: string) =>
    parseAnswer(await runInTerminal("import", path, "--table", "FollowUps", "--from", source, "--out", out, "--json"));
  expect(await importInto(tracker, once)).toMatchObject({ read: 1, added: 1, duplicates: [] });
  expect(await importInto(once, twice)).toMatchObject({
    read: 1,
    added: 0,
    rejected: [],
    duplicates: [{ line: 2, column: null, code: "sameRecord", value: null }],
  });
});

describe("wrong input is told in one sentence, with exit code 1, and nothing is written", () => {
  const out = inFolder("never.xlsx");
  const importInto = (path: string, csv: string, ...options: string[]) =>
    runInTerminal("import", path, "--table", "Customers", "--from", csv, "--out", out, "--lang", "en", ...options);
  const good = () => file("good.csv", "name,mobile\nNew,13800000009");

  afterEach(() => expect(existsSync(out)).toBe(false));

  test.each([
    ["a workbook that is missing", () => importInto(inFolder("no.xlsx"), good()), /^There is no file .*no\.xlsx\.$/],
    ["data that is missing", () => importInto(tracker, inFolder("no.csv")), /^There is no file .*no\.csv\.$/],
    ["a file that is no workbook", () => importInto(good(), good()), /^.*good\.csv is no \.xlsx workbook\.$/],
    [
      "data that is no text",
      () => importInto(tracker, file("x.png", aPicture)),
      /is no workbook, and no text in UTF-8, UTF-16 or GB18030\.$/,
    ],
    ["data that is empty", () => importInto(tracker, file("empty.csv", "")), /^.*empty\.csv is empty\.$/],
    ["headers nobody knows", () => importInto(tracker, file("x.csv", "a,b\n1,2")), /^No column is known: a, b\./],
    [
      "a mapped header that is missing",
      () => importInto(tracker, good(), "--map", "Nation=region"),
      /^The data has no column “Nation”\.$/,
    ],
    [
      "a key that is missing",
      () => importInto(tracker, good(), "--map", "name=nickname"),
      /^The table has no column “nickname” to import into;/,
    ],
    [
      "a default of the wrong form",
      () => importInto(tracker, good(), "--default", "created=soon"),
      /^The value of --default created=soon is not right\.$/,
    ],
  ])("%s", async (_, run, sentence) => {
    const { exitCode, output, notes } = await run();
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(notes).toMatch(sentence);
    expect(notes).not.toContain("\n");
  });

  test("a file that holds what the host does not model is refused by name, but can be read", async () => {
    const parts = {
      ...unzipSync(readFileSync(tracker)),
      "xl/vbaProject.bin": strToU8("macros"),
      "xl/comments1.xml": strToU8("<comments/>"),
    };
    const foreign = file("foreign.xlsx", zipSync(parts));
    for (const run of [
      () => importInto(foreign, good()),
      () => runInTerminal("highlight", foreign, "--out", out, "--lang", "en"),
    ]) {
      const { exitCode, notes } = await run();
      expect(exitCode).toBe(1);
      expect(notes).toBe(
        `${foreign} holds what saving would lose: macros, comments. Nothing was saved; use Excel for this file.`,
      );
    }
    expect((await runInTerminal("overdue", foreign, "--json")).exitCode).toBe(0);
  });
});

test("an existing file is never overwritten without --force", async () => {
  const existing = file("existing.xlsx", "mine");
  const csv = file("good.csv", "name,mobile\nNew,13800000009");
  for (const command of [
    ["new", existing],
    ["highlight", tracker, "--out", existing],
    ["import", tracker, "--table", "Customers", "--from", csv, "--out", existing],
  ]) {
    const { exitCode, notes } = await runInTerminal(...command, "--lang", "en");
    expect({ exitCode, notes }).toEqual({
      exitCode: 1,
      notes: `The file ${existing} exists already; choose another name or overwrite it with --force.`,
    });
    expect(readFileSync(existing, "utf8")).toBe("mine");
  }
});

/** The characters that the tests use, as GB18030 has them; ASCII stays. */
function toGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1)
      bytesOf.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  }
  return new Uint8Array(
    [...text].flatMap((character) =>
      character < "\u0080" ? [character.charCodeAt(0)] : (bytesOf.get(character) ?? []),
    ),
  );
}
