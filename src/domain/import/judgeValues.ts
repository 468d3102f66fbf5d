/** How far the values of a column fit what its header says. */
import type { ColumnSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import { isPhone } from "../../schema/validations/phoneRules";
import { learnsValues } from "../dataQuality/fieldProblem";
import { parseField } from "./parseField";
import { parsePhones } from "./parsePhones";
import { readDayText } from "./readDayText";
import { textOfCell, type SourceCell } from "./sourceTable";

/** Enough to tell a column by. */
const mostCells = 200;

export function sampleCells(cells: Iterable<SourceCell | undefined>): SourceCell[] {
  const sample: SourceCell[] = [];
  for (const cell of cells) {
    if (cell !== undefined && textOfCell(cell).trim() !== "") sample.push(cell);
    if (sample.length >= mostCells) break;
  }
  return sample;
}

/** Share of the values, 0 to 1, that the column could keep; 1 where there are none. */
export function judgeValues(column: ColumnSpec, cells: readonly SourceCell[], words: ListWords): number {
  return cells.length === 0 ? 1 : shareOf(cells, (cell) => fits(column, cell, words));
}

function fits(column: ColumnSpec, cell: SourceCell, words: ListWords): boolean {
  const text = textOfCell(cell).normalize("NFKC").trim();
  switch (column.kind) {
    case "date":
      return readDayText(text) !== null;
    case "email":
      return isEmail(text);
    case "phone":
      return isPhone(text) || parsePhones(text).numbers.length > 0;
    case "amount":
    case "number":
    case "percent":
      return "value" in parseField(column, cell, words);
    default:
      if (column.list !== undefined && !learnsValues(column.list)) return words.knows(column.list, text);
      return !isEmail(text) && !isMobileText(text) && !(column.kind !== "longText" && isDayText(text));
  }
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
}

export function isMobileText(text: string): boolean {
  return /^(?:\+?86[\s-]*)?1[3-9]\d(?:[\s-]?\d{4}){2}$/.test(text.trim());
}

/** A plain number is no day to somebody who looks at it. */
function isDayText(text: string): boolean {
  return /\D/.test(text) && readDayText(text) !== null;
}

export function looksLikeValue(cell: SourceCell): boolean {
  const text = textOfCell(cell).normalize("NFKC").trim();
  return (
    typeof cell === "number" || /^[+-]?[\d,.]+%?$/.test(text) || isEmail(text) || isMobileText(text) || isDayText(text)
  );
}

export function shareOf<Value>(values: readonly Value[], test: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
