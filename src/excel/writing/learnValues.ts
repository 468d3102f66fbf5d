import { describeListValue } from "../../schema/log/describeOptions";
import { optionTableNameOf } from "../../schema/optionTableName";
import type { OptionListKey } from "../../schema/listKeys";
import { entriesOf, type LogEntries } from "../log/actionLog";
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { explainMissingTable } from "../reading/explainMissingTable";
import type { TrackerView } from "../reading/readTracker";
import { translateHostError } from "../translateHostError";
import { queueAppendPlace, seeAppendPlace, type AppendPlace } from "./appendPlace";
import { queueRoom, queueRows, type RowToAppend } from "./appendRows";
import { confirmRows } from "./confirmRows";
import { putReplacedBack, queueReplacedSeen, type RowsReplaced } from "./rowsBelow";
import { withdrawRows } from "./withdrawRows";

/** Values that open lists of Options have not got yet, as words of the workbook. */
export type NewValues = Readonly<Partial<Record<OptionListKey, readonly string[]>>>;

/** What stands in a list and what it is to learn. */
interface Learning {
  readonly list: OptionListKey;
  readonly values: readonly string[];
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
  view: Pick<TrackerView, "facts" | "log"> | null,
  save: () => Promise<T>,
): Promise<T> {
  const lists = Object.entries(newValues).filter(([, { length }]) => length > 0) as [OptionListKey, string[]][];
  if (lists.length === 0) return save();
  const learning = await planLearning(context, lists);
  const logged = describeLearning(view, learning);
  try {
    if (learning.length > 0) await writeValues(context, learning, logged);
    return await save();
  } catch (error) {
    await logged.withdraw();
    const replaced = error instanceof ReplacedWords ? error.replaced : [];
    throw await withdrawAll(learning, replaced, error instanceof ReplacedWords ? null : translateHostError(error));
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
    const [list, wanted] = lists[index] ?? [];
    const values = findUnknown(wanted ?? [], words);
    const rows = values.map((value) => rowOf(value, seen));
    const rowsToInsert = Math.min(seen.rowsToInsert, rows.length);
    return rows.length === 0 || !list ? [] : [{ list, values, place: { ...seen, rowsToInsert }, rows }];
  });
}

function describeLearning(view: Pick<TrackerView, "facts" | "log"> | null, learning: readonly Learning[]): LogEntries {
  if (view === null) return entriesOf(null, []);
  const entries = learning.flatMap(({ list, values }) =>
    values.map((value) => describeListValue("added", list, value, view.facts, { option: "learntValue" })),
  );
  return entriesOf(view.log, entries);
}

/** A colleague, or an earlier try whose answer got lost, may have written some of them by now. */
function findUnknown(values: readonly string[], words: Excel.Range): readonly string[] {
  const known = new Set((words.values as CellValue[][]).map(([word]) => String(word)));
  return values.filter((value) => !known.has(value));
}

async function writeValues(
  context: Excel.RequestContext,
  learning: readonly Learning[],
  logged: LogEntries,
): Promise<void> {
  const seeReplaced = learning.map(({ place, rows }) => {
    queueRoom(context, place);
    const see = queueReplacedSeen(context, place, rows.length);
    queueRows(context, place, rows, 0);
    return see;
  });
  logged.queue(context);
  await context.sync();
  const replaced = seeReplaced.map((see) => see());
  if (replaced.some((each) => each !== null)) throw new ReplacedWords(replaced);
  for (const { place, rows } of learning) await confirmRows(context, place, rows);
  await logged.settle(context);
}

/** The word alone: the hidden code beside it stays blank, and then the word is its own code. */
function rowOf(value: string, place: AppendPlace): RowToAppend {
  const blanks = Array.from({ length: place.width - 1 }, () => null);
  return [protectValue(value, place.numberFormats[0] ?? "General"), ...blanks];
}

/** A colleague's words stood in the way: by list, null where none did. */
class ReplacedWords extends Error {
  constructor(readonly replaced: readonly (RowsReplaced | null)[]) {
    super();
  }
}

async function withdrawAll(
  learning: readonly Learning[],
  replaced: readonly (RowsReplaced | null)[],
  failure: unknown,
): Promise<unknown> {
  let result = failure;
  for (const [index, { place, rows }] of learning.entries()) {
    const words = replaced[index];
    result = words ? await putReplacedBack(place, rows, words) : await withdrawRows(place, rows, result);
  }
  return result;
}
