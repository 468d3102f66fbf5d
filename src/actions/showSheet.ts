import { runInWorkbook } from "../excel/runInWorkbook";
import { activateSheet } from "../excel/activateSheet";

/** Brings a sheet to the front: 1 sync. @throws WorkbookError notFound */
export function showSheet(name: string): Promise<void> {
  return runInWorkbook((context) => activateSheet(context, name));
}
