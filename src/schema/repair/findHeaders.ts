import type { TableKey } from "../columnSpec";
import { findColumnByHeader } from "../tables/findColumnByHeader";
import { tables } from "../tables/tables";
import type { SheetShape } from "./workbookShape";

/** Tables share some headers (customer, notes): a row with most of a table's headers is that table's. */
const leastShare = 0.6;

export interface FoundHeaders {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}

/** Where the headers of a table stand on a sheet, as people may have left them. */
export function findHeaders(table: TableKey, sheet: SheetShape): FoundHeaders | null {
  for (const [index, cells] of sheet.cells.entries()) {
    const texts = cells.map(String);
    const known = tables[table].columns.map(({ key }) => findColumnByHeader(table, key, texts));
    const found = known.filter((position) => position >= 0);
    if (found.length < tables[table].columns.length * leastShare) continue;
    const left = edgeOf(texts, Math.min(...found), -1);
    const right = edgeOf(texts, Math.max(...found), 1);
    return { row: sheet.row + index, column: sheet.column + left, headers: texts.slice(left, right + 1) };
  }
  return null;
}

/** Columns of people's own beside ours belong to the table. */
function edgeOf(texts: readonly string[], from: number, step: 1 | -1): number {
  let position = from;
  while ((texts[position + step] ?? "") !== "") position += step;
  return position;
}
