import { tableKeys } from "../schema/tables/tables";
import { explainMissingTable } from "./reading/explainMissingTable";
import { translateHostError } from "./translateHostError";
import { hasWorkbookErrorCode } from "./workbookError";

/**
 * One conversation with Excel. While someone is typing in a cell it fails at once with `cellEditMode` instead of
 * waiting, so that the pane can say why nothing happens.
 */
export function runInWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run(work, false);
}

/** For repairing what a failed change left behind: waits until the person has left the cell. */
export function runWhenCellIsLeft<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run(work, true);
}

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>, delayForCellEdit: boolean): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit }, work);
  } catch (error) {
    throw await nameMissingTable(translateHostError(error));
  }
}

/** A table may have gone or been renamed between two requests; whoever looks first says so already. */
async function nameMissingTable(error: unknown): Promise<unknown> {
  if (!hasWorkbookErrorCode(error, "notFound")) return error;
  const explain = (context: Excel.RequestContext) => explainMissingTable(context, tableKeys, error);
  return Excel.run(explain).catch(() => error);
}
