import type { Area } from "../model/area";
import { columnLetters, parseArea } from "../model/cellAddress";
import { splitSheetName } from "../model/cellAddress";
import { tokensOf } from "./formulaText";
import { isSameName } from "./structuredReferences";

/**
 * The formula after cells of the sheet `movedSheet` moved: `moved` says where an area went, null that it is gone.
 * `ownSheet` is the name of the sheet on which the formula stands.
 */
export function shiftReferences(
  formula: string,
  ownSheet: string | null,
  movedSheet: string,
  moved: (area: Area) => Area | null,
): string {
  return tokensOf(formula)
    .map(({ type, value }) => (type.startsWith("range") ? shiftReference(value, ownSheet, movedSheet, moved) : value))
    .join("");
}

function shiftReference(
  text: string,
  ownSheet: string | null,
  movedSheet: string,
  moved: (area: Area) => Area | null,
): string {
  const { sheetName, local } = splitSheetName(text);
  const area = parseArea(local);
  if (area === null || !isSameName(sheetName ?? ownSheet ?? undefined, movedSheet)) return text;
  const after = moved(area);
  if (after === null) return `${text.slice(0, text.length - local.length)}#REF!`;
  return after === area ? text : text.slice(0, text.length - local.length) + writeArea(local, after);
}

/** Keeps the dollar signs and the form (cell, columns, rows) of what was written. */
function writeArea(local: string, area: Area): string {
  const [first = "", last] = local.split(":");
  const from = writeCorner(first, area.top, area.left);
  return last === undefined ? from : `${from}:${writeCorner(last, area.bottom, area.right)}`;
}

function writeCorner(corner: string, row: number, column: number): string {
  return corner.replace(
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/,
    (_, dollarColumn: string, letters: string, dollarRow: string, digits: string) => {
      const columnPart = letters === "" ? "" : columnLetters(column);
      return dollarColumn + columnPart + dollarRow + (digits === "" ? "" : String(row + 1));
    },
  );
}
