/** One cell to one field of a record and back. Texts come out as typed: keeping Excel from parsing them is the writer's task. */
import type { ColumnKind, ColumnSpec, NumericKind } from "./columnSpec";
import type { ListWords } from "./listWords";
import { lists } from "./lists";
import type { ListKey } from "./listKeys";
import type { FieldValue } from "./records";

/** As Excel gives a cell's value; a blank is the empty text. */
export type CellContent = string | number | boolean | null;

const numericKinds: readonly ColumnKind[] = ["date", "amount", "number", "percent"] satisfies readonly NumericKind[];

export function isNumericKind(kind: ColumnKind): kind is NumericKind {
  return numericKinds.includes(kind);
}

/** What to write; null is a blank cell. A percentage above 1 is taken as percent: 30 becomes 0.3. */
export function encodeCell(column: ColumnSpec, value: FieldValue, words: ListWords): FieldValue {
  if (value === null || value === "") return null;
  if (column.list !== undefined && typeof value === "string") return words.labelOf(column.list, value);
  if (column.kind === "percent" && typeof value === "number" && value > 1) return value / 100;
  return isNumericKind(column.kind) ? value : String(value);
}

/**
 * Words of lists become codes, in either language; others stay themselves. A text in a column of numbers or dates stays
 * a text, so that a check can find it; a number in a column of texts (a phone typed as a number) becomes a text.
 */
export function decodeCell(column: ColumnSpec, cell: CellContent, words: ListWords): FieldValue {
  if (cell === null || cell === "") return null;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isNumericKind(column.kind)) return decodeNumber(column, cell);
  const text = String(cell);
  if (text.trim() === "") return null;
  if (column.list === undefined) return column.kind === "customer" || column.kind === "order" ? text.trim() : text;
  return column.kind === "word" ? decodeWord(column.list, text) : words.codeOf(column.list, text);
}

function decodeNumber(column: ColumnSpec, cell: string | number): FieldValue {
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  // Formulas give 0 where there is no date.
  return cell === 0 && column.kind === "date" && column.formula !== undefined ? null : cell;
}

/** Words of formulas are fixed; `#` in one stands for a number. */
function decodeWord(list: ListKey, text: string): string {
  const shape = text.replace(/\d+/, "#");
  const value = lists[list].values.find(({ label }) =>
    [label.zh, label.en].some((word) => word === text || (word.includes("#") && word === shape)),
  );
  return value?.code ?? text;
}
