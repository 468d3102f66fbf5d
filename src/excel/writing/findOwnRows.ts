import type { CellValue } from "../reading/columnRequest";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";
import { idOffset, idOfRow } from "./rowIdentity";

/** A row of ours, by its place among those that were written. */
export interface OwnRow {
  /** Of the sheet, from 0. */
  readonly rowIndex: number;
  readonly index: number;
}

interface OwnRows {
  /** From above. */
  readonly standing: readonly OwnRow[];
  /** Excel moves no cells in a filtered table: rows can be blanked there, not taken out. */
  readonly isFiltered: boolean;
  /** Of all rows of the table. */
  readonly ids: ReadonlySet<string>;
}

/** Where our rows stand inside the table, from above, wherever somebody moved them: one sync, as large as the id column. */
export async function findOwnRows(
  context: Excel.RequestContext,
  { table }: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<OwnRows> {
  const filter = context.workbook.tables.getItem(table).autoFilter.load("isDataFiltered");
  const body = context.workbook.tables.getItem(table).getDataBodyRange().load("rowIndex");
  const ids = body.getColumn(idOffset(rows[0])).load("values");
  await context.sync();
  const own = new Map(rows.map((row, index) => [idOfRow(row), index]));
  const standing = (ids.values as CellValue[][]).flatMap(([id], offset) => {
    const index = own.get(String(id));
    return index === undefined ? [] : [{ rowIndex: body.rowIndex + offset, index }];
  });
  const all = new Set((ids.values as CellValue[][]).map(([id]) => String(id)));
  return { standing, isFiltered: filter.isDataFiltered, ids: all };
}
