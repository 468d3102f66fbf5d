/** A formula in the engine's own text, with gaps for the references to the row in which it stands. */
import { columnLetters } from "./a1Reference";

export interface ThisRowPart {
  readonly sheetPrefix: string;
  readonly left: number;
  readonly right: number;
  /** Outside the table's data rows a reference to "this row" is #VALUE!. */
  readonly firstRow: number;
  readonly lastRow: () => number;
}

export type FormulaTemplate = readonly (string | ThisRowPart)[];

export function errorLiteral(error: string): string {
  return `ERROR.LITERAL("${error}")`;
}

export function fillTemplate(template: FormulaTemplate, row: number): string {
  let text = "";
  for (const part of template) text += typeof part === "string" ? part : thisRowText(part, row);
  return text;
}

/** False where a reference to "this row" has no row of the table. */
export function isInsideTable(template: FormulaTemplate, row: number): boolean {
  return template.every((part) => typeof part === "string" || (row >= part.firstRow && row <= part.lastRow()));
}

function thisRowText(part: ThisRowPart, row: number): string {
  if (row < part.firstRow || row > part.lastRow()) return errorLiteral("#VALUE!");
  const first = `${part.sheetPrefix}$${columnLetters(part.left)}${row + 1}`;
  return part.left === part.right ? first : `${first}:$${columnLetters(part.right)}${row + 1}`;
}
