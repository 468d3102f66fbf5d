import type { TableKey } from "../../schema/columnSpec";
import type { FieldValue } from "../../schema/records";

/** What can be wrong with a field; a sentence for each stands in the texts. */
export type ProblemCode =
  /** Nothing stands where something must. */
  | "required"
  /** None of the columns of which one must be filled is: mobile, phone, e-mail, WeChat. */
  | "oneOfRequired"
  /** Another record has this name, number or id. */
  | "notUnique"
  /** All digits and more than 15 of them: Excel keeps no more. */
  | "tooManyDigits"
  | "tooLong"
  /** No day that exists, or in a form that could be read two ways. */
  | "date"
  /** Delivered or shipped before the order, next follow-up before the follow-up, resolved before the feedback. */
  | "dateOrder"
  /** No amount of money, or a negative one. */
  | "amount"
  /** More than two decimals. */
  | "decimals"
  | "number"
  /** A number outside the limits of its column, such as a satisfaction of 6. */
  | "outOfRange"
  | "mobile"
  | "phone"
  | "email"
  /** A list that does not learn does not have this value. */
  | "unknownValue"
  | "customerUnknown"
  /** More than one customer has this name. */
  | "customerAmbiguous"
  | "orderUnknown";

export interface Problem {
  readonly code: ProblemCode;
  readonly table: TableKey;
  /** Key of the column; of `oneOfRequired` the first of the group. */
  readonly column: string;
  /** Null for a record that has no id yet. */
  readonly recordId: string | null;
  readonly value: FieldValue;
}
