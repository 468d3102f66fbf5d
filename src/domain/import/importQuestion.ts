import type { TableKey } from "../../schema/columnSpec";
import type { PresetKey } from "../../schema/presets/preset";
import type { AnyRecord, CustomerRecord, FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import type { OrderIdentity } from "../orders/orderDirectory";
import type { NewValues } from "./listLearner";
import type { FieldCode } from "./parseField";
import type { SourceLayout } from "./sourceLayout";
import type { SourceCell } from "./sourceTable";

export type ImportCustomer = Pick<CustomerRecord, "id" | "name" | "owner">;

/** What the workbook is, as far as an import asks. */
export interface ImportWorkbook {
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

export interface ImportQuestion extends ImportWorkbook {
  readonly layout: SourceLayout;
  /** One for each header: the key of our column, or null to leave it out. */
  readonly keys: readonly (string | null)[];
  /** Values by column key, for cells that are blank; they go before the schema's defaults. */
  readonly defaults?: AnyRecord;
  /** Rows that are hidden in the source stay out, with that as their reason. */
  readonly skipsHidden?: boolean;
}

export type ImportCode =
  | FieldCode
  | "brokenQuotes"
  | "tooManyCells"
  | "totalsRow"
  | "repeatedHeader"
  | "loneCell"
  /** It stands above the header and yet looks like a record. */
  | "aboveHeader"
  | "hiddenRow"
  /** It has no id, and a record of the workbook holds the same in every other field. */
  | "sameRecord"
  /** Another customer, of the workbook or higher up, has the same company, number, address or account. */
  | "twin";

export interface FieldFault {
  /** Key; null where it is the whole row. */
  readonly column: string | null;
  readonly code: ImportCode;
  /** As it stands in the file. */
  readonly value: FieldValue;
  /** Whose twin it is. */
  readonly twin?: string;
}

/** One row of the file, with the first thing that is wrong with it. */
export interface RejectedRow extends FieldFault {
  readonly line: number;
  /** What else is wrong with it. */
  readonly more?: readonly FieldFault[];
  readonly cells: readonly SourceCell[];
}

export interface ImportPlan {
  /** Rows below the header, and those above it that look like records: each is added, rejected or a duplicate. */
  readonly read: number;
  readonly table: TableKey;
  /** Whole records, ready to be written. */
  readonly records: readonly AnyRecord[];
  /** What the rows told of contacts with these customers. */
  readonly followUps: readonly AnyRecord[];
  readonly rejected: readonly RejectedRow[];
  /** Their id, name or number is in the workbook already or higher up in the file, or all that they say is in the workbook. */
  readonly duplicates: readonly RejectedRow[];
  readonly newValues: NewValues;
  readonly ignoredHeaders: readonly string[];
}
