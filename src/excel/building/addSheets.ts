import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";

/** Until they get their own, sheets that are being made have names by which the next try knows them. */
const unfinishedName = /^gd\.sheet\.[^.]+\.\d+$/;

export function isUnfinishedSheet(name: string): boolean {
  return unfinishedName.test(name);
}

/**
 * The ids of new sheets, all or none: one sync. `mark` is random, so that no two people who make sheets at the same moment
 * take each other's for their own.
 */
export async function addSheets(context: Excel.RequestContext, count: number, mark: string): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => `gd.sheet.${mark}.${index + 1}`);
  try {
    const sheets = names.map((name) => context.workbook.worksheets.add(name).load("id"));
    await context.sync();
    return sheets.map(({ id }) => id);
  } catch (error) {
    throw await removeUnfinished(names, translateHostError(error));
  }
}

/** The answer may have got lost after Excel had done it. Gives what the caller is to throw. */
async function removeUnfinished(sheetNames: readonly string[], failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft(async (context) => {
      const sheets = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("id"));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { sheetNames: [...sheetNames] }, new AggregateError([failure, error]));
  }
}
