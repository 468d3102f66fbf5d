/** What a workbook of an earlier version lacks, all from the one plan of a new workbook. */
import { planWorkbook } from "../plan/planWorkbook";
import { planRepair } from "../repair/planRepair";
import { referredColumn } from "../repair/referredColumn";
import type { RepairPlan, RepairStep } from "../repair/repairPlan";
import type { WorkbookShape } from "../repair/workbookShape";
import type { FoundKind } from "../repair/findKind";
import { schemaVersion } from "../schemaVersion";
import { headerRow } from "../sheetLimits";
import { tableKeys } from "../tables/tables";
import type { SheetPlan } from "../workbookPlan";
import { changeTitles } from "./changeTitles";
import { upgradeOptions } from "./upgradeOptions";
import type { UpgradePlan, UpgradeStep } from "./upgradePlan";
import { upgradeReports } from "./upgradeReports";

export interface UpgradeWish extends FoundKind {
  /** With all tables of ours. */
  readonly shape: WorkbookShape;
  /** Serial. */
  readonly today: number;
  /** Version of the layout that the workbook says it has. */
  readonly from: number;
  readonly unlockedSheetIds: ReadonlySet<string>;
}

export function planUpgrade({ from, unlockedSheetIds, ...wish }: UpgradeWish): UpgradePlan {
  const { shape, language } = wish;
  const found = planRepair({ ...wish, undone: [] });
  const usual = planWorkbook({ ...wish, demo: false });
  const options = upgradeOptions(found, shape);
  const usualNames = new Map(usual.sheets.map(({ key, name }) => [key, name]));
  const reports = upgradeReports({ repair: found, shape, language, unlockedSheetIds, usualNames });
  const repair = { ...found, steps: dataSteps(found) };
  const keptRules = movedTables(shape);
  return {
    from,
    to: schemaVersion,
    repair,
    keptRules,
    titles: changeTitles(repair, shape).filter(({ table }) => !keptRules.includes(table)),
    options,
    reports,
    standingNames: new Set(shape.names.map(({ name }) => name.toLowerCase())),
    steps: listSteps({ repair, options, reports, keptRules }),
  };
}

/** New sheets, columns, their names and all formulas; cells have their own ways, and so have the report sheets. */
function dataSteps({ plan, steps }: RepairPlan): RepairStep[] {
  const sheetNames = dataSheetNames(plan);
  return [
    ...steps.flatMap((step): RepairStep[] => {
      if (step.kind === "addColumn" || step.kind === "adoptColumn") return [step];
      if (step.kind === "addSheet" || step.kind === "addTable") return isReport(plan, step.sheetKey) ? [] : [step];
      if (step.kind !== "renewNames") return [];
      return [{ kind: "renewNames", names: step.names.filter(({ formula }) => referredColumn(formula) !== null) }];
    }),
    { kind: "renewFormulas", sheetNames },
  ];
}

function isReport({ sheets }: RepairPlan["plan"], sheetKey: string): boolean {
  return sheets.some(({ key, protection }) => key === sheetKey && protection !== null);
}

/** The plan's rules name cells by their place. */
function movedTables({ tables }: WorkbookShape): string[] {
  const moved = tables.filter(({ row, column }) => row !== headerRow || column !== 0).map(({ name }) => name);
  return moved.filter((name) => tableKeys.some((key) => key === name));
}

function dataSheetNames({ sheets }: RepairPlan["plan"]): string[] {
  return sheets.filter(({ key }) => tableKeys.some((table) => table === key)).map(({ name }) => name);
}

type Planned = Pick<UpgradePlan, "repair" | "options" | "reports" | "keptRules">;

function listSteps({ repair, options, reports, keptRules }: Planned): UpgradeStep[] {
  const { plan } = repair;
  const kept = plan.sheets.flatMap(({ key, name }) => (keptRules.includes(key) ? [name] : []));
  const added = plan.sheets.map((sheet) =>
    sheet.key === "Options" ? rowsAdded(sheet, options) : columnsAdded(sheet, repair),
  );
  const working = added.filter(({ workingCount }) => workingCount > 0);
  const count = working.reduce((sum, { workingCount }) => sum + workingCount, 0);
  const newSheets = repair.steps.flatMap((step) =>
    step.kind === "addSheet" || step.kind === "addTable" ? [step.sheetName] : [],
  );
  return [
    ...(newSheets.length === 0 ? [] : [{ kind: "addSheets", sheetNames: newSheets } as const]),
    ...added.flatMap(({ step }) => step ?? []),
    ...(count === 0
      ? []
      : [{ kind: "addWorkingCells", sheetNames: working.map(({ sheetName }) => sheetName), count } as const]),
    { kind: "renewSheets", sheetNames: dataSheetNames(plan) },
    ...(kept.length === 0 ? [] : [{ kind: "keepRules", sheetNames: kept } as const]),
    { kind: "rebuildSheets", sheetNames: reports.map(({ name }) => name) },
    ...reports.flatMap(({ name, keptAs }): UpgradeStep[] =>
      keptAs === null ? [] : [{ kind: "keepSheet", sheetName: name, keptAs }],
    ),
  ];
}

interface Added {
  readonly sheetName: string;
  /** What people see of it. */
  readonly step: UpgradeStep | null;
  readonly workingCount: number;
}

function columnsAdded({ key, name: sheetName, tables, hiddenColumns }: SheetPlan, { steps }: RepairPlan): Added {
  const added = steps.flatMap((step) => (step.kind === "addColumn" && step.table === key ? [step] : []));
  const isHidden = (column: string): boolean => {
    const index = tables[0]?.keys.indexOf(column) ?? -1;
    return hiddenColumns.some((run) => index >= run.column && index < run.column + run.count);
  };
  const headers = added.flatMap((step) => (isHidden(step.key) ? [] : [step.header]));
  const step = headers.length === 0 ? null : ({ kind: "addColumns", sheetName, headers } as const);
  return { sheetName, step, workingCount: added.length - headers.length };
}

/** What only formulas read has its name for a label. */
function rowsAdded({ name: sheetName }: SheetPlan, { added, names }: UpgradePlan["options"]): Added {
  const technical = new Set(names.map(({ name }) => name));
  const labels = added.map(({ cells: [label] }) => String(label ?? "")).filter((label) => !technical.has(label));
  const step = labels.length === 0 ? null : ({ kind: "addOptions", sheetName, labels } as const);
  return { sheetName, step, workingCount: added.length - labels.length };
}
