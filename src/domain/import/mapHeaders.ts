import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import type { PresetKey } from "../../schema/presets/preset";
import type { OwnField } from "../../schema/ownField";
import { presetKeys } from "../../schema/presets/presets";
import { findColumn, inputColumns, tableSchema } from "../../schema/tableSchema";
import { headerSynonyms } from "./headerSynonyms";

export interface HeaderQuestion {
  readonly table: TableKey;
  readonly preset: PresetKey;
  readonly ownFields: readonly OwnField[];
  readonly headers: readonly string[];
  /** Column keys by header of the file; an empty key leaves the column out. */
  readonly map: Readonly<Record<string, string>>;
}

export interface MappedHeaders {
  /** One for each header; null where the column is left out. */
  readonly columns: readonly (ColumnSpec | null)[];
  readonly ignored: readonly string[];
}

export type HeaderRefusal =
  /** The map names a header that the file does not have. */
  | { readonly code: "headerMissing"; readonly value: string }
  /** The map names a key that the table does not have, or one that a formula fills. */
  | { readonly code: "columnUnknown"; readonly value: string }
  | { readonly code: "noColumnFound"; readonly value: string };

/** What was asked for comes first, then our own keys and headers, then what other programs call them; each column once. */
export function mapHeaders({ table, preset, ownFields, headers, map }: HeaderQuestion): MappedHeaders | HeaderRefusal {
  const inputs = inputColumns(tableSchema(table, preset, ownFields));
  const folded = headers.map(foldHeader);
  const keys: (string | null)[] = headers.map(() => null);
  for (const [header, key] of Object.entries(map)) {
    const index = folded.indexOf(foldHeader(header));
    if (index < 0) return { code: "headerMissing", value: header };
    if (key !== "" && !inputs.some((column) => column.key === key)) return { code: "columnUnknown", value: key };
    keys[index] = key;
  }
  for (const namesOf of [ownNames, otherNames]) {
    for (const column of inputs) {
      if (keys.includes(column.key)) continue;
      const names = namesOf(table, column).map(foldHeader);
      const index = folded.findIndex((header, position) => keys[position] === null && names.includes(header));
      if (index >= 0) keys[index] = column.key;
    }
  }
  if (keys.every((key) => !key)) return { code: "noColumnFound", value: headers.join(", ") };
  const columns = keys.map((key) => inputs.find((column) => column.key === key) ?? null);
  return { columns, ignored: headers.filter((header, index) => !columns[index] && header.trim() !== "") };
}

/** The key and every header that the column has in some preset, in both languages. */
function ownNames(table: TableKey, { key, header: own }: ColumnSpec): string[] {
  const specs = presetKeys.flatMap((preset) => findColumn(tableSchema(table, preset), key) ?? []);
  return [key, own.zh, own.en, ...specs.flatMap(({ header }) => [header.zh, header.en])];
}

function otherNames(table: TableKey, { key }: ColumnSpec): readonly string[] {
  return headerSynonyms[table][key] ?? [];
}

/** `Customer ID`, `customer_id` and `CustomerID` are one header; so are 金额（元） and 金额(元). */
function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-.:*()/\\#'"]+/g, "");
}
