import type { TableKey } from "../columnSpec";
import { presetKeys } from "../presets/presets";
import { findColumn, tableSchema } from "../tableSchema";

/** Index of the column in a row of headers, whichever language and preset they are from; -1 when it is not among them. */
export function findColumnByHeader(table: TableKey, key: string, headers: readonly string[]): number {
  const known = headersOf(table, key);
  return headers.findIndex((header) => known.has(foldHeader(header)));
}

/** Every header that a column has in some workbook, folded. */
function headersOf(table: TableKey, key: string): ReadonlySet<string> {
  const specs = presetKeys.flatMap((preset) => findColumn(tableSchema(table, preset), key) ?? []);
  return new Set(specs.flatMap(({ header }) => [foldHeader(header.zh), foldHeader(header.en)]));
}

function foldHeader(header: string): string {
  return header.trim().toLowerCase();
}
