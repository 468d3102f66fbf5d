import { nameKeys } from "../../schema/log/recordName";
import type { LogOrder } from "../../schema/log/logOrder";
import { tables } from "../../schema/tables/tables";
import type { ColumnRequest } from "./columnRequest";

/** The columns of an action, and those by which the log tells whose cells change: these with their values. */
export function withLoggedColumns(columns: readonly ColumnRequest[], { changes }: LogOrder): ColumnRequest[] {
  const wanted = changes.flatMap((table) =>
    [...new Set([tables[table].idKey, nameKeys[table]])].map((key) => ({ table, key })),
  );
  const isWanted = (column: Pick<ColumnRequest, "table" | "key">) =>
    wanted.some(({ table, key }) => column.table === table && column.key === key);
  const isAsked = (column: Pick<ColumnRequest, "table" | "key">) =>
    columns.some(({ table, key }) => column.table === table && column.key === key);
  return [
    ...columns.map((column) => (isWanted(column) ? { ...column, withValues: true } : column)),
    ...wanted
      .filter((column) => !isAsked(column))
      .map((column): ColumnRequest => ({ ...column, withValues: true, presence: "possible" })),
  ];
}
