import { optionTableNameOf } from "../../schema/optionTableName";
import type { OptionListKey } from "../../schema/listKeys";
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { explainMissingTable } from "../reading/explainMissingTable";
import { translateHostError } from "../translateHostError";
import { queueAppendPlace, seeAppendPlace, type AppendPlace } from "./appendPlace";
import { queueRoom, queueRows, type RowToAppend } from "./appendRows";
import { confirmRows } from "./confirmRows";
import { withdrawRows } from "./withdrawRows";

/** Values that open lists of Options have not got yet, as words of the workbook. */
export type NewValues = Readonly<Partial<Record<OptionListKey, readonly string[]>>>;

/** What stands in a list and what it is to learn. */
interface Learning {
  readonly place: AppendPlace;
  readonly rows: readonly RowToAppend[];
}

/**
 * Writes each value below its list, so that cells offer it, then saves what uses them; when that fails, the lists forget
 * them again. 2 syncs and one for each list, none where there is nothing to learn.
 */
export async function learnValuesFor<T>(
  context: Excel.RequestContext,
  newValues: NewValues,
  save: () => Promise<T>,
): Promise<T> {
  const lists = Object.entries(newValues).filter(([, { length }]) => length > 0) as [OptionListKey, string[]][];
  if (lists.length === 0) return save();
  const learning = await planLearning(context, lists);
  try {
    if (learning.length > 0) await writeValues(context, learning);
    return await save();
  } catch (error) {
    throw await withdrawAll(learning, translateHostError(error));
  }
}

async function planLearning(
  context: Excel.RequestContext,
  lists: readonly (readonly [OptionListKey, readonly string[]])[],
): Promise<Learning[]> {
  const tables = lists.map(([list]) => optionTableNameOf(list));
  const queued = lists.map(([list, values]) => {
    const table = optionTableNameOf(list);
    const words = context.workbook.tables.getItem(table).getDataBodyRange().getColumn(0).load("values");
    return { place: queueAppendPlace(context, table, values.length), words };
  });
  try {
    await context.sync();
  } catch (error) {
    throw await explainMissingTable(context, tables, translateHostError(error));
  }
  return queued.flatMap(({ place, words }, index): Learning[] => {
    const seen = seeAppendPlace(place);
    const rows = findUnknown(lists[index]?.[1] ?? [], words).map((value) => rowOf(value, seen));
    const rowsToInsert = Math.min(seen.rowsToInsert, rows.length);
    return rows.length === 0 ? [] : [{ place: { ...seen, rowsToInsert }, rows }];
  });
}

/** A colleague, or an earlier try whose answer got lost, may have written some of them by now. */
function findUnknown(values: readonly string[], words: Excel.Range): readonly string[] {
  const known = new Set((words.values as CellValue[][]).map(([word]) => String(word)));
  return values.filter((value) => !known.has(value));
}

async function writeValues(context: Excel.RequestContext, learning: readonly Learning[]): Promise<void> {
  for (const { place, rows } of learning) {
    queueRoom(context, place);
    queueRows(context, place, rows, 0);
  }
  await context.sync();
  for (const { place, rows } of learning) await confirmRows(context, place, rows);
}

/** The word alone: the hidden code beside it stays blank, and then the word is its own code. */
function rowOf(value: string, place: AppendPlace): RowToAppend {
  const blanks = Array.from({ length: place.width - 1 }, () => null);
  return [protectValue(value, place.numberFormats[0] ?? "General"), ...blanks];
}

async function withdrawAll(learning: readonly Learning[], failure: unknown): Promise<unknown> {
  let result = failure;
  for (const { place, rows } of learning) result = await withdrawRows(place, rows, result);
  return result;
}
