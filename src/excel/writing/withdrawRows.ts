import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";
import { removeOwnRows, runWhateverIsFiltered } from "./rowsBelow";
import type { OnLeft } from "./takeOutRows";

/**
 * Takes back rows of a change that failed half-way, so that the workbook holds all of it or nothing. Gives what the caller
 * is to throw: the failure, or `notCompensated` when the rows could not be taken back.
 */
export async function withdrawRows(
  place: AppendPlace,
  rows: readonly RowToAppend[],
  failure: unknown,
  onLeft?: OnLeft,
): Promise<unknown> {
  try {
    await runWhateverIsFiltered((context) => removeOwnRows(context, place, rows, onLeft));
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: place.table }, new AggregateError([failure, error]));
  }
}
