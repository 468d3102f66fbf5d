/** Names and headers that people changed, and what they typed over formulas, before and after a repair. */
import { openWorkbook } from "../../src/actions/openWorkbook";
import { findDamage, repairWorkbook } from "../../src/actions/repairWorkbook";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { expectEverythingWorks, onWorkbook, seeTracker, undoTable } from "../builders/damagedTracker";
import { findErrorCells, inExcel, openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker({ withDemoData: true });
});
afterEach(() => opened.close());

describe("Headers and names", () => {
  const loseName = (name: string) => onWorkbook(({ names }) => names.getItem(name).delete());

  it("a header that was renamed and lost its name is known by its place", async () => {
    const before = await seeTracker();
    await onWorkbook(
      ({ tables }) => (tables.getItem("Customers").columns.getItem("手机").getHeaderRowRange().values = [["移动电话"]]),
    );
    await loseName("gd.Customers.mobile");
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual({ kind: "adoptColumn", table: "Customers", key: "mobile", header: "移动电话" });
    expect((await seeTracker()).records).toEqual(before.records);
    await expectEverythingWorks();
  });

  it("a column of people's own is never taken for one of ours", async () => {
    await onWorkbook(({ tables }) => tables.getItem("Customers").columns.add(3, undefined, "VIP"));
    await onWorkbook(({ worksheets }) => (worksheets.getItem("客户").getRange("D3").values = [["是"]]));
    expect(await findDamage()).toEqual([]);
    await undoTable("Customers");
    await repairWorkbook();
    expect((await readTable("Customers"))[0]).toMatchObject({ VIP: "是" });
    expect(await findDamage()).toEqual([]);
  });

  it("names that were deleted are made again", async () => {
    await loseName("gd.Orders.amount");
    await loseName("SoonDays");
    await loseName("StageList");
    expect(await findDamage()).toEqual([
      { kind: "renewNames", names: [expect.anything(), expect.anything(), expect.anything()] },
    ]);
    await repairWorkbook();
    expect(await findErrorCells()).toEqual([]);
    expect(await findDamage()).toEqual([]);
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
    expect(await findDamage()).toEqual([]);
  });
});
