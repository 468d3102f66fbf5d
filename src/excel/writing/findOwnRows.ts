import type { CellValue } from "../reading/columnRequest";
import type { AppendPlace } from "./appendPlace";
import { rangeOfRows, type RowToAppend } from "./appendRows";
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
 * Where our rows stand, from above, wherever somebody moved them: one sync, as large as the id column, and one more where that
 * column was moved. `looksBelow`: the table may not have grown, or somebody took rows out above them.
 */
export async function findOwnRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  looksBelow = false,
): Promise<OwnRows> {
  const table = context.workbook.tables.getItem(place.table);
  const filter = table.autoFilter.load("isDataFiltered");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  // Twice as many: rows that somebody inserted above move ours down.
  const whole = looksBelow ? body.getBoundingRect(rangeOfRows(context, place, 0, rows.length * 2)) : body;
  const queueIds = (idOffset: number) => {
    const range = whole.getIntersection(body.getColumn(idOffset).getEntireColumn()).load("values,rowIndex");
    return { idOffset, range };
  };
  const columns = [queueIds(place.idOffset)];
  await context.sync();
  const headers = headersIn(header);
  const movedTo = headers.indexOf(place.headers[place.idOffset] ?? "");
  if (movedTo >= 0 && movedTo !== place.idOffset) {
    // What was written after the move stands by the old places, what was written before went along.
    columns.push(queueIds(movedTo));
    await context.sync();
  }
  const cells = columns.flatMap(({ idOffset, range: { values, rowIndex } }) =>
    (values as CellValue[][]).map(([id], offset) => ({ id: String(id), rowIndex: rowIndex + offset, idOffset })),
  );
  const bottom = body.rowIndex + body.rowCount;
  return {
    standing: findStanding(cells, new Map(rows.map((row, index) => [idOfRow(place, row), index]))),
    isFiltered: filter.isDataFiltered,
    ids: new Set(cells.flatMap(({ id, rowIndex }) => (rowIndex < bottom ? [id] : []))),
    body: { rowIndex: body.rowIndex, columnIndex: body.columnIndex, rowCount: body.rowCount },
    headers,
  };
}

function findStanding(
  cells: readonly (Omit<OwnRow, "index"> & { readonly id: string })[],
  own: ReadonlyMap<string, number>,
): OwnRow[] {
  const found = new Map<number, OwnRow>();
  for (const { id, rowIndex, idOffset } of cells) {
    const index = own.get(id);
    if (index !== undefined) found.set(rowIndex, { rowIndex, index, idOffset });
  }
  return [...found.values()].sort((one, other) => one.rowIndex - other.rowIndex);
}

/** After rows went. */
export function withoutRows(own: OwnRows, gone: readonly OwnRow[]): OwnRows {
  const { rowIndex, rowCount } = own.body;
  const inside = gone.filter((row) => row.rowIndex < rowIndex + rowCount);
  return { ...own, body: { ...own.body, rowCount: rowCount - inside.length } };
}
