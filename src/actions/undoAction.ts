import { findNotKept } from "../domain/log/groupActions";
import type { UndoResult } from "../domain/log/undoResult";
import { markUndone } from "../excel/log/markUndone";
import { readActionRows, type SeenLogRow } from "../excel/log/readLog";
import { goBack } from "../excel/log/wayBack";
import { readTracker } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { readLogData, type LogData, type RecordLogData } from "../schema/log/logData";
import type { LongWork } from "../schema/longWork";
import { currentStamp } from "./actionStamp";
import { beginLog } from "./beginLog";
import { isTakenBack } from "./isTakenBack";
import { isBrokenOffImport, leaveOutMissing } from "./leaveOutMissing";
import { undoFormulas } from "./undoFormulas";
import { undoOptions } from "./undoOptions";
import { planUndo, undoColumns, type Undoing } from "./undoPlan";

export interface UndoOptions {
  /** Records that it added and that somebody took out since are not missed; those that never came, since the pane was closed, never are. */
  readonly mayLackRecords?: boolean;
}

interface RecordsUndoing extends Undoing, Required<UndoOptions> {
  readonly isImport: boolean;
}

/**
 * Takes a logged action back where every cell still holds what it wrote, in any pane and on any day; where one does not, it says
 * which and does nothing; another try after one of which only the note was missing adds that. Values that lists have learnt stay. 6 or 7 syncs, 9 for a value or field that was added, 12 where formulas return; above 400 rows
 * one more for each 400 of them to 2,000.
 */
export async function undoAction(
  actionId: string,
  long: LongWork = {},
  { mayLackRecords = false }: UndoOptions = {},
): Promise<UndoResult> {
  const { rows, hasUndoing } = await runInWorkbook((context) => readActionRows(context, actionId));
  if (rows.length === 0) return { kind: "notFound" };
  if (rows.some(({ undone }) => undone !== null)) {
    // What broke off while it was noted is noted beside each of its rows.
    if (rows.some(({ undone }) => undone === null)) await noteUndone(actionId);
    return { kind: "alreadyUndone" };
  }
  const data = rows.flatMap((row) => readData(row) ?? []);
  if (data.length < rows.length) return { kind: "notPossible", why: findNotKept(rows) };
  const options = data.flatMap((each) => ("option" in each && each.option !== "learntValue" ? [each] : []));
  const records = data.flatMap((each) => ("option" in each ? [] : [each]));
  const isOfFormulas = records.some(({ returned, typed }) => returned !== undefined || typed !== undefined);
  const isImport = rows.some(({ code }) => code === "import");
  const undoing = { undoes: actionId, hasUndoing, mayLackRecords, isImport };
  const result =
    options.length > 0
      ? await undoOptions(options, undoing)
      : isOfFormulas
        ? await undoFormulas(records, undoing)
        : await undoRecords(records, undoing, long);
  if (result.kind === "undone") await noteUndone(actionId);
  return result;
}

async function noteUndone(actionId: string): Promise<void> {
  const stamp = currentStamp();
  if (stamp !== null) await runInWorkbook((context) => markUndone(context, new Set([actionId]), stamp.time));
}

function undoRecords(data: readonly RecordLogData[], undoing: RecordsUndoing, long: LongWork): Promise<UndoResult> {
  return runInWorkbook(async (context): Promise<UndoResult> => {
    const order = beginLog("undo", [...new Set(data.map(({ table }) => table))], undoing.undoes);
    const view = await readTracker(context, { columns: undoColumns(data), ...appendOf(data), log: order }, long);
    if (undoing.hasUndoing && isTakenBack(view, data)) return { kind: "undone", actionId: null };
    const mayLack = undoing.mayLackRecords || (undoing.isImport && isBrokenOffImport(view, data));
    const plan = planUndo(view, mayLack ? leaveOutMissing(view, data) : data);
    if ("kind" in plan) return plan;
    await goBack(context, view, plan, { long, log: order });
    return { kind: "undone", actionId: view.log?.actionId ?? null };
  });
}

function readData({ undoable, data }: SeenLogRow): LogData | null {
  return undoable === "yes" && data !== null ? readLogData(String(data)) : null;
}

function appendOf(data: readonly RecordLogData[]) {
  const first = data.find(({ removed = [] }) => removed.length > 0);
  if (!first) return {};
  const rows = data.filter(({ table }) => table === first.table).flatMap(({ removed = [] }) => removed).length;
  return { append: { table: first.table, rows } };
}
