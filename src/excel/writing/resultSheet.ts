import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { protectValue, type WritableValue } from "../protectText";

/** A sheet for what an action has to report: rows of cells below a header. */
export interface ResultSheet {
  /** Where it is taken, a number is added. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (WritableValue | null)[])[];
}

/** As for rows of a table: under the 5 MB of a request on the web. */
const charactersPerPart = 1_000_000;
const longestName = 31;

/**
 * Adds the sheet behind all others and gives its name: 2 syncs, more where it is above the limit of a request. A failure leaves
 * no sheet behind. A retry takes away what an earlier try left under the same name with the same headers, and writes it anew.
 */
export async function addResultSheet(
  context: Excel.RequestContext,
  result: ResultSheet,
  isRetry = false,
): Promise<string> {
  if (isRetry) await removeEarlierTry(context, result);
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const name = findFreeName(result.name, new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())));
  const sheet = sheets.add(name);
  try {
    const header = sheet.getRangeByIndexes(0, 0, 1, result.headers.length);
    header.values = [result.headers.map((text) => protectValue(text, "General"))];
    header.format.font.bold = true;
    sheet.freezePanes.freezeRows(1);
    let offset = 1;
    for (const part of splitRows(result.rows)) {
      const cells = part.map((row) => toCells(row, result.headers.length));
      sheet.getRangeByIndexes(offset, 0, part.length, result.headers.length).values = cells;
      offset += part.length;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be above the limit
      await context.sync();
    }
    await context.sync();
    return name;
  } catch (error) {
    throw await takeAway(name, translateHostError(error));
  }
}

/** Only a sheet with as many cells as ours would have, for the import before may have left another one. */
async function removeEarlierTry(context: Excel.RequestContext, { name, headers, rows }: ResultSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) return;
  const [first = [], ...others] = used.values as unknown[][];
  const isSame = others.length === rows.length && headers.every((header, index) => first[index] === header);
  if (isSame) sheet.delete();
  await context.sync();
}

/** Gives what the caller is to throw. */
async function takeAway(name: string, failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { name }, new AggregateError([failure, error]));
  }
}

function toCells(row: readonly (WritableValue | null)[], width: number): WritableValue[] {
  return Array.from({ length: width }, (_, index) => protectValue(row[index] ?? null, "General"));
}

function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : ` ${count}`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function* splitRows<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  let part: Row[] = [];
  let length = 0;
  for (const row of rows) {
    part.push(row);
    length += JSON.stringify(row).length;
    if (length < charactersPerPart) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}
