import type { TableKey } from "../schema/columnSpec";
import { shownColumns } from "../schema/shownColumns";
import { tables } from "../schema/tables/tables";
import { readSnapshot } from "./reading/readSnapshot";
import { neededColumn } from "./reading/tableRequests";
import { sheetOfTable } from "./sheetOfTable";

export interface CellPlace {
  readonly table: TableKey;
  /** As Excel numbers it, from 1: where the record was seen. */
  readonly row: number;
  readonly recordId: string | null;
  /** Null: the whole record. */
  readonly column: string | null;
}

/** Brings a cell into view; the record is looked for where it was seen, else by its id, and without either the row is shown: 2 syncs. */
export async function selectCell(context: Excel.RequestContext, place: CellPlace): Promise<void> {
  const { table, row, recordId } = place;
  const { idKey } = tables[table];
  const key = findShownKey(place);
  const { columns } = await readSnapshot(context, {
    columns: [neededColumn(table, idKey), { ...neededColumn(table, key), withValues: false, presence: "usual" }],
    names: [],
  });
  const ids = columns.find((column) => column.key === idKey);
  const shown = columns.find((column) => column.key === key) ?? ids;
  const seen = row - 1 - (ids?.rowIndex ?? 0);
  const isThere = recordId === null || String(ids?.values[seen]) === recordId;
  const found = isThere ? -1 : (ids?.values.findIndex((id) => String(id) === recordId) ?? -1);
  const rowIndex = (ids?.rowIndex ?? 0) + (found < 0 ? seen : found);
  const sheet = sheetOfTable(context, table);
  sheet.activate();
  sheet.getRangeByIndexes(rowIndex, shown?.columnIndex ?? 0, 1, 1).select();
  await context.sync();
}

/** A hidden column cannot be looked at. */
function findShownKey({ table, column }: CellPlace): string {
  const spec = tables[table].columns.find(({ key }) => key === column);
  const isHidden = column === null || (spec !== undefined && "hidden" in spec && spec.hidden);
  return isHidden ? shownColumns[table] : column;
}
