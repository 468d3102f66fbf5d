/** Which fields a form asks for, from the schema: the few that every entry needs, the rest behind "more". */
import type { ColumnSpec, TableKey, TableSpec } from "../../schema/columnSpec";
import type { OwnField } from "../../schema/ownField";
import type { PresetKey } from "../../schema/presets/preset";
import { inputColumns, tableSchema } from "../../schema/tableSchema";

export interface FieldGroup {
  readonly band: string;
  readonly columns: readonly ColumnSpec[];
}

export interface FormFields {
  readonly table: TableSpec;
  readonly visible: readonly ColumnSpec[];
  readonly more: readonly FieldGroup[];
}

const firstKeys: Readonly<Record<TableKey, readonly string[]>> = {
  FollowUps: ["customer", "method", "content", "result", "nextDate"],
  Customers: ["name", "mobile", "im", "region", "stage"],
  Orders: ["customer", "orderNumber", "product", "amount", "deliveryDate"],
  Payments: ["order", "amount", "kind", "date"],
  Feedback: ["customer", "kind", "satisfaction", "comment"],
};

/** Abroad people write mails, and an amount means nothing without its currency. */
const firstKeysOfTrade: Partial<typeof firstKeys> = {
  Customers: ["name", "email", "im", "region", "stage"],
  Orders: ["customer", "orderNumber", "amount", "currency", "deliveryDate"],
};

export function listFormFields(tableKey: TableKey, preset: PresetKey, ownFields: readonly OwnField[] = []): FormFields {
  const table = tableSchema(tableKey, preset, ownFields);
  const keys = (preset === "trade" ? firstKeysOfTrade[tableKey] : undefined) ?? firstKeys[tableKey];
  const columns = inputColumns(table).filter((column) => column.hidden !== true);
  const visible = keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const rest = columns.filter((column) => !keys.includes(column.key));
  const more = Object.keys(table.bands)
    .map((band) => ({ band, columns: rest.filter((column) => column.band === band) }))
    .filter((group) => group.columns.length > 0);
  return { table, visible, more };
}
