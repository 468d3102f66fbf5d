/** Damage that people do to our sheets, and that the repair puts right from the plan without losing what they typed. */
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { findDamage, repairWorkbook } from "../../src/actions/repairWorkbook";
import { recordsOfTable } from "../../src/domain/trackerRecords";
import type { TableKey } from "../../src/schema/columnSpec";
import { tableKeys } from "../../src/schema/tables/tables";
import { expectEverythingWorks, onWorkbook, seeTracker, undoTable } from "../builders/damagedTracker";
import { findErrorCells, openTracker, readTable, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker({ withDemoData: true });
});
afterEach(() => opened.close());

describe("A workbook in which nothing is wrong", () => {
  it("has no step to do", async () => {
    const { result, syncs } = await opened.measure(findDamage);
    expect(result).toEqual([]);
    expect(syncs).toBe(4);
  });
});

/** Several at a time: the repair takes them in one run, and each is made from the same plan. */
const groups: readonly (readonly TableKey[])[] = [["Customers"], ["FollowUps", "Payments"], ["Orders", "Feedback"]];

describe("Rows that are no table any more", () => {
  it.each(groups)("become the table %s again, none of them lost", async (...tables) => {
    const before = await seeTracker();
    for (const table of tables) await undoTable(table);
    expect(await openWorkbook()).toMatchObject({ kind: "damaged", missingTables: tables });
    const { steps } = await repairWorkbook();
    for (const table of tables) expect(steps).toContainEqual(expect.objectContaining({ kind: "remakeTable", table }));
    expect(await seeTracker()).toEqual(before);
    expect(await findErrorCells()).toEqual([]);
    expect(await findDamage()).toEqual([]);
  });
});

describe("A deleted sheet", () => {
  const sheetOf = { Customers: "客户", FollowUps: "跟进", Orders: "订单", Payments: "收款", Feedback: "反馈" } as const;

  it.each(groups)("of %s is made again, empty, and the other tables keep their rows", async (...tables) => {
    const before = await seeTracker();
    for (const table of tables) {
      await onWorkbook(({ worksheets }) => worksheets.getItem(sheetOf[table]).delete());
    }
    const { steps } = await repairWorkbook();
    for (const table of tables) {
      expect(steps).toContainEqual({ kind: "addSheet", sheetKey: table, sheetName: sheetOf[table] });
    }
    expect(await findErrorCells()).toEqual([]);
    const { records } = await readAllRecords();
    for (const table of tableKeys) {
      const expected = tables.includes(table) ? [] : recordsOfTable(before.records, table);
      expect(recordsOfTable(records, table)).toEqual(expected);
    }
    await expectEverythingWorks();
  });

  it("of Today, Regions and the Guide is made again from the plan", async () => {
    const before = await seeTracker();
    for (const name of ["今日提醒", "区域汇总", "使用说明"]) {
      await onWorkbook(({ worksheets }) => worksheets.getItem(name).delete());
    }
    await repairWorkbook();
    expect(await seeTracker()).toEqual(before);
    expect(await findErrorCells()).toEqual([]);
    expect(await findDamage()).toEqual([]);
  });

  it("选项 is made again with the usual values, in the language and trade of the tables", async () => {
    const before = await seeTracker();
    await onWorkbook(({ worksheets }) => worksheets.getItem("选项").delete());
    expect(await openWorkbook()).toMatchObject({ kind: "damaged" });
    await repairWorkbook();
    const after = await seeTracker();
    expect(after.records).toEqual(before.records);
    expect(await findErrorCells()).toEqual([]);
    await expectEverythingWorks();
  });
});

describe("A table whose cells were deleted with it", () => {
  it.each(groups)("%s is made again on its sheet", async (...tables) => {
    await onWorkbook((workbook) => tables.forEach((table) => workbook.tables.getItem(table).delete()));
    const { steps } = await repairWorkbook();
    for (const table of tables) expect(steps).toContainEqual(expect.objectContaining({ kind: "addTable", table }));
    expect(await findErrorCells()).toEqual([]);
    // That everything works on a table made anew is tried with the deleted sheets.
    expect(await findDamage()).toEqual([]);
  });
});

describe("Deleted columns", () => {
  const deleted: readonly (readonly (readonly [TableKey, string])[])[] = [
    [
      ["Customers", "手机"],
      ["FollowUps", "客户"],
      ["Orders", "客户"],
      ["Payments", "订单编号"],
      ["Feedback", "处理状态"],
    ],
    [
      ["Customers", "应跟进日"],
      ["Customers", "客户ID"],
      ["Orders", "订单金额"],
    ],
  ];

  it.each(deleted.map((columns) => [columns]))("%j are put back at their places", async (columns) => {
    const before = await Promise.all(columns.map(([table]) => readTable(table)));
    await onWorkbook(({ tables }) =>
      columns.forEach(([table, header]) => tables.getItem(table).columns.getItem(header).delete()),
    );
    const { steps } = await repairWorkbook();
    for (const [index, [table, header]] of columns.entries()) {
      expect(steps).toContainEqual(expect.objectContaining({ kind: "addColumn", table, header }));
      const after = await readTable(table);
      expect(Object.keys(after[0] ?? {})).toEqual(Object.keys(before[index]?.[0] ?? {}));
      expect(after).toHaveLength(before[index]?.length ?? 0);
    }
    expect(await findErrorCells()).toEqual([]);
    expect(await findDamage()).toEqual([]);
  });
});
