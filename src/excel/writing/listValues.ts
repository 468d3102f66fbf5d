/** Rows of the lists of Options; columns are found by their hidden names, wherever somebody moved them. */
import { columnNameOf } from "../../schema/columnNameOf";
import type { OptionListKey } from "../../schema/listKeys";
import { optionTableNameOf } from "../../schema/optionTableName";
import type { ListCells } from "../../schema/log/optionLogData";
import type { LogEntries } from "../log/actionLog";
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { explainMissingTable } from "../reading/explainMissingTable";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { queueAppendPlace, seeAppendPlace, type AppendPlace } from "./appendPlace";
import { queueRoom, queueRows } from "./appendRows";
import { confirmRows } from "./confirmRows";
import type { OwnRows } from "./findOwnRows";
import type { RowContent } from "./rowContent";
import { addAgain, putReplacedBack, queueReplacedSeen, type RowsReplaced } from "./rowsBelow";
import { queueTakingOut } from "./takeOutRows";
import { withdrawRows } from "./withdrawRows";

/**
 * Writes a row below a list, where its table grows: 3 syncs.
 * @throws WorkbookError tableMissing, nameMissing, conflict
 */
export async function appendListValue(
  context: Excel.RequestContext,
  list: OptionListKey,
  cells: ListCells,
  logged: LogEntries,
): Promise<void> {
  const table = optionTableNameOf(list);
  const queued = queueAppendPlace(context, table, 1);
  const columns = Object.keys(cells).map((key) => ({ key, range: queueColumn(context, table, key) }));
  try {
    await context.sync();
  } catch (error) {
    throw await explainMissingTable(context, [table], translateHostError(error));
  }
  const seen = seeAppendPlace(queued);
  const value = columns.find(({ key }) => key === "value")?.range;
  const place = { ...seen, idOffset: value && !value.isNullObject ? value.columnIndex - seen.firstColumn : 0 };
  const row = Array.from({ length: place.width }, (): string | number | boolean | null => null);
  for (const { key, range } of columns) {
    if (range.isNullObject) throw new WorkbookError("nameMissing", { name: columnNameOf(table, key) });
    row[range.columnIndex - place.firstColumn] = protectValue(cells[key] ?? null, "General");
  }
  let replaced: RowsReplaced | null = null;
  try {
    queueRoom(context, place);
    const seeReplaced = queueReplacedSeen(context, place, 1);
    queueRows(context, place, [row], 0);
    logged.queue(context);
    await context.sync();
    replaced = seeReplaced();
    if (replaced) throw new WorkbookError("conflict", { table });
    await confirmRows(context, place, [row]);
    await logged.settle(context);
  } catch (error) {
    await logged.withdraw();
    throw replaced
      ? await putReplacedBack(place, [row], replaced)
      : await withdrawRows(place, [row], translateHostError(error));
  }
}

/**
 * False where the list does not have the value any more: 2 syncs. Rows may move between its look and its request: what goes is read in
 * the same one, and added again where it was somebody else's.
 * @throws WorkbookError conflict
 */
export async function removeListValue(
  context: Excel.RequestContext,
  list: OptionListKey,
  label: string,
  logged: LogEntries,
): Promise<boolean> {
  const table = optionTableNameOf(list);
  const found = await findListValue(context, table, label);
  if (found === null) return false;
  const { place, row, own } = found;
  // Before the row goes: what breaks off in between leaves an entry, which is taken out again.
  logged.queue(context);
  const seeTaken = queueTakingOut(context, place, [row], own, own.standing, false);
  try {
    await context.sync();
  } catch (error) {
    // It may mean that only the answer got lost.
    if (await runWhenCellIsLeft((again) => hasValue(again, table, label))) {
      await logged.withdraw();
      throw error;
    }
    return true;
  }
  const { homeless, isDone } = seeTaken();
  if (!isDone) {
    await logged.withdraw();
    throw await putStrangersBack(place, homeless);
  }
  await logged.settle(context);
  return true;
}

async function findListValue(context: Excel.RequestContext, table: string, label: string) {
  const queued = queueAppendPlace(context, table, 1);
  const values = queueColumn(context, table, "value").load("values,rowIndex");
  const filter = context.workbook.tables.getItem(table).autoFilter.load("isDataFiltered");
  await context.sync();
  if (values.isNullObject) return null;
  const seen = seeAppendPlace(queued);
  const { firstColumn, headerRow, rowBelow, headers, width } = seen;
  const labels = (values.values as CellValue[][]).map(([cell]) => String(cell));
  const offset = labels.indexOf(label);
  if (offset < 0) return null;
  const idOffset = values.columnIndex - firstColumn;
  const own: OwnRows = {
    standing: [{ rowIndex: values.rowIndex + offset, index: 0, idOffset }],
    isFiltered: filter.isDataFiltered,
    ids: new Set(labels),
    body: { rowIndex: headerRow + 1, columnIndex: firstColumn, rowCount: rowBelow - headerRow - 1 },
    headers,
  };
  const row = Array.from({ length: width }, (_, column) => (column === idOffset ? label : null));
  return { place: { ...seen, idOffset }, row, own };
}

/** Gives what the caller is to throw. */
async function putStrangersBack(place: AppendPlace, strangers: readonly RowContent[]): Promise<unknown> {
  const failure = new WorkbookError("conflict", { table: place.table });
  try {
    await addAgain(place, strangers);
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: place.table }, new AggregateError([failure, error]));
  }
}

async function hasValue(context: Excel.RequestContext, table: string, label: string): Promise<boolean> {
  const values = queueColumn(context, table, "value").load("values");
  await context.sync();
  return !values.isNullObject && (values.values as CellValue[][]).some(([cell]) => cell === label);
}

function queueColumn({ workbook }: Excel.RequestContext, table: string, key: string): Excel.Range {
  return workbook.names.getItemOrNullObject(columnNameOf(table, key)).getRangeOrNullObject().load("columnIndex");
}
