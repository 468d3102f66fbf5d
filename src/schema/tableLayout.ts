import type { ColumnSpec, TableKey, TableSpec } from "./columnSpec";

/** A column as it stands in somebody's workbook; people may rename and move ours and add their own. */
export interface ColumnPlace {
  /** Null for a column of their own. */
  readonly key: string | null;
  readonly header: string;
}

/** From left to right. */
export type TableLayout = readonly ColumnPlace[];
export type TableLayouts = Readonly<Partial<Record<TableKey, TableLayout>>>;

/** The table with the columns in the places and under the headers that they have; columns of people's own are plain texts. */
export function arrangeTable(table: TableSpec, layout: TableLayout | undefined): TableSpec {
  if (layout === undefined) return table;
  const columns: ColumnSpec[] = [];
  layout.forEach(({ key, header }, index) => {
    const spec = table.columns.find((column) => column.key === key);
    const band = columns.at(-1)?.band ?? table.columns[0]?.band ?? "";
    const own = { key: `own${index}`, kind: "text", width: 14, band } as const;
    columns.push({ ...(spec ?? own), header: { zh: header, en: header } });
  });
  return { ...table, columns };
}

/** By `Table.key`, as formulas name them. */
export function headersByPath(layouts: TableLayouts): Readonly<Record<string, string>> {
  const entries = Object.entries(layouts).flatMap(([table, layout]) =>
    layout.flatMap(({ key, header }) => (key === null ? [] : [[`${table}.${key}`, header] as const])),
  );
  return Object.fromEntries(entries);
}
