import type { CellContent } from "../../schema/cellCodec";
import type { ColumnSpec, TableKey, TableSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import type { PresetKey } from "../../schema/presets/preset";
import type { AnyRecord, FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { nameOfRecord } from "../nameOfRecord";
import { severityOf, type Finding, type FindingCode } from "./finding";

/** One row of a table: the record that it is read as, and the cells as they stand. */
export interface SeenRow {
  readonly record: AnyRecord;
  /** As Excel numbers it, from 1. */
  readonly row: number;
  /** By key of the column; a column that the workbook does not have is absent. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

/** A cell outside what people are meant to type into, or a lone row, by its first content. */
export interface SeenCell {
  readonly table: TableKey;
  readonly row: number;
  readonly column: string | null;
  readonly value: FieldValue;
}

export interface CheckUpQuestion {
  readonly tables: Readonly<Record<TableKey, readonly SeenRow[]>>;
  /** Cells of formula columns that hold no formula. */
  readonly overwritten: readonly SeenCell[];
  /** Rows below the tables. */
  readonly outside: readonly SeenCell[];
  readonly settings: Settings;
  readonly preset: PresetKey;
  readonly words: ListWords;
  readonly today: number;
}

/** A finding about one cell or row of a table. */
export function makeFinding(
  schema: TableSpec,
  { record, row }: SeenRow,
  code: FindingCode,
  column: ColumnSpec["key"] | null,
  more: Partial<Pick<Finding, "fix" | "like">> = {},
): Finding {
  const value = column === null ? null : (record[column] ?? null);
  const recordId = recordIdOf(schema, record);
  const place = { table: schema.key, recordId, name: nameOfRecord(record), row, column, value };
  return { code, severity: severityOf(code), ...place, fix: { kind: "none" }, ...more };
}

/** Null where the row has none. */
export function recordIdOf({ idKey }: TableSpec, record: AnyRecord): string | null {
  const id = record[idKey] ?? null;
  return id === null ? null : String(id);
}
