import { optionTableNameOf } from "../../schema/optionTableName";
import type { OptionListKey } from "../../schema/listKeys";
import { protectValue } from "../protectText";
import { explainMissingTable } from "../reading/explainMissingTable";
import { translateHostError } from "../translateHostError";
import { queueAppendPlace, seeAppendPlace, type AppendPlace } from "./appendPlace";
import { queueRoom, queueRows, type RowToAppend } from "./appendRows";
import { confirmRows } from "./confirmRows";
import { withdrawRows } from "./withdrawRows";

/** Values that open lists of Options have not got yet, as words of the workbook. */
export type NewValues = Readonly<Partial<Record<OptionListKey, readonly string[]>>>;

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
    await writeValues(context, learning);
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
  const queued = lists.map(([list, values]) => queueAppendPlace(context, optionTableNameOf(list), values.length));
  try {
    await context.sync();
  } catch (error) {
    throw await explainMissingTable(context, tables, translateHostError(error));
  }
  return queued.map((place, index): Learning => {
    const seen = seeAppendPlace(place);
    return { place: seen, rows: (lists[index]?.[1] ?? []).map((value) => rowOf(value, seen)) };
  });
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
