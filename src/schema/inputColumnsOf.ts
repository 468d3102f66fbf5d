import type { ColumnSpec, TableKey } from "./columnSpec";
import type { OwnField } from "./ownField";
import { ownColumn } from "./ownFields";
import { presetColumns } from "./presets/presetColumns";
import { tables } from "./tables/tables";

/** Columns that people fill: those of all presets, with the own fields of the workbook. */
export function inputColumnsOf(table: TableKey, ownFields: readonly OwnField[]): ColumnSpec[] {
  const base: readonly ColumnSpec[] = tables[table].columns;
  return [
    ...[...base, ...presetColumnsOf(table)].filter(({ formula }) => formula === undefined),
    ...ownColumnsOf(table, ownFields),
  ];
}

export function ownColumnsOf(table: TableKey, ownFields: readonly OwnField[]): ColumnSpec[] {
  return ownFields.filter((field) => field.table === table).map(ownColumn);
}

export function presetColumnsOf(table: TableKey): readonly ColumnSpec[] {
  const columns: Partial<Record<TableKey, readonly ColumnSpec[]>> = presetColumns;
  return columns[table] ?? [];
}
