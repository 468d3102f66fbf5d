/** Damage that people do to our sheets, and that the repair puts right from the plan without losing what they typed. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { findDamage, repairWorkbook } from "../../src/actions/repairWorkbook";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { tableKeys } from "../../src/schema/tables/tables";
import { inExcel, openExcel, openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
/** A tracker with the demo rows, as saved. */
let tracker: Uint8Array;
let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
  tracker = await opened.excel.save();
  opened.close();
});
beforeEach(async () => {
  opened = await openExcel({ bytes: tracker });
});
afterEach(() => opened.close());

const onWorkbook = (change: (workbook: Excel.Workbook) => void) =>
  inExcel(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/** As after "Convert to range": the cells stay as they are, the table is gone. */
async function undoTable(name: string): Promise<void> {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount,numberFormat");
    const sheet = table.worksheet;
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount, values, numberFormat } = range;
    table.delete();
    await context.sync();
    const cells = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    cells.numberFormat = numberFormat;
    cells.values = values;
    await context.sync();
  });
}

interface Seen {
  readonly records: unknown;
  readonly rows: Record<string, unknown>[][];
}

async function see(): Promise<Seen> {
  const { records } = await readAllRecords();
  return { records, rows: await Promise.all(tableKeys.map(readTable)) };
}

/** Everything that the pane does works, and the sheet computes. */
async function expectEverythingWorks(): Promise<void> {
  expect(await findDamage()).toEqual([]);
  expect(await openWorkbook()).toMatchObject({ kind: "ours", language: "zh", preset: "general", today });
  expect(await addCustomer({ name: "修好", mobile: "13800000009" }, { newId })).toMatchObject({ kind: "saved" });
  expect(await addFollowUp({ customer: "修好", content: "问候", method: "phone" }, { newId })).toMatchObject({
    kind: "saved",
  });
  const order = { orderNumber: "R-1", customer: "修好", amount: 500 };
  expect(await addOrder(order, { newId })).toMatchObject({ kind: "saved" });
  expect(await addPayment({ order: "R-1", amount: 200 }, { newId })).toMatchObject({ kind: "saved" });
  expect(await highlightOverdue("on")).toMatchObject({ on: true });
  await summariseRegions({ from: today - 365, to: today, groupBy: "region" });
  const customer = (await readTable("Customers")).find((row) => row["客户名称"] === "修好");
  expect(customer).toMatchObject({ 跟进次数: 1, 订单数: 1, 未收金额: 300 });
}

async function findErrors(): Promise<string[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("values"));
    await context.sync();
    return ranges.flatMap(({ values }, index) =>
      (values as unknown[][]).flatMap((row, y) =>
        row.flatMap((value, x) =>
          /^#(REF|NAME|VALUE)/.test(String(value)) ? [`${sheets.items[index]?.name} ${y},${x} ${String(value)}`] : [],
        ),
      ),
    );
  });
}

describe("A workbook in which nothing is wrong", () => {
  it("has no step to do", async () => {
    const { result, syncs } = await opened.measure(findDamage);
    expect(result).toEqual([]);
    expect(syncs).toBe(4);
  });
});

describe("Rows that are no table any more", () => {
  it.each(tableKeys)("become the table %s again, none of them lost", async (table) => {
    const before = await see();
    await undoTable(table);
    expect(await openWorkbook()).toMatchObject({ kind: "damaged", missingTables: [table] });
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual(expect.objectContaining({ kind: "remakeTable", table }));
    expect(await see()).toEqual(before);
    expect(await findErrors()).toEqual([]);
    await expectEverythingWorks();
  });
});

describe("A deleted sheet", () => {
  const sheetOf = { Customers: "客户", FollowUps: "跟进", Orders: "订单", Payments: "收款", Feedback: "反馈" } as const;

  it.each(tableKeys)("of %s is made again, empty, and the other tables keep their rows", async (table) => {
    const before = await see();
    await onWorkbook(({ worksheets }) => worksheets.getItem(sheetOf[table]).delete());
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual({ kind: "addSheet", sheetKey: table, sheetName: sheetOf[table] });
    expect(await findErrors()).toEqual([]);
    const after = (await readAllRecords()).records as unknown as Record<string, unknown>;
    const wasBefore = before.records as Record<string, unknown>;
    const own = { Customers: "customers", FollowUps: "followUps", Orders: "orders", Payments: "payments" } as const;
    const gone: string = table === "Feedback" ? "feedback" : own[table];
    expect(after).toEqual({ ...wasBefore, [gone]: [] });
    await expectEverythingWorks();
  });

  it.each(["今日提醒", "区域汇总", "使用说明"])("%s is made again from the plan", async (name) => {
    const before = await see();
    await onWorkbook(({ worksheets }) => worksheets.getItem(name).delete());
    await repairWorkbook();
    expect(await see()).toEqual(before);
    expect(await findErrors()).toEqual([]);
    await expectEverythingWorks();
  });

  it("选项 is made again with the usual values, in the language and trade of the tables", async () => {
    const before = await see();
    await onWorkbook(({ worksheets }) => worksheets.getItem("选项").delete());
    expect(await openWorkbook()).toMatchObject({ kind: "damaged" });
    await repairWorkbook();
    const after = await see();
    expect(after.records).toEqual(before.records);
    expect(await findErrors()).toEqual([]);
    await expectEverythingWorks();
  });
});

