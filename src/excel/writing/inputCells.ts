/** The open cells outside the tables, wherever they stand now: a period, a switch. */
import { isSameInput, type InputCell, type InputName } from "../../schema/inputCells";
import type { LogEntries } from "../log/actionLog";
import { queueInputsSeen } from "../reading/inputsSeen";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { queueNamedInput } from "./namedInput";

export interface InputWrites {
  /** As they were seen. */
  readonly before: readonly InputCell[];
  readonly after: readonly InputCell[];
}

/** What goes with them. */
export interface BesideInputs {
  readonly logged: LogEntries;
  readonly alongside?: (context: Excel.RequestContext) => void;
}

/**
 * Writes in one sync and looks in the same one what stood there just before: all or nothing, 2 syncs more where something is
 * taken back. The answer is what stands there now.
 * @throws WorkbookError conflict when a cell held something else
 */
export async function writeInputs(
  context: Excel.RequestContext,
  { before, after }: InputWrites,
  { logged, alongside }: BesideInputs,
): Promise<InputCell[]> {
  const names = after.map(({ name }) => name);
  try {
    const seeStood = queueInputsSeen(context, names);
    for (const cell of after) queueInput(context, cell);
    alongside?.(context);
    const seeNow = queueInputsSeen(context, names);
    logged.queue(context);
    await context.sync();
    const stood = seeStood();
    if (!stood.every((cell) => isSameInput(cell, find(before, cell.name)))) {
      throw await takeBack({ before: stood, after }, new WorkbookError("conflict"));
    }
    await logged.settle(context);
    return seeNow();
  } catch (error) {
    await logged.withdraw();
    if (error instanceof WorkbookError) throw error;
    throw await takeBack({ before, after }, translateHostError(error));
  }
}

/** Formulas are ours or a person's own, never a text that begins like one. */
function queueInput(context: Excel.RequestContext, { name, value, formula }: InputCell): void {
  if (formula === null) queueNamedInput(context, name, value);
  else context.workbook.names.getItem(name).getRange().formulas = [[formula]];
}

function find(cells: readonly InputCell[], wanted: InputName): InputCell | undefined {
  return cells.find(({ name }) => name === wanted);
}

/** A cell that holds something else than what was written is somebody else's and stays. */
async function takeBack({ before, after }: InputWrites, failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft(async (context) => {
      const seeNow = queueInputsSeen(
        context,
        before.map(({ name }) => name),
      );
      await context.sync();
      const ours = seeNow().filter((cell) => isSameInput(cell, find(after, cell.name)));
      for (const cell of before) if (find(ours, cell.name)) queueInput(context, cell);
      await context.sync();
    });
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", {}, new AggregateError([failure, error]));
  }
}
