import type { TableKey } from "../../schema/columnSpec";
import type { FieldValue } from "../../schema/records";
import type { ProblemCode } from "../dataQuality/problem";

/** What a check-up finds in the rows; what a form would refuse goes by its own code. */
export type FindingCode =
  | ProblemCode
  /** A number or a day that stands as text: sums and reminders leave it out. */
  | "numberAsText"
  /** Blanks around it, or digits and signs of double width: look-ups miss it. */
  | "untidy"
  /** Excel or another program kept no more than its first 15 digits. */
  | "lostDigits"
  /** Something that has happened, on a day to come. */
  | "futureDate"
  /** Probably the customer of an earlier row. */
  | "twin"
  /** The same follow-up, payment or feedback as in an earlier row. */
  | "repeated"
  /** The amount names another currency than its order. */
  | "mixedCurrency"
  /** A currency without a rate: the order is in no sum of the base currency. */
  | "noRate"
  | "staleCustomer"
  | "staleOrder"
  | "overwrittenFormula"
  /** Below the table: nothing counts it. */
  | "rowOutside";

/**
 * `value`: the one safe value, see fixFindings. `formula`: the column's formula in place of what was typed; asked for, since the
 * typed value is lost.
 */
export type FindingFix =
  { readonly kind: "none" } | { readonly kind: "value"; readonly after: FieldValue } | { readonly kind: "formula" };

/** `error`: figures or reminders are wrong because of it; `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: TableKey;
  /** Null where the row has none. */
  readonly recordId: string | null;
  /** What the people call the record; empty where that is blank too. */
  readonly name: string;
  /** As Excel numbers it, from 1. */
  readonly row: number;
  /** Null where it is about the whole row. */
  readonly column: string | null;
  readonly value: FieldValue;
  /** The row that it is like, and for a twin the field that tells. */
  readonly like?: { readonly row: number; readonly recordId: string | null; readonly column: string | null };
  readonly fix: FindingFix;
}

const severities: Partial<Readonly<Record<FindingCode, Severity>>> = {
  untidy: "warning",
  twin: "warning",
  repeated: "warning",
  futureDate: "warning",
  mobile: "warning",
  phone: "warning",
  email: "warning",
  oneOfRequired: "warning",
  unknownValue: "warning",
  tooLong: "warning",
  staleCustomer: "note",
  staleOrder: "note",
};

export function severityOf(code: FindingCode): Severity {
  return severities[code] ?? "error";
}
