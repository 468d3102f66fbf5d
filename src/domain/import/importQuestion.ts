import type { TableKey } from "../../schema/columnSpec";
import type { PresetKey } from "../../schema/presets/preset";
import type { AnyRecord, CustomerRecord, FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import type { OrderIdentity } from "../orders/orderDirectory";
import type { FieldCode } from "./parseField";

export type ImportCustomer = Pick<CustomerRecord, "id" | "name" | "owner">;

export interface ImportQuestion {
  readonly table: TableKey;
  readonly bytes: Uint8Array;
  /** Column keys by header of the file, where the headers do not say it themselves; an empty key leaves a column out. */
  readonly map?: Readonly<Record<string, string>>;
  /** Texts by column key, for cells that are blank; they go before the schema's defaults. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly existing: {
    readonly customers: readonly ImportCustomer[];
    readonly orders: readonly OrderIdentity[];
    /** What the table itself holds. */
    readonly records: readonly AnyRecord[];
  };
  readonly settings: Settings;
  readonly preset: PresetKey;
  readonly today: number;
  readonly newId: (table: TableKey) => string;
}

export type ImportCode =
  | FieldCode
  | "brokenQuotes"
  | "tooManyCells"
  /** It has no id, and a record of the workbook holds the same in every other field. */
  | "sameRecord";

export interface FieldFault {
  /** Key; null where it is the whole row. */
  readonly column: string | null;
  readonly code: ImportCode;
  /** As it stands in the file. */
  readonly value: FieldValue;
}

/** One row of the file, with the first thing that is wrong with it. */
export interface RejectedRow extends FieldFault {
  readonly line: number;
  /** What else is wrong with it. */
  readonly more?: readonly FieldFault[];
}
