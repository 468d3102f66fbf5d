/**
 * Calculates what a change concerns, round by round, and stops where a result stays the same. o-spreadsheet itself calculates
 * every direct and indirect dependent: one appended follow-up is 20,000 cells there and a few hundred here.
 */
import type { OdooEvaluator, OdooPosition, OdooResult, OdooZone } from "./odooLibrary";
import type { RecentDependents } from "./recentDependents";

const columnsPerRow = 16_384;
/** Results that do not settle, as in a circle of references, are left to o-spreadsheet. */
const mostRounds = 60;

/** Cells as `row * 16384 + column` by sheet. */
type CellKeys = Map<string, Set<number>>;

/** `touched` cells count as changed whatever their values. False: nothing is settled, o-spreadsheet has to calculate. */
export function calculateChanges(
  evaluator: OdooEvaluator,
  recent: RecentDependents,
  written: readonly OdooPosition[],
  touched: readonly OdooPosition[],
): boolean {
  let dirty: CellKeys = new Map();
  written.forEach((position) => addCell(dirty, position));
  let changed: OdooPosition[] = [...touched];
  for (let round = 0; round < mostRounds; round++) {
    changed = changed.concat(calculateCells(evaluator, dirty));
    if (isSpilling(evaluator)) return false;
    if (changed.length === 0) return true;
    dirty = dependentsOf(evaluator, recent, changed);
    changed = [];
  }
  return false;
}

/** An array that spills into neighbours has rules of its own. */
function isSpilling(evaluator: OdooEvaluator): boolean {
  return (
    evaluator.spreadingRelations.arrayFormulasToResults.keys().length > 0 || !evaluator.nextRangesToUpdate.isEmpty()
  );
}

/** All dirty cells are cleared first, so that each finds the others' new results. Gives the cells whose results changed. */
function calculateCells(evaluator: OdooEvaluator, dirty: CellKeys): OdooPosition[] {
  if (dirty.size === 0) return [];
  evaluator.updateCompilationParameters();
  const previous: { position: OdooPosition; result: OdooResult | undefined }[] = [];
  for (const [sheetId, keys] of dirty) {
    for (const key of keys) {
      const position = { sheetId, col: key % columnsPerRow, row: Math.floor(key / columnsPerRow) };
      previous.push({ position, result: evaluator.evaluatedCells.get(position) });
      evaluator.evaluatedCells.delete(position);
    }
  }
  return previous
    .filter(({ position, result }) => !isSameResult(result, calculateCell(evaluator, position)))
    .map(({ position }) => position);
}

function calculateCell(evaluator: OdooEvaluator, position: OdooPosition): OdooResult {
  const result = evaluator.computeCell(position);
  if (result.value !== null || result.format !== undefined) evaluator.evaluatedCells.set(position, result);
  return result;
}

function isSameResult(previous: OdooResult | undefined, result: OdooResult): boolean {
  return Object.is(previous?.value ?? null, result.value) && previous?.format === result.format;
}

function dependentsOf(evaluator: OdooEvaluator, recent: RecentDependents, changed: readonly OdooPosition[]): CellKeys {
  const { forest } = evaluator.formulaDependencies();
  const dependents: CellKeys = new Map();
  const seen = new Set<OdooZone>();
  for (const position of changed) recent.of(position).forEach((dependent) => addCell(dependents, dependent));
  for (const { sheetId, col, top, bottom } of columnRuns(changed)) {
    for (const interval of forest[sheetId]?.[col]?.query({ top, bottom }) ?? []) {
      const { zone } = interval.dependents;
      if (!seen.has(zone)) addZone(dependents, interval.dependents.sheetId, zone);
      seen.add(zone);
    }
  }
  return dependents;
}

interface ColumnRun {
  readonly sheetId: string;
  readonly col: number;
  readonly top: number;
  bottom: number;
}

/** One question for cells right below each other: of 400 rows that go, one by one each finds every formula over the whole column. */
function columnRuns(positions: readonly OdooPosition[]): ColumnRun[] {
  const columns = new Map<string, { readonly sheetId: string; readonly col: number; readonly rows: Set<number> }>();
  for (const { sheetId, row, col } of positions) {
    const key = `${col} ${sheetId}`;
    const column = columns.get(key) ?? { sheetId, col, rows: new Set() };
    column.rows.add(row);
    columns.set(key, column);
  }
  return [...columns.values()].flatMap(({ sheetId, col, rows }) => {
    const runs: ColumnRun[] = [];
    for (const row of [...rows].sort((one, other) => one - other)) {
      const last = runs.at(-1);
      if (last?.bottom === row - 1) last.bottom = row;
      else runs.push({ sheetId, col, top: row, bottom: row });
    }
    return runs;
  });
}

function addZone(cells: CellKeys, sheetId: string, { top, bottom, left, right }: OdooZone): void {
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) addCell(cells, { sheetId, row, col });
  }
}

function addCell(cells: CellKeys, { sheetId, row, col }: OdooPosition): void {
  let keys = cells.get(sheetId);
  if (keys === undefined) cells.set(sheetId, (keys = new Set()));
  keys.add(row * columnsPerRow + col);
}
