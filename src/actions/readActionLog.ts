import { groupActions, type ActionEntry } from "../domain/log/groupActions";
import { readLogIndex, readLogRows } from "../excel/log/readLog";
import { runInWorkbook } from "../excel/runInWorkbook";
import { logColumns } from "../schema/log/logColumns";

export interface ActionLogView {
  /** The newest first. */
  readonly actions: readonly ActionEntry[];
  /** The sheet, its table or a column of it is gone: a repair puts it back. */
  readonly isDamaged: boolean;
}

/** What people read; the data that undoing takes stays where it is. */
const shownKeys = logColumns.map(({ key }) => key).filter((key) => key !== "data");

/** The last actions that were written down: 2 syncs. */
export function readActionLog(most: number): Promise<ActionLogView> {
  return runInWorkbook(async (context): Promise<ActionLogView> => {
    const index = await readLogIndex(context);
    if (index === null) return { actions: [], isDamaged: true };
    const wanted = new Set([...new Set([...index.actionIds].reverse())].filter((id) => id !== "").slice(0, most));
    const offsets = index.actionIds.flatMap((id, offset) => (wanted.has(id) ? [offset] : []));
    return { actions: groupActions(await readLogRows(context, index, offsets, shownKeys)), isDamaged: false };
  });
}
