import { translateHostError } from "./translateHostError";

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
    throw translateHostError(error);
  }
}