describe("A table whose cells were deleted with it", () => {
  it.each(tableKeys)("%s is made again on its sheet", async (table) => {
    await onWorkbook(({ tables }) => tables.getItem(table).delete());
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual(expect.objectContaining({ kind: "addTable", table }));
    expect(await findErrors()).toEqual([]);
    await expectEverythingWorks();
  });
});

describe("A deleted column", () => {
  it.each([
    ["Customers", "手机"],
    ["Customers", "应跟进日"],
    ["Customers", "客户ID"],
    ["Orders", "客户"],
    ["Orders", "金额"],
    ["FollowUps", "客户"],
    ["Payments", "订单编号"],
    ["Feedback", "状态"],
  ])("of %s, %s, is put back at its place", async (table, header) => {
    const headers = Object.keys((await readTable(table))[0] ?? {});
    const target = headers.find((each) => each === header) ?? headers[1] ?? "";
    const before = await readTable(table);
    await onWorkbook(({ tables }) => tables.getItem(table).columns.getItem(target).delete());
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual(expect.objectContaining({ kind: "addColumn", table, header: target }));
    const after = await readTable(table);
    expect(Object.keys(after[0] ?? {})).toEqual(headers);
    expect(after).toHaveLength(before.length);
    expect(await findErrors()).toEqual([]);
    expect(await findDamage()).toEqual([]);
  });
});

describe("Headers and names", () => {
  const loseName = (name: string) => onWorkbook(({ names }) => names.getItem(name).delete());

  it("a header that was renamed and lost its name is known by its place", async () => {
    const before = await see();
    await onWorkbook(
      ({ tables }) => (tables.getItem("Customers").columns.getItem("手机").getHeaderRowRange().values = [["移动电话"]]),
    );
    await loseName("gd.Customers.mobile");
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual({ kind: "adoptColumn", table: "Customers", key: "mobile", header: "移动电话" });
    expect((await see()).records).toEqual(before.records);
    await expectEverythingWorks();
  });

  it("a column of people's own is never taken for one of ours", async () => {
    await onWorkbook(({ tables }) => tables.getItem("Customers").columns.add(3, undefined, "VIP"));
    await onWorkbook(({ worksheets }) => (worksheets.getItem("客户").getRange("D3").values = [["是"]]));
    expect(await findDamage()).toEqual([]);
    await undoTable("Customers");
    await repairWorkbook();
    expect((await readTable("Customers"))[0]).toMatchObject({ VIP: "是" });
    await expectEverythingWorks();
  });

  it("names that were deleted are made again", async () => {
    await loseName("gd.Orders.amount");
    await loseName("SoonDays");
    await loseName("StageList");
    expect(await findDamage()).toEqual([
      { kind: "renewNames", names: [expect.anything(), expect.anything(), expect.anything()] },
    ]);
    await repairWorkbook();
    expect(await findErrors()).toEqual([]);
    await expectEverythingWorks();
  });

  it("names find their cell again where rows were inserted above it", async () => {
    await onWorkbook(({ worksheets }) => worksheets.getItem("选项").getRange("A7:C7").insert("Down"));
    await onWorkbook(({ names }) => (names.getItem("SoonDays").getRange().values = [[9]]));
    await loseName("SoonDays");
    await repairWorkbook();
    expect(await openWorkbook()).toMatchObject({ settings: { soonDays: 9 } });
  });

  it("a row of Options that is gone cannot be made again, and the step says which", async () => {
    await onWorkbook(({ names }) => names.getItem("SoonDays").getRange().getEntireRow().delete("Up"));
    expect(await findDamage()).toContainEqual(expect.objectContaining({ kind: "cannotRepair", sheetName: "选项" }));
  });
});

describe("What people typed over a formula", () => {
  it("stands after the formulas were written anew", async () => {
    await onWorkbook(
      ({ tables }) =>
        (tables.getItem("Customers").columns.getItem("提醒原因").getDataBodyRange().getCell(1, 0).values = [
          ["自己写的"],
        ]),
    );
    await onWorkbook(({ worksheets }) => worksheets.getItem("收款").delete());
    await repairWorkbook();
    expect((await readTable("Customers"))[1]).toMatchObject({ 提醒原因: "自己写的" });
  });

  it("in the open cells of the summary stays", async () => {
    await summariseRegions({ from: today - 10, to: today - 1, groupBy: "owner" });
    await onWorkbook(({ worksheets }) => worksheets.getItem("收款").delete());
    await repairWorkbook();
    const from = await inExcel(async (context) => {
      const range = context.workbook.names.getItem("PeriodFrom").getRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(from).toEqual([[today - 10]]);
  });

  it("on a sheet of that name is never written over: ours stands beside", async () => {
    await onWorkbook(({ worksheets }) => worksheets.getItem("收款").delete());
    await onWorkbook(({ worksheets }) => {
      worksheets.add("收款").getRange("A1:B3").values = [
        ["我的", "账"],
        [1, 2],
        [3, 4],
      ];
    });
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual({ kind: "addSheet", sheetKey: "Payments", sheetName: "收款 2" });
    expect(opened.excel.person.shownText("收款", "A1")).toBe("我的");
    await expectEverythingWorks();
  });
});
