import type { ColumnSpec, TableKey } from "../../../src/schema/columnSpec";
import { tables } from "../../../src/schema/tables/tables";

export function columnsOf(table: TableKey): ColumnSpec[] {
  // Only here may the schema change: a design is measured in a process of its own.
  return tables[table].columns as unknown as ColumnSpec[];
}

export function changeFormula(table: TableKey, key: string, change: (formula: string) => string): void {
  const columns = columnsOf(table);
  const index = columns.findIndex((column) => column.key === key);
  const column = columns[index];
  if (column?.formula === undefined) throw new Error(`No formula ${table}.${key}`);
  columns[index] = { ...column, formula: change(column.formula) };
}

export function addWorkingColumn(table: TableKey, key: string, formula: string): void {
  const header = { zh: key, en: key };
  columnsOf(table).push({ key, header, kind: "number", width: 10, band: "working", hidden: true, formula });
}
