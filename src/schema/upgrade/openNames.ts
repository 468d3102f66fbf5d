import { columnIndexOf } from "../formulaText";
import { area, sheetReference } from "../plan/cellArea";
import type { NamePlan, PlanArea, SheetPlan, WorkbookPlan } from "../workbookPlan";

export interface SheetName extends NamePlan {
  readonly area: PlanArea;
}

/** Names of cells on a sheet of the plan. */
export function namesOnSheet(plan: WorkbookPlan, sheet: SheetPlan): SheetName[] {
  const prefix = sheetReference(sheet.name, area(0, 0)).replace(/\$A\$1$/, "");
  return plan.names.flatMap((name): SheetName[] => {
    const place = name.formula.startsWith(prefix) ? parseArea(name.formula.slice(prefix.length)) : null;
    return place === null ? [] : [{ ...name, area: place }];
  });
}

/** Those of cells that people fill in. */
export function openNames(plan: WorkbookPlan, sheet: SheetPlan): SheetName[] {
  const open = sheet.protection?.unlocked ?? [];
  return namesOnSheet(plan, sheet).filter(({ area: named }) => open.some((cells) => overlaps(cells, named)));
}

function parseArea(address: string): PlanArea | null {
  const match = /^\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndexOf(left)];
  return area(row, column, Number(bottom) - row, columnIndexOf(right) - column + 1);
}

function overlaps(one: PlanArea, other: PlanArea): boolean {
  const inRows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return inRows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
