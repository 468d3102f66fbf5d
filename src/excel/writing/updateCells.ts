import type { TableKey } from "../../schema/columnSpec";
import { encodeCell } from "../../schema/cellCodec";
import type { AnyRecord } from "../../schema/records";
import type { RecordRow } from "../reading/readRecordRow";
import { describeCells } from "../log/describeWrites";
import type { TrackerView } from "../reading/readTracker";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import { sheetOfTable } from "../sheetOfTable";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { tellChanged } from "./ownWrites";
import { queueGuardedWrites, revertCellWrites, type CellWrite, type ReplacedCells, type RowId } from "./cellWrites";

/** The cells of a record that a change touches, and no others: what colleagues typed elsewhere in the row stays. */
export function cellsToUpdate(view: TrackerView, table: TableKey, row: RecordRow, changes: AnyRecord): CellWrite[] {
  return inputColumnsOf(table, view.facts.settings.ownFields).flatMap((spec): CellWrite[] => {
    const cell = row.cells.get(spec.key);
    if (!(spec.key in changes)) return [];
    if (!cell) throw new WorkbookError("columnMissing", { table, column: spec.key });
    const after = encodeCell(spec, changes[spec.key] ?? null, view.words);
    if ((after ?? "") === cell.value) return [];
    const { columnIndex, numberFormat, value: before } = cell;
    return [{ table, rowIndex: row.rowIndex, columnIndex, numberFormat, before, after }];
  });
}

/**
 * Writes and looks whether the cells took it: 2 syncs, all or nothing. What stands in the way of a write is seen in the same
 * request: a cell that holds something else by now, or belongs to another record, gets back what it held.
 * `logged`: what the log tells with it, where that is not these writes.
 * @throws WorkbookError conflict
 */
export async function updateCells(
  context: Excel.RequestContext,
  view: TrackerView,
  writes: readonly CellWrite[],
  rowIds: readonly RowId[] = [],
  logged: readonly CellWrite[] = writes,
): Promise<void> {
  if (writes.length === 0) return;
  let replaced: Pick<ReplacedCells, "writes" | "rowIds"> = { writes, rowIds };
  try {
    const seeReplaced = queueGuardedWrites(context, view.snapshot.columns, writes, rowIds);
    view.log?.queue(context, describeCells(view, logged));
    await context.sync();
    const seen = seeReplaced();
    replaced = seen;
    if (seen.conflict) throw seen.conflict;
    await confirmCells(
      context,
      writes,
      rowIds.filter((id) => !writes.some((write) => isSameCell(write, id))),
    );
    await view.log?.settle(context);
    tellChanged(view, writes, rowIds);
  } catch (error) {
    await view.log?.withdraw();
    throw await revertCellWrites(replaced.writes, translateHostError(error), replaced.rowIds);
  }
}

/** An order's new number stands where its old one stood. */
function isSameCell(write: CellWrite, id: RowId): boolean {
  return write.table === id.table && write.rowIndex === id.rowIndex && write.columnIndex === id.columnIndex;
}

/** Looks whether the cells took the change, and whose they are: one sync. @throws WorkbookError conflict */
export async function confirmCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  rowIds: readonly RowId[],
): Promise<void> {
  const confirm = queueConfirmation(context, writes, rowIds);
  await context.sync();
  confirm();
}

/**
 * Asks what stands in the cells; the answer, after the next sync, throws where they did not take the change.
 * @throws WorkbookError conflict
 */
export function queueConfirmation(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  rowIds: readonly RowId[],
): () => void {
  const load = ({ table, rowIndex, columnIndex }: Pick<CellWrite, "table" | "rowIndex" | "columnIndex">) =>
    sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, 1, 1).load("values");
  const cells = writes.map(load);
  const idCells = rowIds.map(load);
  return () => {
    const moved = rowIds.find(({ id }, index) => String(idCells[index]?.values[0]?.[0]) !== id);
    if (moved) throw new WorkbookError("conflict", { table: moved.table, recordId: moved.id });
    const other = writes.find(({ after }, index) => cells[index]?.values[0]?.[0] !== (after ?? ""));
    if (other) throw new WorkbookError("conflict", { table: other.table });
  };
}
