import type { ListKey } from "./listKeys";
import type { Translated } from "./translated";

export type TableKey = "Customers" | "FollowUps" | "Orders" | "Payments" | "Feedback";

/**
 * What a column holds. `person` is the owner list; `percent` is a share (0.3), shown as 30 %; `word` is a state that a formula gives,
 * a word of the workbook's language that stands for a code of `list`.
 */
export type ColumnKind =
  | "id"
  | "text"
  | "longText"
  | "phone"
  | "email"
  | "choice"
  | "person"
  | "customer"
  | "order"
  | "date"
  | "amount"
  | "number"
  | "percent"
  | "word";

export type NumericKind = "date" | "amount" | "number" | "percent";

/** `today` stands for the day of entry. */
export type DefaultValue = string | number;

export interface ColumnSpec {
  /** Stable, public, camelCase. */
  readonly key: string;
  readonly header: Translated;
  readonly kind: ColumnKind;
  /** Characters of the default font. */
  readonly width: number;
  /** Key of the group title above the column. */
  readonly band: string;
  readonly required?: true;
  /** Required except in rows whose column `key` holds `code`. */
  readonly requiredUnless?: { readonly key: string; readonly code: string };
  readonly unique?: true;
  /** About a person, not about the business: the log holds its values only where the team wants that. */
  readonly personal?: true;
  /** In a date column `today`, in a choice column a code. */
  readonly default?: DefaultValue;
  readonly list?: ListKey;
  readonly hidden?: true;
  /** Long texts that are read on the sheet: broken into lines, the row grows. */
  readonly wrap?: true;
  /**
   * Present in a calculated column: `[@key]` is the cell of the row, `Table[key]` a column, `{list.code}` a word of the
   * workbook's language, other words are functions and names of the workbook. Rendered by renderFormula.
   */
  readonly formula?: string;
  /** Where the kind's own number format does not fit. */
  readonly numberFormat?: string;
  /** Shown beside the cell while it is selected, and in the form. */
  readonly hint?: Translated;
}

export interface TableSpec {
  readonly key: TableKey;
  readonly sheetName: Translated;
  /** One record in words: 客户, customer. */
  readonly recordName: Translated;
  readonly idKey: string;
  /** Groups of columns; the order of the columns is that of `columns`. */
  readonly bands: Readonly<Record<string, Translated>>;
  readonly columns: readonly ColumnSpec[];
  /** At least one column of each group must be filled. */
  readonly oneOf: readonly (readonly string[])[];
}
