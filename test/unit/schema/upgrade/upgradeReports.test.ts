import { planWorkbook } from "../../../../src/schema/plan/planWorkbook";
import { renameSheets } from "../../../../src/schema/plan/renameSheets";
import type { RepairPlan } from "../../../../src/schema/repair/repairPlan";
import type { SheetShape } from "../../../../src/schema/repair/workbookShape";
import { upgradeReports } from "../../../../src/schema/upgrade/upgradeReports";
import { day } from "../../../builders/day";

const plan = planWorkbook({ language: "zh", preset: "general", today: day("2026-11-23"), demo: false });
const usualNames = new Map(plan.sheets.map(({ key, name }) => [key, name]));

interface Standing {
  readonly sheets: readonly SheetShape[];
  readonly periodOn?: string;
  readonly unlocked?: readonly string[];
  /** What a new sheet is called where the usual name is somebody else's. */
  readonly otherName?: string;
}

function reportsOf({ sheets, periodOn = "区域汇总", unlocked = [], otherName }: Standing) {
  const placed = renameSheets(plan, (name) => (name === "今日提醒" ? (otherName ?? name) : name));
  const repair: RepairPlan = { language: "zh", plan: placed, steps: [], sheetIds: new Map() };
  const names = [{ name: "PeriodFrom", formula: `='${periodOn}'!$A$4` }];
  const shape = { sheets, tables: [], names };
  const found = upgradeReports({ repair, shape, language: "zh", unlockedSheetIds: new Set(unlocked), usualNames });
  return Object.fromEntries(found.map((report) => [report.key, report]));
}

const sheet = (id: string, name: string, title = name): SheetShape => ({
  id,
  name,
  row: 0,
  column: 0,
  cells: [[title]],
});
const guide = sheet("guide", "使用说明");
const today = sheet("today", "今日提醒");
const regions = sheet("regions", "区域汇总");

test("A locked report gives way to the new one under its name and at its place", () => {
  const { Regions, Today } = reportsOf({ sheets: [guide, today, regions] });
  expect(Regions).toMatchObject({
    standingId: "regions",
    name: "区域汇总",
    keptAs: null,
    position: 2,
    leftoverIds: [],
  });
  expect(Today).toMatchObject({ standingId: "today", name: "今日提醒", passingName: "今日提醒（新版）" });
});

test("A report that was renamed keeps its name, found by what its open cells are called", () => {
  const { Regions } = reportsOf({ sheets: [guide, sheet("regions", "看板")], periodOn: "看板" });
  expect(Regions).toMatchObject({ standingId: "regions", name: "看板" });
});

test("An unlocked report stays under a name that is free", () => {
  const sheets = [guide, today, regions, sheet("mine", "区域汇总（旧版）")];
  expect(reportsOf({ sheets, unlocked: ["regions", "mine"] })["Regions"]).toMatchObject({
    standingId: "regions",
    keptAs: "区域汇总（旧版） 2",
  });
});

test("A sheet of somebody's own under our name is not taken for a report", () => {
  const { Today } = reportsOf({
    sheets: [sheet("own", "今日提醒", "我的清单")],
    unlocked: ["own"],
    otherName: "今日提醒 2",
  });
  expect(Today).toMatchObject({ standingId: null, name: "今日提醒 2" });
});

test("What an upgrade left that broke off goes, wherever the open cells are by then", () => {
  const leftover = sheet("new", "区域汇总（新版）", "区域汇总");
  expect(reportsOf({ sheets: [guide, regions, leftover] })["Regions"]).toMatchObject({
    standingId: "regions",
    passingName: "区域汇总（新版） 2",
    leftoverIds: ["new"],
  });
  expect(reportsOf({ sheets: [guide, regions, leftover], periodOn: "区域汇总（新版）" })["Regions"]).toMatchObject({
    standingId: "new",
    name: "区域汇总",
    leftoverIds: ["regions"],
  });
});
