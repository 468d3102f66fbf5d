import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { presetColumns } from "../../schema/presets/presetColumns";
import { tableKeys, tables } from "../../schema/tables/tables";
import type { ColumnRequest } from "./columnRequest";

/** Columns that people fill, those of all presets included: which of them a workbook has shows when it is read. */
export function inputColumnRequests(table: TableKey, withValues: boolean): ColumnRequest[] {
  const base: readonly ColumnSpec[] = tables[table].columns;
  const own = base.filter(({ formula }) => formula === undefined);
  return [
    ...own.map(({ key, required }) => ({ table, key, withValues, presence: required ? "needed" : "usual" }) as const),
    ...presetColumnsOf(table).map(({ key }) => ({ table, key, withValues, presence: "possible" }) as const),
  ];
}

export function presetColumnsOf(table: TableKey): readonly ColumnSpec[] {
  const columns: Partial<Record<TableKey, readonly ColumnSpec[]>> = presetColumns;
  return columns[table] ?? [];
}

/** Chosen columns with their values; what each column is to the schema decides what happens when it is gone. */
export function columnsByKey(keys: Partial<Record<TableKey, readonly string[]>>): ColumnRequest[] {
  return tableKeys.flatMap((table) =>
    inputColumnRequests(table, true).filter(({ key }) => keys[table]?.includes(key) ?? false),
  );
}

/** A single column that must be there. */
export function neededColumn(table: TableKey, key: string): ColumnRequest {
  return { table, key, withValues: true, presence: "needed" };
}
