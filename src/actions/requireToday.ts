import { WorkbookError } from "../excel/workbookError";
import type { WorkbookFacts } from "../schema/readSettings";
import { todayName } from "../schema/settingNames";

/** The workbook's own day, so that the pane never says something else than the sheet. */
export function requireToday({ today }: WorkbookFacts): number {
  if (today === null) throw new WorkbookError("nameMissing", { name: todayName });
  return today;
}
