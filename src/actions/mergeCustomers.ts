import { listLeft, mergeRecords } from "../domain/customers/mergeCustomers";
import { findRecordProblems } from "../domain/dataQuality/findRecordProblems";
import type { Problem } from "../domain/dataQuality/problem";
import { formatIsoDate } from "../domain/dates/serialDate";
import { readRecordRows, type RecordRow } from "../excel/reading/readRecordRow";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { findFieldWrites } from "../excel/writing/changeFields";
import { removeOrRevert } from "../excel/writing/removeOrRevert";
import type { RowId } from "../excel/writing/cellWrites";
import { cellsToUpdate, updateCells } from "../excel/writing/updateCells";
import { WorkbookError } from "../excel/workbookError";
import { mergeTexts } from "../i18n/mergeTexts";
import { encodeCell } from "../schema/cellCodec";
import type { ColumnSpec, TableKey } from "../schema/columnSpec";
import type { FieldChange } from "../schema/fieldChange";
import { inputColumnsOf } from "../schema/inputColumnsOf";
import type { AnyRecord } from "../schema/records";
import { customerColumns, existingRecords } from "./addRecord";
import { beginLog } from "./beginLog";
import { giveMissingIds } from "./giveMissingIds";
import { changesOfMentions, findMentionsToMove, mergeMentionColumns } from "./mergeMentions";
import { nameAction } from "./nameAction";
import { newRecordId } from "./recordId";
import { requireToday } from "./requireToday";

export interface MergeQuestion {
  /** Both as the person saw them. */
  readonly kept: AnyRecord;
  readonly removed: AnyRecord;
  /** Of the fields that the person decided. */
  readonly values: AnyRecord;
}

/** What separateCustomers needs to make two of them again. */
export interface Merge {
  readonly removed: AnyRecord;
  /** Of the one that stayed, and of the rows that moved to it. */
  readonly changes: readonly FieldChange[];
}

export type MergeResult =
  /** `merge`: null where the answer of an earlier try was lost; then nobody can take it back any more. */
  | { readonly kind: "merged"; readonly merge: Merge | null; readonly name: string; readonly moved: number }
  | { readonly kind: "rejected"; readonly problems: readonly Problem[] }
  /** Somebody changed one of them meanwhile. */
  | { readonly kind: "conflict" };

/**
 * Makes one customer of two, all or nothing: 5 syncs. What both say comes together in the row that stays, follow-ups, orders and
 * feedback go over to it whether they name the other or hold its id, and only then the other row goes. More syncs only where a row
 * that goes over has no id yet: without one the way back would not find it.
 * @throws WorkbookError recordMissing
 */
export async function mergeCustomers(question: MergeQuestion): Promise<MergeResult> {
  const result = await tryMerge(question);
  if (result !== "idsMissing") return result;
  await giveMissingIds(newRecordId);
  const again = await tryMerge(question);
  if (again === "idsMissing") throw new WorkbookError("conflict", { table: "Customers" });
  return again;
}

function tryMerge(question: MergeQuestion): Promise<MergeResult | "idsMissing"> {
  const { kept, removed } = question;
  return runInWorkbook(async (context): Promise<MergeResult | "idsMissing"> => {
    const columns = [...customerColumns, ...mergeMentionColumns(), ...inputColumnRequests("Customers", false)];
    const log = beginLog("merge", mergedTables);
    const view = await readTracker(context, { columns: mergeRequests(columns), log });
    const isGone = existingRecords(view).customers.every(({ id }) => id !== removed["id"]);
    const recordIds = [kept, ...(isGone ? [] : [removed])].map(({ id }) => String(id));
    const [keptRow, removedRow] = await readRecordRows(context, view, "Customers", recordIds);
    if (!keptRow) throw new WorkbookError("recordMissing", { table: "Customers", recordId: String(kept["id"]) });
    const merged = mergeWithTrace(view, question, [...keptRow.cells.keys()]);
    const isBegun = !holds(keptRow, kept) && holds(keptRow, merged);
    const name = String(merged["name"] ?? "");
    // Tried once more after its answer was lost.
    if (!removedRow && isBegun) return { kind: "merged", merge: null, name, moved: 0 };
    if (!removedRow) throw new WorkbookError("recordMissing", { table: "Customers", recordId: String(removed["id"]) });
    if (!(holds(keptRow, kept) || isBegun) || !holds(removedRow, removed)) return { kind: "conflict" };
    const problems = findProblems(view, question, merged);
    if (problems.length > 0) return { kind: "rejected", problems };
    const mentions = findMentionsToMove(view, { kept, removed, name });
    if (mentions.some(({ recordId }) => recordId === null)) return "idsMissing";
    const fields = changedFields(kept, merged);
    const moves = changesOfMentions(mentions);
    await moveOver(context, view, { keptRow, removedRow, fields, moves });
    // Where a try before had moved some already, nobody knows any more which.
    const merge = isBegun ? null : { removed: removedRow.record, changes: nameAction(view, [...fields, ...moves]) };
    return { kind: "merged", merge, name, moved: moves.length };
  });
}

