import { encodeCell } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import { inputColumnsOf } from "../../schema/inputColumnsOf";

/** Many records where they stand now, found without asking Excel for each. */
export interface BatchRows {
  readonly table: TableKey;
  /** From above. */
  readonly rows: readonly RecordRow[];
  /** In the order of the rows. */
  readonly records: readonly AnyRecord[];
  /** One of them is nowhere. */
  readonly isGone: boolean;
  /** One of them no longer holds what was written. */
  readonly isChanged: boolean;
}

/** `view`: with the values of all input columns of the table. */
export function findBatchRows(view: TrackerView, table: TableKey, records: readonly AnyRecord[]): BatchRows {
  const columns = view.snapshot.columns.filter((column) => column.table === table);
  const ids = columns.find(({ key }) => key === tables[table].idKey);
  const offsets = new Map(ids?.values.map((value, offset) => [String(value), offset]));
  const specs = inputColumnsOf(table, view.facts.settings.ownFields);
  const compared = specs.flatMap((spec) => {
    const column = columns.find(({ key }) => key === spec.key);
    return column ? [{ spec, values: column.values }] : [];
  });
  const placed = records
    .flatMap((record) => {
      const offset = offsets.get(String(record[tables[table].idKey]));
      return offset === undefined ? [] : [{ record, offset }];
    })
    .sort((one, other) => one.offset - other.offset);
  const holds = ({ record, offset }: { record: AnyRecord; offset: number }) =>
    compared.every(
      ({ spec, values }) => values[offset] === (encodeCell(spec, record[spec.key] ?? null, view.words) ?? ""),
    );
  const cellsOf = (offset: number, isFirst: boolean): RecordRow["cells"] =>
    new Map(
      // removeRecords asks for the id; all cells only of a row that stays, blank.
      (isFirst ? columns : ids ? [ids] : []).map(({ key, columnIndex, values }) => [
        key,
        { columnIndex, numberFormat: "", value: values[offset] ?? "" },
      ]),
    );
  return {
    table,
    rows: placed.map(({ record, offset }) => {
      return { record, rowIndex: (ids?.rowIndex ?? 0) + offset, cells: cellsOf(offset, offset === 0) };
    }),
    records: placed.map(({ record }) => record),
    isGone: placed.length < records.length,
    isChanged: !placed.every(holds),
  };
}
