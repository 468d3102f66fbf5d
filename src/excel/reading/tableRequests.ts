import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf, presetColumnsOf } from "../../schema/inputColumnsOf";
import { ownFieldKeys } from "../../schema/ownFields";
import { tableKeys } from "../../schema/tables/tables";
import type { ColumnRequest } from "./columnRequest";

/** Columns that people fill, those of all presets and own fields included: which of them a workbook has shows when it is read. */
export function inputColumnRequests(table: TableKey, withValues: boolean): ColumnRequest[] {
  const ofPresets = new Set(presetColumnsOf(table));
  const planned = inputColumnsOf(table, []).map((column): ColumnRequest => {
    const presence = ofPresets.has(column) ? "possible" : column.required ? "needed" : "usual";
    return { table, key: column.key, withValues, presence };
  });
  return [...planned, ...ownFieldKeys.map((key): ColumnRequest => ({ table, key, withValues, presence: "possible" }))];
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

/** One request per column: the first one counts, so those with values go before those for the place alone. */
export function mergeRequests(requests: readonly ColumnRequest[]): ColumnRequest[] {
  const merged = new Map<string, ColumnRequest>();
  for (const request of requests) {
    const name = `${request.table}.${request.key}`;
    if (!merged.has(name)) merged.set(name, request);
  }
  return [...merged.values()];
}
