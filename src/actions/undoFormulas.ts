import type { UndoResult } from "../domain/log/undoResult";
import { findRepairs } from "../excel/findRepairs";
import { RecordLook } from "../excel/log/recordLook";
import { readOverwritten, type LooseCell } from "../excel/reading/readLooseCells";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { findStandingFormulas, putBackTyped, type TypedOver } from "../excel/writing/putBackTyped";
import { renewFormulaCells } from "../excel/writing/renewFormulaCells";
import type { RecordLogData } from "../schema/log/logData";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { formulaColumns } from "./checkUp";
import { changedTables } from "./restoreFields";
import { typedColumns } from "./restoreTyped";
import type { Undoing } from "./undoPlan";

/** Takes back what came in place of a formula, or the formula's return, all or nothing: 3 syncs, 7 where the formula returns. */
export function undoFormulas(data: readonly RecordLogData[], undoing: Undoing): Promise<UndoResult> {
  const returned = listCells(data, "returned");
  return returned.length > 0 ? typeAgain(returned, undoing) : calculateAgain(listCells(data, "typed"), undoing);
}

function listCells(data: readonly RecordLogData[], part: "returned" | "typed"): TypedOver[] {
  return data.flatMap(({ table, [part]: cells = [] }) =>
    cells.map(([recordId, key, value]) => ({ table, recordId, key, value })),
  );
}

function typeAgain(typed: readonly TypedOver[], { undoes, hasUndoing }: Undoing): Promise<UndoResult> {
  return runInWorkbook(async (context): Promise<UndoResult> => {
    const log = beginLog("undo", changedTables(typed), undoes);
    const view = await readTracker(context, { columns: typedColumns(typed), log });
    const standing = await findStandingFormulas(context, view, typed);
    const isStanding = (cell: TypedOver) => standing.some(({ place }) => isSameCell(place, cell));
    const touched = typed.find((cell) => !isStanding(cell));
    if (touched && hasUndoing) {
      const found = findTyped(view, await readOverwritten(context, formulaColumns(view.facts)), typed);
      if (!found.includes(undefined)) return { kind: "undone", actionId: null };
    }
    if (touched) return tellChanged(view, touched);
    await putBackTyped(context, view, standing);
    return { kind: "undone", actionId: view.log?.actionId ?? null };
  });
}

function calculateAgain(typed: readonly TypedOver[], { undoes, hasUndoing }: Undoing): Promise<UndoResult> {
  return runInWorkbook(async (context): Promise<UndoResult> => {
    const log = beginLog("undo", changedTables(typed), undoes);
    const view = await readTracker(context, { columns: typedColumns(typed), log });
    const found = findTyped(view, await readOverwritten(context, formulaColumns(view.facts)), typed);
    const touched = typed.find((_, index) => found[index] === undefined);
    if (touched && hasUndoing) {
      const standing = await findStandingFormulas(context, view, typed);
      if (standing.length === typed.length) return { kind: "undone", actionId: null };
    }
    if (touched) return tellChanged(view, touched);
    const cells = found.flatMap((loose) => loose ?? []);
    await renewFormulaCells(context, view, await findRepairs(context), cells);
    return { kind: "undone", actionId: view.log?.actionId ?? null };
  });
}

/** Undefined where something else stands by now. */
function findTyped(
  view: TrackerView,
  overwritten: readonly LooseCell[],
  typed: readonly TypedOver[],
): (LooseCell | undefined)[] {
  return typed.map((cell) => overwritten.find((loose) => isStillTyped(view, loose, cell)));
}

function isSameCell(one: TypedOver, other: TypedOver): boolean {
  return one.table === other.table && one.recordId === other.recordId && one.key === other.key;
}

function isStillTyped(
  { snapshot }: TrackerView,
  loose: LooseCell,
  { table, recordId, key, value }: TypedOver,
): boolean {
  if (loose.table !== table || loose.key !== key || loose.value !== value) return false;
  const ids = snapshot.columns.find((column) => column.table === table && column.key === tables[table].idKey);
  return String(ids?.values[loose.rowIndex - ids.rowIndex]) === recordId;
}

function tellChanged(view: TrackerView, { table, recordId, key }: TypedOver): UndoResult {
  return { kind: "changed", table, name: new RecordLook(view).nameOf(table, recordId), field: key };
}
