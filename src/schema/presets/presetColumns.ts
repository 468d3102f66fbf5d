import type { ColumnSpec } from "../columnSpec";
import { cosmeticsColumns } from "./cosmetics";
import { generalColumns } from "./general";
import { retailColumns } from "./retail";
import { tradeColumns } from "./trade";

/** Fields of all presets by table: any of them may stand in a record. */
export const presetColumns = {
  Customers: [...tradeColumns.Customers, ...retailColumns.Customers, ...cosmeticsColumns.Customers],
  Orders: [...generalColumns.Orders, ...tradeColumns.Orders, ...cosmeticsColumns.Orders],
} as const satisfies Record<string, readonly ColumnSpec[]>;
