import { entriesOf } from "../excel/log/actionLog";
import { readTracker } from "../excel/reading/readTracker";
import { queueRegionFigures } from "../excel/regionSheet";
import { runInWorkbook } from "../excel/runInWorkbook";
import { writeInputs } from "../excel/writing/inputCells";
import { isSameInput, type InputCell } from "../schema/inputCells";
import { describeInputs, nameInput } from "../schema/log/describeInputs";
import { beginLog } from "./beginLog";
import type { Undoing } from "./undoPlan";

export type RestoreInputsResult =
  | { readonly kind: "restored"; readonly actionId: string | null }
  /** Nothing was done. `name` as the sheet calls it. */
  | { readonly kind: "changed"; readonly name: string };

export interface InputsToRestore {
  /** What they are to hold again. */
  readonly before: readonly InputCell[];
  /** What they hold unless somebody changed them since. */
  readonly after: readonly InputCell[];
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}

/** Gives open cells back what they held, all or none of them: 2 syncs, 4 where the log has it and is told that it is taken back. */
export function restoreInputs(
  change: InputsToRestore,
  what: "restore" | "undo",
  { undoes, hasUndoing }: Partial<Undoing> = {},
): Promise<RestoreInputsResult> {
  const { before, after } = change;
  return runInWorkbook(async (context): Promise<RestoreInputsResult> => {
    const inputs = after.map(({ name }) => name);
    const { facts, snapshot, log } = await readTracker(context, {
      columns: [],
      inputs,
      log: beginLog(what, [], undoes),
    });
    const now = snapshot.inputs;
    if (hasUndoing && !findOther(now, before)) return { kind: "restored", actionId: null };
    const newer = findOther(now, after);
    if (newer) return { kind: "changed", name: nameInput(newer.name, facts.language) };
    const logged = entriesOf(log, describeInputs(now, before, facts.language));
    await writeInputs(context, { before: now, after: before }, { logged, alongside: queueRegionFigures });
    if (what === "restore") await log?.markTakenBack(context, [change]);
    return { kind: "restored", actionId: log?.actionId ?? null };
  });
}

/** The first that holds something else. */
function findOther(now: readonly InputCell[], wanted: readonly InputCell[]): InputCell | undefined {
  return now.find((cell) => {
    const same = wanted.find(({ name }) => name === cell.name);
    return !isSameInput(cell, same);
  });
}
