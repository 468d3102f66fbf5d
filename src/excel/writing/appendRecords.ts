import type { AnyRecord } from "../../schema/records";
import type { CellValue } from "../reading/columnRequest";
import type { TrackerView } from "../reading/readTracker";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { confirmRows, queueRows } from "./appendRows";
import { queueCellWrites, revertCellWrites, type CellWrite } from "./cellWrites";
import { rowsToAppend } from "./rowsToAppend";
import { withdrawRows } from "./withdrawRows";

/**
 * Adds records below their table, and what changes elsewhere because of them, all or nothing: 2 syncs after the look at the
 * workbook (which must have asked for the table's append place), one more where the table must be helped to grow.
 */
export async function appendRecords(
  context: Excel.RequestContext,
  view: TrackerView,
  records: readonly AnyRecord[],
  alongside: readonly CellWrite[] = [],
): Promise<CellValue[][]> {
  const place = view.snapshot.appendPlace;
  if (!place) throw new WorkbookError("notSupported", { name: "appendPlace" });
  const rows = rowsToAppend(view, place, records);
  try {
    queueRows(context, place, rows);
    queueCellWrites(context, alongside);
    await context.sync();
    return await confirmRows(context, place, rows);
  } catch (error) {
    const failure = await withdrawRows(place, rows, translateHostError(error));
    throw await revertCellWrites(alongside, failure);
  }
}
