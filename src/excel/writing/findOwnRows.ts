import type { CellValue } from "../reading/columnRequest";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";
import { headersIn } from "./rowContent";
import { idOfRow } from "./rowIdentity";

/** A row of ours, by its place among those that were written. */
export interface OwnRow {
  /** Of the sheet, from 0. */
  readonly rowIndex: number;
  readonly index: number;
  /** Of the table's column that holds its id. */
  readonly idOffset: number;
}

export interface OwnRows {
  /** From above. */
  readonly standing: readonly OwnRow[];
  /** Excel moves no cells in a filtered table: rows can be blanked there, not taken out. */
  readonly isFiltered: boolean;
  /** Of all rows of the table. */
  readonly ids: ReadonlySet<string>;
  /** The table without its header, on the sheet. */
  readonly body: { readonly rowIndex: number; readonly columnIndex: number; readonly rowCount: number };
  readonly headers: readonly string[];
}

/**
 * Where our rows stand inside the table, from above, wherever somebody moved them: one sync, as large as the id column, and
 * one more where that column was moved. `below`: so many rows below the table are looked at as well, since it may not have grown.
 */
export async function findOwnRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  below = 0,
): Promise<OwnRows> {
  const table = context.workbook.tables.getItem(place.table);
  const filter = table.autoFilter.load("isDataFiltered");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const queueIds = (offset: number) => body.getResizedRange(below, 0).getColumn(offset).load("values");
  const ids = [{ idOffset: place.idOffset, range: queueIds(place.idOffset) }];
  await context.sync();
  const headers = headersIn(header);
  const movedTo = headers.indexOf(place.headers[place.idOffset] ?? "");
  if (movedTo >= 0 && movedTo !== place.idOffset) {
    // What was written after the move stands by the old places, what was written before went along.
    ids.push({ idOffset: movedTo, range: queueIds(movedTo) });
    await context.sync();
  }
  const own = new Map(rows.map((row, index) => [idOfRow(place, row), index]));
  const found = new Map<number, OwnRow>();
  for (const { idOffset, range } of ids) {
    (range.values as CellValue[][]).forEach(([id], offset) => {
      const index = own.get(String(id));
      if (index !== undefined) found.set(offset, { rowIndex: body.rowIndex + offset, index, idOffset });
    });
  }
  return {
    standing: [...found.values()].sort((one, other) => one.rowIndex - other.rowIndex),
    isFiltered: filter.isDataFiltered,
    ids: new Set(ids.flatMap(({ range }) => (range.values as CellValue[][]).map(([id]) => String(id)))),
    body: { rowIndex: body.rowIndex, columnIndex: body.columnIndex, rowCount: body.rowCount },
    headers,
  };
}
