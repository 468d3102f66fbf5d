import type { RepairPlan } from "../repair/repairPlan";
import type { TableShape, WorkbookShape } from "../repair/workbookShape";
import { bandRow } from "../sheetLimits";
import type { SheetPlan } from "../workbookPlan";
import type { TitleChange } from "./upgradePlan";

/** The titles of groups move along with their first column; where a new column begins the group, the title belongs above it. */
export function changeTitles({ plan, steps }: RepairPlan, shape: WorkbookShape): TitleChange[] {
  return shape.tables.flatMap((table) => {
    const sheet = plan.sheets.find(({ key }) => key === table.name);
    const added = steps.flatMap((step) => (step.kind === "addColumn" && step.table === table.name ? [step.index] : []));
    return sheet && added.length > 0 ? changeOfTable(sheet, table, added, shape) : [];
  });
}

function changeOfTable(
  sheet: SheetPlan,
  table: TableShape,
  added: readonly number[],
  shape: WorkbookShape,
): TitleChange[] {
  const planned = sheet.blocks.find(({ row }) => row === bandRow)?.values?.[0] ?? [];
  const ours = new Set(planned.filter((title) => title !== null));
  const standing: (string | null)[] = table.headers.map((_, index) => titleAbove(table, index, shape));
  for (const index of added) standing.splice(index, 0, null);
  return planned.flatMap((title, index): TitleChange[] => {
    const text = standing[index] ?? null;
    const isMissing = added.includes(index) && title !== null;
    const hasMovedOn = text !== null && title === null && ours.has(text) && added.includes(index - 1);
    if (!isMissing && !hasMovedOn) return [];
    return [{ table: table.name, column: table.column + index, text: String(title ?? "") }];
  });
}

function titleAbove({ sheetId, column }: TableShape, index: number, { sheets }: WorkbookShape): string | null {
  const sheet = sheets.find(({ id }) => id === sheetId);
  const text = sheet?.cells[bandRow - sheet.row]?.[column + index - sheet.column] ?? "";
  return text === "" ? null : String(text);
}
