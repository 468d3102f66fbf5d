import { runWhenCellIsLeft } from "../excel/runInWorkbook";

/** Resolves when nobody is typing in a cell; one sync, which Excel holds back as long as the edit lasts. */
export function waitUntilCellIsLeft(): Promise<void> {
  return runWhenCellIsLeft(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
}
