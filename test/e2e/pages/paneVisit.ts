/** A pane beside a workbook, and what it takes to bring it to a screen. */
import type { Language } from "../../../src/i18n/language";
import { en } from "../../../src/i18n/en";
import { zh } from "../../../src/i18n/zh";
import type { TableKey } from "../../../src/schema/columnSpec";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { tables } from "../../../src/schema/tables/tables";
import type { WorkbenchPage } from "../workbenchPage";
import { PanePage } from "./panePage";

export interface PaneVisit {
  readonly workbench: WorkbenchPage;
  readonly pane: PanePage;
  readonly language: Language;
  readonly preset: PresetKey;
}

type VisitKind = Pick<PaneVisit, "language" | "preset">;

export function beginVisit(workbench: WorkbenchPage, kind: VisitKind): PaneVisit {
  return { workbench, pane: new PanePage(workbench.pane, { zh, en }[kind.language]), ...kind };
}

/** What a colleague, or another add-in, does to the workbook meanwhile. */
export async function changeSheets(
  workbench: WorkbenchPage,
  change: { readonly add?: string; readonly remove?: string },
): Promise<void> {
  await workbench.pane.locator("body").evaluate(
    (_body, { add, remove }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (add !== undefined) worksheets.add(add);
        if (remove !== undefined) worksheets.getItem(remove).delete();
        await context.sync();
      }),
    change,
  );
}

/** Somebody types another number into a cell of Options. */
export async function changeNamedNumber({ pane }: WorkbenchPage, name: string, number: number): Promise<void> {
  await pane.locator("body").evaluate(
    (_body, change) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(change.name).getRange().values = [[change.number]];
        await context.sync();
      }),
    { name, number },
  );
}

/** The pane as wide as Excel would make it. */
export async function setPaneWidth({ page }: WorkbenchPage, pixels: number): Promise<void> {
  await page.addStyleTag({ content: `#pane iframe { width: ${pixels}px !important; }` });
}

export function labelOf({ language }: PaneVisit, table: TableKey, key: string): string {
  const column = tables[table].columns.find((each) => each.key === key);
  if (!column) throw new Error(`${table} has no column ${key}`);
  return column.header[language];
}
