import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";
import { isFormulaInput, type CellInput } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";
import { usedAreaOf } from "./usedArea";

const kinds = ["Constants", "Formulas", "Blanks"] as const;
type SpecialKind = (typeof kinds)[number];

export function isSpecialKind(kind: string): kind is SpecialKind {
  return (kinds as readonly string[]).includes(kind);
}

/** As "Go to special" finds them, in runs down each column; asked of one cell, Excel looks at the whole used sheet. */
export function findSpecialCells(sheet: SheetState, area: Area, kind: SpecialKind): Area[] {
  const within = findSearched(sheet, area);
  if (within === null) return [];
  const found: Area[] = [];
  for (let column = within.left; column <= within.right; column++) {
    let top: number | null = null;
    for (let row = within.top; row <= within.bottom + 1; row++) {
      const isWanted = row <= within.bottom && kindOf(sheet.inputs[row]?.[column]) === kind;
      if (isWanted) top ??= row;
      else if (top !== null) {
        found.push({ top, bottom: row - 1, left: column, right: column });
        top = null;
      }
    }
  }
  return found;
}

function kindOf(input: CellInput | undefined): SpecialKind {
  if (input === undefined || input === null) return "Blanks";
  return isFormulaInput(input) ? "Formulas" : "Constants";
}

function findSearched(sheet: SheetState, area: Area): Area | null {
  const isOneCell = area.top === area.bottom && area.left === area.right;
  if (!isOneCell) return { ...area, bottom: Math.min(area.bottom, sheet.inputs.length - 1) };
  return usedAreaOf(sheet, { top: 0, left: 0, bottom: lastSheetRow, right: lastSheetColumn }, true);
}
