/** Of every hidden name. */
export const columnNamePrefix = "gd.";

/** `gd.Customers.phone`: the hidden workbook name that points at a table column, whatever its header says. */
export function columnNameOf(tableName: string, key: string): string {
  return `${columnNamePrefix}${tableName}.${key}`;
}
