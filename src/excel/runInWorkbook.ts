import { tableKeys } from "../schema/tables/tables";
import { explainMissingTable } from "./reading/explainMissingTable";
import { translateHostError } from "./translateHostError";
import { hasWorkbookErrorCode } from "./workbookError";

/**
 * One conversation with Excel. While someone is typing in a cell it fails at once with `cellEditMode` instead of
 * waiting, so that the pane can say why nothing happens. Work is all or nothing: where somebody was quicker between its look and
 * its write (`conflict`), it took back what it wrote and begins anew;
 * `isAgain`: the other one may have put back in the meantime what was ours.
 */
export async function runInWorkbook<T>(
  work: (context: Excel.RequestContext, isAgain: boolean) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run((context) => work(context, tries > 1), false);
    } catch (error) {
      if (tries === mostTries || !hasWorkbookErrorCode(error, "conflict")) throw error;
    }
  }
}

/** Once for each colleague who may be quicker. */
const mostTries = 4;

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
