import { logTableName, type LogKey } from "../../schema/log/logColumns";
import type { CellValue } from "../reading/columnRequest";
import { sheetOfTable } from "../sheetOfTable";
import { queueLogPlace, seeLogColumns } from "./logPlace";

/** Writes when actions were taken back beside their rows, which are found by their ids again: 2 syncs. */
export function markUndone(context: Excel.RequestContext, actionIds: ReadonlySet<string>, time: number): Promise<void> {
  return noteUndone(context, ({ action }) => (actionIds.has(action) ? time : undefined));
}

interface LogRowIds {
  readonly entry: string;
  readonly action: string;
}

/**
 * `note` gives what a row is to have, undefined where it keeps what it has. Rows may move between the look and the note, which then
 * stands beside somebody else's entry: that one gets back what it had, and the note is written again.
 */
async function noteUndone(
  context: Excel.RequestContext,
  note: (row: LogRowIds) => CellValue | undefined,
): Promise<void> {
  const place = queueLogPlace(context);
  const rangeOf = (wanted: LogKey) => place.columns.find(({ key }) => key === wanted)?.range.load("values,rowIndex");
  const [entries, actions] = [rangeOf("entry"), rangeOf("action")];
  await context.sync();
  const columns = seeLogColumns(place);
  if (columns === null || !entries || !actions) return;
  const sheet = sheetOfTable(context, logTableName);
  const notes = textsOf(entries).flatMap((entry, offset) => {
    const value = note({ entry, action: textsOf(actions)[offset] ?? "" });
    if (value === undefined) return [];
    const cellOf = (key: LogKey) =>
      sheet.getRangeByIndexes(entries.rowIndex + offset, columns.get(key) ?? 0, 1, 1).load("values");
    const stood = { entry: cellOf("entry"), undone: cellOf("undone") };
    cellOf("undone").values = [[value]];
    return [{ entry, value, stood }];
  });
  await context.sync();
  const again = new Map<string, CellValue>();
  for (const { entry, value, stood } of notes) {
    const [stranger = ""] = textsOf(stood.entry);
    if (stranger === entry) continue;
    again.set(stranger, again.get(stranger) ?? (stood.undone.values as CellValue[][])[0]?.[0] ?? "");
    again.set(entry, value);
  }
  if (again.size > 0) await noteUndone(context, ({ entry }) => again.get(entry));
}

function textsOf({ values }: Excel.Range): string[] {
  return (values as CellValue[][]).map(([text]) => String(text ?? ""));
}
