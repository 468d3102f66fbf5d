import { importRecords } from "../../src/actions/importRecords";
import { findWorkbookSources, readWorkbookSource } from "../../src/actions/readWorkbookSource";
import { withdrawImport } from "../../src/actions/withdrawImport";
import { WorksheetCollectionObject } from "../../src/embedded-excel/objects/worksheetCollectionObject";
import { ExcelError } from "../../src/embedded-excel/workbook/excelError";
import { aCustomer, aFollowUp } from "../builders/records";
import {
  inExcel,
  listSheetNames,
  openTracker,
  readEverything,
  readTable,
  type OpenedExcel,
} from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker({}, { calculation: "off" });
});
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

const customers = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aCustomer({ id: `C-${index}`, name: `客户${index}`, mobile: String(13_800_000_000 + index) }),
  );
const followUps = [aFollowUp({ id: "F-1", customer: "客户0" }), aFollowUp({ id: "F-2", customer: "客户1" })];
const result = {
  name: "导入结果",
  headers: ["原行号", "原因", "客户"],
  rows: [
    [7, "缺少手机", '=HYPERLINK("http://x.example")'],
    [9, "重复", "@SUM(A1)"],
  ],
};
const silent = { table: "Customers" as const, records: customers(30), followUps, newValues: {} };
const anImport = { ...silent, result };

describe("An import", () => {
  it("adds the records, their follow-ups and a sheet of what stays out", async () => {
    const { result: done, syncs } = await opened.measure(() => importRecords(anImport));
    expect(done).toMatchObject({ added: 30, sheetName: "导入结果" });
    expect(syncs).toBeLessThanOrEqual(9);
    expect(await readTable("Customers")).toHaveLength(30);
    expect((await readTable("FollowUps")).map((row) => row["客户"])).toEqual(["客户0", "客户1"]);
    const cells = await inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem("导入结果").getUsedRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(cells).toEqual([result.headers, ...result.rows]);
  });

  it("of nothing but rows that stay out writes their sheet, beside one of before", async () => {
    await importRecords({ ...anImport, records: [], followUps: [] });
    const { sheetName } = await importRecords({ ...anImport, records: [], followUps: [] });
    expect(sheetName).toBe("导入结果 2");
    expect(await listSheetNames()).toEqual(expect.arrayContaining(["导入结果", "导入结果 2"]));
  });

  it("tells how far it has come, and cancelled leaves everything as it was", async () => {
    const before = await readEverything();
    const controller = new AbortController();
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number) => {
      told.push([done, total]);
      if (done >= 400) controller.abort();
    };
    const long = { signal: controller.signal, onProgress };
    await expect(importRecords({ ...anImport, records: customers(700) }, long)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(told).toEqual([
      [200, 702],
      [400, 702],
      // Taken out again.
      [0, 702],
    ]);
    expect(await readEverything()).toEqual(before);
  });

  it("whose last part cannot be written leaves everything as it was", async () => {
    const before = await readEverything();
    const add = jest.spyOn(WorksheetCollectionObject.prototype, "add").mockImplementation(() => {
      throw new ExcelError("AccessDenied");
    });
    await expect(importRecords(anImport)).rejects.toMatchObject({ code: "accessDenied" });
    expect(add).toHaveBeenCalled();
    add.mockRestore();
    expect(await readEverything()).toEqual(before);
  });
});

describe("The way back of an import", () => {
  it("takes all of it out and leaves what was there before", async () => {
    await importRecords({ table: "Customers", records: [aCustomer({ id: "C-OLD", name: "旧客户" })], newValues: {} });
    const before = await readEverything();
    const { batch } = await importRecords({ ...silent, records: customers(1_500) });
    const { result: undone, syncs } = await opened.measure(() => withdrawImport(batch));
    expect(undone).toEqual({ kind: "withdrawn", kept: 0 });
    expect(syncs).toBeLessThanOrEqual(7);
    expect(await readEverything()).toEqual(before);
  }, 240_000);

  it("asks the less often the less stands in a row", async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => aFollowUp({ id: `F-${index}`, customer: "客户0" }));
    const { batch } = await importRecords({ ...silent, followUps: many });
    const { result: undone, syncs } = await opened.measure(() => withdrawImport(batch));
    expect(undone).toEqual({ kind: "withdrawn", kept: 0 });
    // A look, 400 follow-ups, the other 1,600, the customers.
    expect(syncs).toBe(4);
  });

  it("takes rows whose texts are longer than an answer may be out in parts", async () => {
    const before = await readEverything();
    const records = customers(40).map((customer) => ({ ...customer, notes: "长".repeat(30_000) }));
    const { batch } = await importRecords({ table: "Customers", records, newValues: {} });
    const { result: undone, syncs } = await opened.measure(() => withdrawImport(batch));
    expect(undone).toEqual({ kind: "withdrawn", kept: 0 });
    // A look, and rows four times; above 5 MB nobody sees what went.
    expect(syncs).toBe(5);
    expect(await readEverything()).toEqual(before);
  });

  it("of a first import leaves the one blank row of the table", async () => {
    const before = await readEverything();
    const { batch } = await importRecords(silent);
    expect(await withdrawImport(batch)).toEqual({ kind: "withdrawn", kept: 0 });
    expect(await readEverything()).toEqual(before);
  });

  it("does nothing once somebody has changed one of the records", async () => {
    const { batch } = await importRecords(silent);
    const notes = (await readTable("Customers")).length;
    await inExcel(async (context) => {
      const column = context.workbook.tables.getItem("Customers").columns.getItem("备注").getDataBodyRange();
      column.getCell(3, 0).values = [["谈过了"]];
      await context.sync();
    });
    expect(await withdrawImport(batch)).toEqual({ kind: "changed" });
    expect(await readTable("Customers")).toHaveLength(notes);
  });

  it("does nothing once somebody has entered something about one of them", async () => {
    const { batch } = await importRecords(silent);
    const mine = [aFollowUp({ id: "F-9", customer: "客户5" })];
    await importRecords({ table: "FollowUps", records: mine, newValues: {} });
    expect(await withdrawImport(batch)).toEqual({ kind: "inUse", usedIn: ["FollowUps"] });
    expect(await readTable("FollowUps")).toHaveLength(3);
  });

  it("does nothing once a record is gone", async () => {
    const { batch } = await importRecords(silent);
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Customers").getDataBodyRange().getRow(2).delete("Up");
      await context.sync();
    });
    expect(await withdrawImport(batch)).toEqual({ kind: "gone" });
    expect(await readTable("Customers")).toHaveLength(29);
  });
});

describe("Sheets of the workbook as a source", () => {
  it("are those that are not ours, with their cells as they stand", async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add("旧表");
      sheet.getRange("B3:D5").values = [
        ["客户", "电话", "日期"],
        ["甲", "'0571-1", 46000],
        ["乙", "", "3月5日"],
      ];
      context.workbook.worksheets.add("空表");
      sheet.activate();
      await context.sync();
    });
    const { result: found, syncs } = await opened.measure(findWorkbookSources);
    expect(found).toEqual({ sources: [{ kind: "sheet", name: "旧表" }], active: { kind: "sheet", name: "旧表" } });
    expect(syncs).toBe(2);
    const read = await opened.measure(() => readWorkbookSource({ kind: "sheet", name: "旧表" }));
    expect(read.syncs).toBe(2);
    expect(read.result).toEqual({
      name: "旧表",
      rows: [
        { line: 3, cells: ["客户", "电话", "日期"] },
        { line: 4, cells: ["甲", "0571-1", 46000] },
        { line: 5, cells: ["乙", "", "3月5日"] },
      ],
    });
  });
});
