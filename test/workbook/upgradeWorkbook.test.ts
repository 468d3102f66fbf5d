/** Workbooks that the code of earlier versions made become workbooks of this version, with all that people typed. */
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { findUpgrade, upgradeWorkbook } from "../../src/actions/upgradeWorkbook";
import { schemaVersion } from "../../src/schema/schemaVersion";
import { changedEarlierFile } from "../builders/earlierVersion";
import { inExcel, listSheetNames, openExcel, openTracker, type OpenedExcel } from "../builders/trackerExcel";
import { expectEverythingWorks, expectUpgradeOf, readRows, valuesOf } from "../builders/upgradedTracker";

jest.setTimeout(180_000);

/** The other presets run with the long tests. */
test.each([
  ["trade", "zh", 1],
  ["general", "en", 2],
] as const)("Preset %s in %s, version %i, keeps every cell and record, and everything works", expectUpgradeOf);

let opened: OpenedExcel;
afterEach(() => opened?.close());

describe("A workbook that people changed", () => {
  const inputNames = ["PeriodFrom", "PeriodTo", "GroupBy", "DropPercent", "BaseCurrency", "CadenceDays"];

  test("keeps what they chose, typed, renamed, moved and made", async () => {
    opened = await openExcel({ bytes: changedEarlierFile() });
    const before = await readAllRecords();
    const chosen = await valuesOf(...inputNames);
    expect(chosen).toEqual([46204, 46387, "业务员", 25, "USD", 4]);
    const sheetNames = await listSheetNames();

    await upgradeWorkbook();

    expect(await valuesOf(...inputNames)).toEqual(chosen);
    expect((await readAllRecords()).records).toEqual(before.records);
    expect(await listSheetNames()).toEqual([...sheetNames, "操作记录"]);
    const [customers = [], , orders = []] = await readRows();
    expect(customers.slice(0, 3).map((row) => row["生日"])).toEqual(["3月8日", "", "腊月初八"]);
    expect(customers[0]).toHaveProperty("手机号码");
    expect(customers[1]).toMatchObject({ 提醒原因: "等客户回信" });
    expect(orders[2]).toMatchObject({ 交货状态: "客户自提" });
    const { settings } = (await openWorkbook()) as Extract<Awaited<ReturnType<typeof openWorkbook>>, { kind: "ours" }>;
    expect(settings.lists["region"]?.map(({ label }) => label)).toContain("中亚");
    expect(settings.lists["dropCause"]?.map(({ label }) => label)).toContain("展会取消");
    await expectTheirOwn();
    await expectEverythingWorks();
  });

  async function expectTheirOwn(): Promise<void> {
    const seen = await inExcel(async (context) => {
      const { worksheets, names } = context.workbook;
      const notes = worksheets.getItem("备忘").getRange("A1:B2").load("values,formulas");
      const own = names.getItem("今年目标").load("formula");
      const language = names.getItem("gd.language").getRange();
      const remark = language.getOffsetRange(2, -1).getResizedRange(0, 1).load("values");
      const rules = worksheets.getItem("客户").getRange("B5").conditionalFormats.load("items/type");
      await context.sync();
      const custom = rules.items
        .filter(({ type }) => type === "Custom")
        .map(({ custom: { rule } }) => rule.load("formula"));
      await context.sync();
      return {
        notes: notes.formulas as unknown,
        values: notes.values,
        own: own.formula as unknown,
        remark: remark.values as unknown,
        rules: custom.map(({ formula }) => formula),
      };
    });
    expect(seen.notes).toEqual([
      ["今年目标", "=SUM(Orders[订单金额])"],
      [500000, "=PeriodFrom"],
    ]);
    expect(seen.values[1]?.[1]).toBe(46204);
    expect(seen.own).toContain("备忘");
    expect(seen.remark).toEqual([["我们的约定", "每周一盘点"]]);
    expect(seen.rules).toContain('=LEFT($B3,1)="M"');
  }

  test("keeps a report sheet that somebody unlocked, under another name", async () => {
    opened = await openExcel({ bytes: changedEarlierFile() });
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("今日提醒");
      sheet.protection.unprotect();
      sheet.getRange("M3").values = [["周会要点"]];
      await context.sync();
    });
    const result = await upgradeWorkbook();
    expect(result?.steps).toContainEqual({ kind: "keepSheet", sheetName: "今日提醒", keptAs: "今日提醒（旧版）" });
    const remark = await inExcel(async (context) => {
      const cell = context.workbook.worksheets.getItem("今日提醒（旧版）").getRange("M3").load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(remark).toBe("周会要点");
    expect(await listSheetNames()).toContain("今日提醒");
  });
});

test("A workbook of this version needs no upgrade", async () => {
  opened = await openTracker();
  expect(await findUpgrade()).toBeNull();
  expect(await upgradeWorkbook()).toBeNull();
});

test("Causes and limits that people typed are on the sheet that is made anew", async () => {
  opened = await openTracker({ withDemoData: true });
  const write = (name: string, value: string | number) =>
    inExcel(async (context) => {
      context.workbook.names.getItem(name).getRange().getCell(0, 0).values = [[value]];
      await context.sync();
    });
  const cells: [string, string | number][] = [
    ["CauseGroups", "华东"],
    ["CausePeriodsFrom", 46327],
    ["CausePeriodsTo", 46356],
    ["CauseWords", "价格"],
    ["CauseNotes", "对手降价"],
    ["AmountLimits", 1234],
    ["gd.schemaVersion", 1],
  ];
  for (const [name, value] of cells) await write(name, value);
  await upgradeWorkbook();
  const names = cells.map(([name]) => name);
  expect(await valuesOf(...names)).toEqual([...cells.slice(0, -1).map(([, value]) => value), schemaVersion]);
  await expectEverythingWorks();
});
