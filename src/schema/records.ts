/** Record types, derived from the column data so that a new column appears in them by itself. */
import type { ColumnSpec, NumericKind, TableKey } from "./columnSpec";
import type { presetColumns } from "./presets/presetColumns";
import type { tables } from "./tables/tables";

/** What one cell of a record may hold; a blank is null. */
export type FieldValue = string | number | null;

/**
 * A number column may also hold a text that a person typed (`2026-03-05` as text, `about 500`): it is kept as text,
 * so that a check can find it. Whoever calculates asks `typeof value === "number"`.
 */
type InputValue<Column extends ColumnSpec> = Column["kind"] extends NumericKind ? FieldValue : string | null;

type InputColumn<Column> = Column extends { readonly formula: string } ? never : Column;
type FormulaColumn<Column> = Column extends { readonly formula: string } ? Column : never;

type InputFields<Column extends ColumnSpec> = {
  readonly [C in InputColumn<Column> as C extends ColumnSpec ? C["key"] : never]: C extends ColumnSpec
    ? InputValue<C>
    : never;
};

/** What the sheet's formulas said when the record was read; absent in a record that was never in a sheet. */
type FormulaFields<Column extends ColumnSpec> = {
  readonly [C in FormulaColumn<Column> as C extends ColumnSpec ? C["key"] : never]?: FieldValue;
};

type PresetFields<Table extends TableKey> = Table extends keyof typeof presetColumns
  ? Partial<InputFields<(typeof presetColumns)[Table][number]>>
  : unknown;

type RecordOf<Table extends TableKey> = InputFields<(typeof tables)[Table]["columns"][number]> &
  FormulaFields<(typeof tables)[Table]["columns"][number]> &
  PresetFields<Table>;

export type CustomerRecord = RecordOf<"Customers">;
export type FollowUpRecord = RecordOf<"FollowUps">;
export type OrderRecord = RecordOf<"Orders">;
export type PaymentRecord = RecordOf<"Payments">;
export type FeedbackRecord = RecordOf<"Feedback">;

export interface RecordsByTable {
  Customers: CustomerRecord;
  FollowUps: FollowUpRecord;
  Orders: OrderRecord;
  Payments: PaymentRecord;
  Feedback: FeedbackRecord;
}

/** Any record where the table is not known, own columns of the user included. */
export type AnyRecord = Readonly<Record<string, FieldValue>>;
