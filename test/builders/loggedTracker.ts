/** A tracker whose actions are written down, as in the pane. */
import { stampActionsWith } from "../../src/actions/actionStamp";
import { addCustomer } from "../../src/actions/addCustomer";
import { addOrder } from "../../src/actions/addOrder";
import { newRecordId } from "../../src/actions/recordId";
import type { RecordDraft } from "../../src/actions/saveResult";
import { logColumns, logTableName, type LogRow } from "../../src/schema/log/logColumns";
import { openTracker, readTable, today, type OpenedExcel } from "./trackerExcel";

/** Half past two in the afternoon. */
export const logTime = today + 14.5 / 24;

export function logAs(who: string): void {
  stampActionsWith(() => ({ time: logTime, who }));
}

/** In an Excel that does not calculate, unless a test looks at what formulas give. */
export async function openLoggedTracker(
  choice: Parameters<typeof openTracker>[0] = {},
  options: Parameters<typeof openTracker>[1] = { calculation: "off" },
): Promise<OpenedExcel> {
  const opened = await openTracker(choice, options);
  logAs("张三");
  return {
    ...opened,
    close() {
      stampActionsWith(null);
      opened.close();
    },
  };
}

/** With 甲公司 (C-1) and 乙公司 (C-2), and an order of the former if one is given. */
export async function openLoggedFirms(order?: RecordDraft<"Orders">): Promise<OpenedExcel> {
  const opened = await openLoggedTracker();
  const options = { newId: newRecordId };
  await addCustomer({ id: "C-1", name: "甲公司", phone: "0571-1" }, options);
  await addCustomer({ id: "C-2", name: "乙公司", phone: "0571-2" }, options);
  if (order) await addOrder({ customer: "甲公司", ...order }, options);
  return opened;
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
