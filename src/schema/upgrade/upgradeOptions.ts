/** Options hold what people decided, so they are never written anew: rows that are missing are put between those that stand. */
import { todayName } from "../settingNames";
import type { RepairPlan } from "../repair/repairPlan";
import type { WorkbookShape } from "../repair/workbookShape";
import type { NamePlan, PlanValue, SheetPlan } from "../workbookPlan";
import type { OptionsUpgrade } from "./upgradePlan";

/** Label, value, note. */
export const optionColumns = 3;
const valueColumn = 1;

interface PlannedRow {
  readonly name: NamePlan;
  readonly planRow: number;
  /** Null where it is missing. */
  readonly row: number | null;
}

export function upgradeOptions(repair: RepairPlan, shape: WorkbookShape): OptionsUpgrade {
  const options = repair.plan.sheets.find(({ key }) => key === "Options");
  const sheetId = repair.sheetIds.get("Options");
  if (!options || sheetId === undefined) throw new Error("a workbook whose version is known has Options");
  const planned = plannedRows(options, repair, shape);
  const missing = planned.filter(({ row }) => row === null);
  const places = missing.map(({ planRow }) => ({ planRow, before: rowBelow(planRow, planned) }));
  const insertions = [...new Set(places.map(({ before }) => before))]
    .sort((one, other) => other - one)
    .map((row) => ({ row, rows: places.filter(({ before }) => before === row).length }));
  const shift = (row: number): number =>
    row + insertions.reduce((sum, each) => (each.row <= row ? sum + each.rows : sum), 0);
  const rows = new Map(planned.flatMap(({ planRow, row }) => (row === null ? [] : [[planRow, shift(row)] as const])));
  for (const { row, rows: count } of insertions) {
    const here = places.filter(({ before }) => before === row);
    here.forEach(({ planRow }, index) => rows.set(planRow, shift(row) - count + index));
  }
  return {
    sheetId,
    insertions,
    rows,
    added: missing.map(({ planRow }) => ({ planRow, cells: cellsOf(options, planRow) })),
    names: missing.map(({ name, planRow }) => moveName(name, planRow, rows)),
    formulas: planned.flatMap(({ name, planRow }) => {
      const formula = workingFormula(options, name, planRow, rows);
      return formula === null ? [] : [{ planRow, formula }];
    }),
  };
}

function plannedRows(options: SheetPlan, { plan, steps }: RepairPlan, { names }: WorkbookShape): PlannedRow[] {
  const found = steps.flatMap((step) => (step.kind === "renewNames" ? step.names : []));
  const standing = new Map([...names, ...found].map(({ name, formula }) => [name.toLowerCase(), formula]));
  return plan.names
    .flatMap((name): PlannedRow[] => {
      const planRow = rowOf(name.formula, options.name);
      const formula = standing.get(name.name.toLowerCase()) ?? "";
      return planRow === null ? [] : [{ name, planRow, row: rowOf(formula, options.name) }];
    })
    .sort((one, other) => one.planRow - other.planRow);
}

/** Of a name of one cell of the value column, from 0. */
function rowOf(formula: string, sheetName: string): number | null {
  const match = /^='?((?:[^']|'')+?)'?!\$B\$(\d+)$/.exec(formula);
  return match && match[1]?.replaceAll("''", "'") === sheetName ? Number(match[2]) - 1 : null;
}

/** Right below the row before it, or above the row that follows at once, as in the plan. */
function rowBelow(planRow: number, planned: readonly PlannedRow[]): number {
  const standing = planned.filter(({ row }) => row !== null);
  const before = standing.filter((each) => each.planRow < planRow).at(-1);
  const after = standing.find((each) => each.planRow > planRow);
  const isRun = (from: number, to: number): boolean =>
    planned.filter((each) => each.planRow > from && each.planRow < to).length === to - from - 1;
  if (before && isRun(before.planRow, planRow)) return (before.row ?? 0) + 1;
  if (after && isRun(planRow, after.planRow)) return after.row ?? 0;
  return (before?.row ?? planRow - 1) + 1;
}

function moveName(name: NamePlan, planRow: number, rows: ReadonlyMap<number, number>): NamePlan {
  return { ...name, formula: name.formula.replace(/\d+$/, String((rows.get(planRow) ?? planRow) + 1)) };
}

function cellsOf(options: SheetPlan, row: number): PlanValue[] {
  return Array.from({ length: optionColumns }, (_, column) => cellOf(options, row, column));
}

function cellOf({ blocks }: SheetPlan, row: number, column: number): PlanValue {
  const cells = blocks.map(
    (block) =>
      block.formulas?.[row - block.row]?.[column - block.column] ??
      block.values?.[row - block.row]?.[column - block.column] ??
      null,
  );
  return cells.filter((cell) => cell !== null).at(-1) ?? null;
}

/** One that speaks of cells beside it is right only where it was planned; the cell of the day is a person's. */
function workingFormula(
  options: SheetPlan,
  { name }: NamePlan,
  planRow: number,
  rows: ReadonlyMap<number, number>,
): string | null {
  const formula = options.blocks
    .map((block) => block.formulas?.[planRow - block.row]?.[valueColumn - block.column] ?? null)
    .find((cell) => cell !== null);
  if (formula === undefined || formula === null || name === todayName) return null;
  const isElsewhere = rows.get(planRow) !== planRow && /\$[A-Z]+\$\d/.test(formula);
  return isElsewhere ? null : formula;
}