const mergedTables = [...new Set<TableKey>(["Customers", ...mergeMentionColumns().map(({ table }) => table)])];

interface MergeMove {
  readonly keptRow: RecordRow;
  readonly removedRow: RecordRow;
  readonly fields: readonly FieldChange[];
  readonly moves: readonly FieldChange[];
}

/** The row that goes is the last to change: until then nothing is lost whatever fails. */
async function moveOver(
  context: Parameters<typeof updateCells>[0],
  view: TrackerView,
  { keptRow, removedRow, fields, moves }: MergeMove,
): Promise<void> {
  const found = findFieldWrites(view, moves);
  const merged = Object.fromEntries(fields.map(({ key, after }) => [key, after]));
  const own = cellsToUpdate(view, "Customers", keptRow, merged);
  const writes = [...own, ...found.map(({ write }) => write)];
  const rowIds = [rowIdOf(keptRow), rowIdOf(removedRow), ...found.map(({ rowId }) => rowId)];
  await updateCells(context, view, writes, rowIds);
  await removeOrRevert(context, view, { table: "Customers", row: removedRow }, writes, rowIds);
}

function holds({ record }: RecordRow, expected: AnyRecord): boolean {
  return Object.entries(record).every(([key, value]) => (expected[key] ?? null) === value);
}

function mergeWithTrace(
  view: TrackerView,
  { kept, removed, values }: MergeQuestion,
  keys: readonly string[],
): AnyRecord {
  const { language, settings } = view.facts;
  const { trace } = mergeTexts[language];
  const columns = inputColumnsOf("Customers", settings.ownFields).filter(({ key }) => keys.includes(key));
  const left = listLeft(columns, { ...kept, ...values }, removed)
    .filter(({ key }) => key !== "name")
    .map((column) => trace.field(column.header[language], wordOf(view, column, removed)));
  const { name, id } = removed;
  return mergeRecords(kept, removed, values, {
    from: trace.from(String(name ?? ""), String(id), formatIsoDate(requireToday(view.facts))),
    left: left.length === 0 ? "" : trace.left(trace.join(left)),
  });
}

function wordOf({ words }: TrackerView, column: ColumnSpec, record: AnyRecord): string {
  const cell = encodeCell(column, record[column.key] ?? null, words);
  return column.kind === "date" && typeof cell === "number" ? formatIsoDate(cell) : String(cell);
}

function findProblems(view: TrackerView, { kept, removed }: MergeQuestion, merged: AnyRecord): Problem[] {
  const { preset, settings } = view.facts;
  const { customers, orders } = existingRecords(view);
  const existing = { customers: customers.filter(({ id }) => id !== removed["id"]), orders };
  const update = { id: String(kept["id"]), before: kept };
  return findRecordProblems({ table: "Customers", record: merged, update, existing, settings, preset });
}

function changedFields(before: AnyRecord, after: AnyRecord): FieldChange[] {
  const recordId = String(before["id"]);
  return Object.keys(before)
    .filter((key) => (before[key] ?? null) !== (after[key] ?? null))
    .map((key) => ({ table: "Customers", recordId, key, before: before[key] ?? null, after: after[key] ?? null }));
}

function rowIdOf({ rowIndex, cells, record }: RecordRow): RowId {
  return { table: "Customers", rowIndex, columnIndex: cells.get("id")?.columnIndex ?? 0, id: String(record["id"]) };
}
