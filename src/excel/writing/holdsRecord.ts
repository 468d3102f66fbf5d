import type { TableKey } from "../../schema/columnSpec";
import { encodeCell } from "../../schema/cellCodec";
import type { AnyRecord } from "../../schema/records";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import { inputColumnsOf } from "../../schema/inputColumnsOf";

/** Whether the row still holds the record as it was written; columns that are gone, and those that nobody described, do not count. */
export function holdsRecord(
  { facts, words }: TrackerView,
  table: TableKey,
  { cells }: RecordRow,
  record: AnyRecord,
): boolean {
  return inputColumnsOf(table, facts.settings.ownFields).every((spec) => {
    const cell = cells.get(spec.key);
    return !cell || cell.value === (encodeCell(spec, record[spec.key] ?? null, words) ?? "");
  });
}
