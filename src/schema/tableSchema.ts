import type { ColumnSpec, TableKey, TableSpec } from "./columnSpec";
import type { OwnField } from "./ownField";
import { ownBand, ownColumn } from "./ownFields";
import type { PresetKey } from "./presets/preset";
import { presets } from "./presets/presets";
import { tables } from "./tables/tables";

type SchemaOf<Table extends TableKey> = TableSpec & { readonly key: Table };

const schemas = new Map<string, TableSpec>();

const none: readonly OwnField[] = [];

/**
 * The table as a workbook of the preset holds it: fields of the trade stand after the notes, working columns last, own fields
 * before the notes.
 */
export function tableSchema<Table extends TableKey>(
  table: Table,
  preset: PresetKey,
  ownFields: readonly OwnField[] = none,
): SchemaOf<Table> {
  const own = ownFields.filter((field) => field.table === table);
  return own.length === 0 ? presetSchema(table, preset) : extendTable(presetSchema(table, preset), own);
}

function presetSchema<Table extends TableKey>(table: Table, preset: PresetKey): SchemaOf<Table> {
  const name = `${preset}.${table}`;
  const known = schemas.get(name) ?? adaptTable(table, preset);
  schemas.set(name, known);
  // Kept by its own key: formulas ask for it at every reference.
  return known as SchemaOf<Table>;
}

function adaptTable<Table extends TableKey>(table: Table, preset: PresetKey): SchemaOf<Table> {
  const base: TableSpec = tables[table];
  const { columns, headers, hiddenColumns, formulas } = presets[preset];
  const adapted = base.columns.map((column): ColumnSpec => {
    const path = `${table}.${column.key}`;
    const header = headers[path] ?? column.header;
    const formula = formulas[path] ?? column.formula;
    return {
      ...column,
      header,
      ...(formula === undefined ? {} : { formula }),
      ...(hiddenColumns.includes(path) ? { hidden: true as const } : {}),
    };
  });
  const firstWorking = adapted.findIndex((column) => column.band === "working");
  const position = firstWorking < 0 ? adapted.length : firstWorking;
  return {
    ...base,
    key: table,
    columns: [...adapted.slice(0, position), ...(columns[table] ?? []), ...adapted.slice(position)],
  };
}

function extendTable<Table extends TableKey>(table: SchemaOf<Table>, own: readonly OwnField[]): SchemaOf<Table> {
  const { columns } = table;
  const position = columns.findIndex(({ key }) => key === ownFieldsBefore(table));
  const end = position < 0 ? columns.length : position;
  return {
    ...table,
    bands: { ...table.bands, [ownBand.key]: ownBand.title },
    columns: [...columns.slice(0, end), ...own.map(ownColumn), ...columns.slice(end)],
  };
}

/** Key of the column before which own fields stand: the notes, else the first working column. */
export function ownFieldsBefore({ columns }: TableSpec): string | undefined {
  return columns.find(({ band }) => band === "notes" || band === "working")?.key;
}

export function findColumn(table: TableSpec, key: string): ColumnSpec | undefined {
  return table.columns.find((column) => column.key === key);
}

/** Columns that people and the add-in fill in; the others are formulas. */
export function inputColumns(table: TableSpec): readonly ColumnSpec[] {
  return table.columns.filter((column) => column.formula === undefined);
}
