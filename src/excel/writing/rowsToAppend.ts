import type { AnyRecord } from "../../schema/records";
import { encodeCell } from "../../schema/cellCodec";
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import { protectValue } from "../protectText";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { TrackerView } from "../reading/readTracker";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";

interface ColumnToWrite {
  readonly spec: ColumnSpec;
  /** Within the table, from 0. */
  readonly offset: number;
}

/** Records as rows of the table as it stands: columns wherever they are now, words of the workbook's language. */
export function rowsToAppend(
  view: TrackerView,
  table: TableKey,
  place: AppendPlace,
  records: readonly AnyRecord[],
): RowToAppend[] {
  const columns = columnsToWrite(view, table, place);
  return records.map((record) => {
    const row: RowToAppend[number][] = Array.from({ length: place.width }, () => null);
    for (const { spec, offset } of columns) {
      const value = encodeCell(spec, record[spec.key] ?? null, view.words);
      if (value !== null) row[offset] = protectValue(value, place.numberFormats[offset] ?? "General");
      // Excel merges cell by cell: where a colleague's new row meets ours, a cell that we left would keep what is in theirs.
      // A formula that people gave the column is Excel's to fill in.
      else if (place.columnFormulas[offset] === null) row[offset] = "";
    }
    return row;
  });
}

/** Where the table's id stands in each row. */
export function findIdOffset(view: TrackerView, table: TableKey, place: AppendPlace): number {
  return columnsToWrite(view, table, place).find(({ spec }) => spec.key === tables[table].idKey)?.offset ?? 0;
}

function columnsToWrite({ snapshot, facts }: TrackerView, key: TableKey, place: AppendPlace): ColumnToWrite[] {
  return inputColumnsOf(key, facts.settings.ownFields).flatMap((spec) => {
    const seen = snapshot.columns.find((column) => column.table === key && column.key === spec.key);
    return seen ? [{ spec, offset: seen.columnIndex - place.firstColumn }] : [];
  });
}
