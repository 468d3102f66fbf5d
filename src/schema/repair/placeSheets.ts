import { headerRow } from "../sheetLimits";
import type { SheetPlan, WorkbookPlan } from "../workbookPlan";
import type { SheetShape, UndoneTable, WorkbookShape } from "./workbookShape";

export interface PlacedSheets {
  /** Id by key of the plan; those that do not stand are absent. */
  readonly ids: ReadonlyMap<string, string>;
  /** Name in the workbook by name in the plan. */
  readonly names: ReadonlyMap<string, string>;
}

/** Which sheet is which: by its table, else by name where it is still ours. */
export function placeSheets(
  plan: WorkbookPlan,
  { sheets, tables }: WorkbookShape,
  undone: readonly UndoneTable[],
): PlacedSheets {
  const ids = new Map<string, string>();
  for (const sheet of plan.sheets) {
    const table = [...tables, ...undone].find(({ name }) => sheet.tables.some((planned) => planned.name === name));
    const found = table ? sheets.find(({ id }) => id === table.sheetId) : sheets.find((shape) => isOurs(shape, sheet));
    if (found) ids.set(sheet.key, found.id);
  }
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map(
    plan.sheets.map(({ key, name }) => {
      const standing = sheets.find(({ id }) => id === ids.get(key));
      return [name, standing?.name ?? freeName(name, taken)] as const;
    }),
  );
  return { ids, names };
}

/** A data sheet without its table is ours as long as nothing stands there; the others show their title. */
function isOurs(shape: SheetShape, plan: SheetPlan): boolean {
  const isDataSheet = plan.tables.some(({ name }) => name === plan.key);
  if (isDataSheet) return shape.name === plan.name && shape.row + shape.cells.length <= headerRow;
  return showsTitle(shape, plan);
}

export function showsTitle(shape: SheetShape, plan: SheetPlan): boolean {
  const title = plan.blocks[0]?.values?.[0]?.[0];
  return shape.row === 0 && title !== undefined && shape.cells[0]?.[0] === title;
}

/** Adds it to those that are taken. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
