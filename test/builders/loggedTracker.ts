/** A tracker whose actions are written down, as in the pane. */
import { stampActionsWith } from "../../src/actions/actionStamp";
import { logColumns, logTableName, type LogRow } from "../../src/schema/log/logColumns";
import { openTracker, readTable, today, type OpenedExcel } from "./trackerExcel";

/** Half past two in the afternoon. */
export const logTime = today + 14.5 / 24;

export function logAs(who: string): void {
  stampActionsWith(() => ({ time: logTime, who }));
}

export async function openLoggedTracker(choice: Parameters<typeof openTracker>[0] = {}): Promise<OpenedExcel> {
  const opened = await openTracker(choice);
  logAs("张三");
  return {
    ...opened,
    close() {
      stampActionsWith(null);
      opened.close();
    },
  };
}

/** Without the row that says when the log began. */
export async function readLog(): Promise<LogRow[]> {
  const rows = await readTable(logTableName);
  const entries = rows.map((row) => {
    const cells = logColumns.map(({ key }, index) => [
      key,
      Object.values(row)[index] === "" ? null : Object.values(row)[index],
    ]);
    return Object.fromEntries(cells) as LogRow;
  });
  return entries.slice(1);
}

export async function lastActionId(): Promise<string> {
  return String((await readLog()).at(-1)?.action);
}
