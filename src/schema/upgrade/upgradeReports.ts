/** Sheets of formulas only: a new one is made beside the standing one and takes its place when it is whole. */
import { longestSheetName } from "../sheetLimits";
import { area, sheetReference } from "../plan/cellArea";
import { periodNames } from "../plan/regionLayout";
import { freeName, showsTitle } from "../repair/placeSheets";
import type { RepairPlan } from "../repair/repairPlan";
import type { SheetShape, WorkbookShape } from "../repair/workbookShape";
import type { Translated } from "../translated";
import type { SheetPlan } from "../workbookPlan";
import type { ReportUpgrade } from "./upgradePlan";

const passingSuffix: Translated = { zh: "（新版）", en: " (new)" };
const keptSuffix: Translated = { zh: "（旧版）", en: " (old)" };

export interface ReportWish {
  readonly repair: RepairPlan;
  readonly shape: WorkbookShape;
  readonly language: "zh" | "en";
  readonly unlockedSheetIds: ReadonlySet<string>;
  /** Of the sheets as a new workbook has them, by key. */
  readonly usualNames: ReadonlyMap<string, string>;
}

export function upgradeReports(wish: ReportWish): ReportUpgrade[] {
  const taken = new Set(wish.shape.sheets.map(({ name }) => name.toLowerCase()));
  return wish.repair.plan.sheets
    .filter(({ protection }) => protection !== null)
    .map((plan) => upgradeReport(plan, wish, taken));
}

function upgradeReport(plan: SheetPlan, wish: ReportWish, taken: Set<string>): ReportUpgrade {
  const { shape, language, unlockedSheetIds, usualNames } = wish;
  const usual = usualNames.get(plan.key) ?? plan.name;
  const passing = suffixed(usual, passingSuffix[language]);
  const standing = findStanding(plan, usual, wish);
  const isPassing = standing?.name.startsWith(passing) ?? false;
  // Where a swap broke off, the one that it was to replace is still there.
  const isLeftover = (sheet: SheetShape): boolean =>
    sheet.name.startsWith(passing) ||
    (isPassing && sheet.name === usual && !unlockedSheetIds.has(sheet.id) && showsTitle(sheet, plan));
  const leftovers = shape.sheets.filter((sheet) => sheet.id !== standing?.id && isLeftover(sheet));
  const own = standing !== null && !isPassing ? standing.name : null;
  const isFree = shape.sheets.every((sheet) => sheet.name !== usual || leftovers.includes(sheet));
  const name = own ?? (isFree ? usual : plan.name);
  const isKept = own !== null && unlockedSheetIds.has(standing?.id ?? "");
  return {
    key: plan.key,
    passingName: freeName(passing, taken),
    name,
    standingId: standing?.id ?? null,
    keptAs: isKept ? freeName(suffixed(name, keptSuffix[language]), taken) : null,
    position: positionOf(plan, isPassing ? null : standing, wish),
    leftoverIds: leftovers.map(({ id }) => id),
  };
}

function findStanding(
  plan: SheetPlan,
  usual: string,
  { shape, repair, unlockedSheetIds }: ReportWish,
): SheetShape | null {
  const input = plan.key === "Regions" ? shape.names.find(({ name }) => name === periodNames.from) : undefined;
  const ofInput = shape.sheets.find(({ name }) => input?.formula.startsWith(sheetPrefix(name)));
  const ofTitle = shape.sheets.find(({ id }) => id === repair.sheetIds.get(plan.key));
  // A title may have been worded otherwise; a sheet that nobody locked may be somebody's own.
  const ofName = shape.sheets.find(({ id, name }) => name === usual && !unlockedSheetIds.has(id));
  return ofInput ?? ofTitle ?? ofName ?? null;
}

/** Where the standing one is. */
function positionOf(plan: SheetPlan, standing: SheetShape | null, { shape, repair }: ReportWish): number {
  return standing ? shape.sheets.indexOf(standing) : repair.plan.sheets.indexOf(plan);
}

function sheetPrefix(name: string): string {
  return sheetReference(name, area(0, 0)).replace(/\$A\$1$/, "");
}

function suffixed(name: string, suffix: string): string {
  // Room for a number behind it.
  return name.slice(0, longestSheetName - suffix.length - 3) + suffix;
}
