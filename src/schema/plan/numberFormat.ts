import type { ColumnKind, ColumnSpec } from "../columnSpec";

const formats: Readonly<Record<ColumnKind, string>> = {
  id: "@",
  text: "@",
  // Choices must equal the cells of Options, which are General.
  choice: "General",
  person: "General",
  longText: "General",
  phone: "@",
  email: "@",
  customer: "@",
  order: "@",
  date: "yyyy-mm-dd",
  amount: "#,##0.00",
  number: "0",
  percent: "0%",
  word: "General",
};

/** A formula under the text format would stay a text. */
export function numberFormatOf(column: ColumnSpec): string {
  if (column.numberFormat !== undefined) return column.numberFormat;
  const format = formats[column.kind];
  return column.formula !== undefined && format === "@" ? "General" : format;
}
