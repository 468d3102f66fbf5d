import type { CellValue } from "../reading/columnRequest";
import { protectValue } from "../protectText";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { sheetOfTable } from "../sheetOfTable";
import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";
import { isFormula, queueAppendPlace, seeAppendPlace, type AppendPlace } from "./appendPlace";
import { queueRoom, queueRows, rangeOfRows, type RowToAppend } from "./appendRows";
import { confirmRows } from "./confirmRows";
import { findOwnRows, withoutRows, type OwnRow, type OwnRows } from "./findOwnRows";
import { tellPutBack } from "./ownWrites";
import { alignCells, contentKeys, contentOfRow, isFilled, rowOfContent, type RowContent } from "./rowContent";
import { readBack } from "./rowIdentity";
import { findDoubles, queueTakingOut, rowsTakenOutAtOnce, type OnLeft } from "./takeOutRows";

/** What stood where new rows were written, as it was right before: a row each. */
export type RowsReplaced = readonly RowContent[];

/**
 * Looks, right before rows are written and in the same request, at what they will replace: a colleague may have added a record
 * there, or moved rows or columns, since the place was seen. The answer is for after the sync; null where all was blank.
 */
export function queueReplacedSeen(
  context: Excel.RequestContext,
  place: AppendPlace,
  count: number,
): () => RowsReplaced | null {
  const range = rangeOfRows(context, place, 0, count).load(contentKeys);
  const { headerRow, targetRow } = place;
  const stood = rangeOfRows(context, place, headerRow - targetRow, 1).load("values");
  const table = context.workbook.tables.getItem(place.table);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowIndex,rowCount");
  return () => {
    const replaced = (range.values as CellValue[][]).map((_, row) => contentOfRow(range, header, row));
    const isSameTable = place.headers.every((text, index) => String(stood.values[0]?.[index]) === text);
    // Rows that somebody took out would leave a gap.
    const isRightBelow = body.rowIndex + body.rowCount === place.rowBelow;
    return isSameTable && isRightBelow && !replaced.some(isFilled) ? null : replaced;
  };
}

/** Gives the rows back what stood in them, wherever they have been moved since. Gives what the caller is to throw. */
export async function putReplacedBack(
  place: AppendPlace,
  rows: readonly RowToAppend[],
  replaced: RowsReplaced,
): Promise<unknown> {
  const failure = new WorkbookError("conflict", { table: place.table });
  try {
    for (let isDone = false; !isDone;) {
      const seen = await runWhateverIsFiltered((context) => putBackWhereOursStand(context, place, rows, replaced));
      await addAgain(place, seen.homeless);
      isDone = seen.isDone;
    }
    // Whoever was replaced may have added it again, below, between the look and the putting back.
    const back = replaced.filter(isFilled).map((content) => rowUnder(place, content));
    if (back.length > 0) await runWhateverIsFiltered((context) => removeDoubles(context, place, back, "upper"));
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: place.table }, new AggregateError([failure, error]));
  }
}

/** Somebody may set a filter between the look at the table and the taking out: then rows are only blanked. */
export async function runWhateverIsFiltered<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runWhenCellIsLeft(work);
  } catch (error) {
    if (!hasWorkbookErrorCode(error, "filteredRange")) throw error;
    return runWhenCellIsLeft(work);
  }
}

interface PutBack {
  /** Rows of others that have no place now: somebody wrote over ours, or the putting back itself came upon them. */
  readonly homeless: readonly RowContent[];
  /** Nobody moved rows between the look and the putting back. */
  readonly isDone: boolean;
}

async function putBackWhereOursStand(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  replaced: RowsReplaced,
): Promise<PutBack> {
  const own = await findOwnRows(context, place, rows, true);
  // Whoever was replaced may have noticed and added it again elsewhere.
  const isBack = (index: number) => {
    const id = idIn(place, replaced[index]);
    return id !== "" && own.ids.has(id);
  };
  const header = context.workbook.tables.getItem(place.table).getHeaderRowRange().load("values");
  const found = own.standing.map((row) => ({ row, range: rowRange(context, place, own, row).load(contentKeys) }));
  // From below: what goes does not move what is still to be put back.
  for (const row of [...own.standing].reverse()) {
    queuePutBack(context, place, own, row, {
      written: rows[row.index] ?? [],
      content: isBack(row.index) ? undefined : replaced[row.index],
      headers: replaced[row.index]?.headers ?? place.headers,
    });
  }
  await context.sync();
  const strangers = found.flatMap(({ row: { index, idOffset }, range }) => {
    const content = contentOfRow(range, header, 0);
    return String(content.values[idOffset]) === readBack(rows[index]?.[place.idOffset]) ? [] : [content];
  });
  const placed = new Set(own.standing.map(({ index }) => index));
  const without = replaced.filter((_, index) => !placed.has(index) && !isBack(index));
  return { homeless: [...strangers, ...without].filter(isFilled), isDone: strangers.length === 0 };
}

interface RowToPutBack {
  /** What we wrote there. */
  readonly written: RowToAppend;
  readonly content: RowContent | undefined;
  /** By which both are. */
  readonly headers: readonly string[];
}

/** A row that was blank goes, unless it is the one that a table keeps. */
function queuePutBack(
  context: Excel.RequestContext,
  place: AppendPlace,
  own: OwnRows,
  row: OwnRow,
  { written, content, headers }: RowToPutBack,
): void {
  const range = rowRange(context, place, own, row);
  const isBlank = !content || !isFilled(content);
  if (isBlank && !own.isFiltered && row.rowIndex > own.body.rowIndex) return range.delete("Up");
  const align = <Cell>(cells: readonly Cell[]) => alignCells(cells, headers, own.headers);
  const formats = align(content?.formats ?? place.numberFormats);
  const [values, formulas] = [align(content?.values ?? []), align(content?.formulas ?? [])];
  range.numberFormat = [formats];
  range.values = [
    align(written).map((cell, x) => {
      const value = values[x] ?? "";
      if (cell === null || isFormula(formulas[x] ?? "", value)) return null;
      return value === "" ? "" : protectValue(value, formats[x] ?? "General");
    }),
  ];
}

function rowRange(context: Excel.RequestContext, { table }: AppendPlace, { body, headers }: OwnRows, row: OwnRow) {
  return sheetOfTable(context, table).getRangeByIndexes(row.rowIndex, body.columnIndex, 1, headers.length);
}

function idIn({ headers, idOffset }: FormerPlace, content: RowContent | undefined): string {
  const ids = content ? alignCells(content.values, content.headers, [headers[idOffset] ?? ""]) : [];
  return String(ids[0] ?? "");
}

function rowUnder({ headers }: AppendPlace, content: RowContent): RowToAppend {
  return alignCells(rowOfContent(content), content.headers, headers);
}

/** By which columns rows were seen, and which of them holds the id. */
type FormerPlace = Pick<AppendPlace, "table" | "headers" | "idOffset">;

/** Below the table, until nobody is in the way; whoever writes over the rows after that gives them back. */
export async function addAgain(former: FormerPlace, contents: readonly RowContent[]): Promise<void> {
  if (contents.length === 0) return;
  const { place, rows, replaced } = await runWhenCellIsLeft((context) => addBelow(context, former, contents));
  if (replaced) {
    await putReplacedBack(place, rows, replaced);
    return addAgain(former, contents);
  }
  // Its owner may have done the same.
  const takeOutDoubles = () => takeOutLower(place, rows);
  await takeOutDoubles();
  for (const content of contents) {
    tellPutBack(former.table, idIn(former, content), { addAgain: () => addAgain(former, [content]), takeOutDoubles });
  }
}

export function takeOutLower(place: AppendPlace, rows: readonly RowToAppend[]): Promise<void> {
  return runWhateverIsFiltered((context) => removeDoubles(context, place, rows, "lower"));
}

async function addBelow(context: Excel.RequestContext, former: FormerPlace, contents: readonly RowContent[]) {
  const queued = queueAppendPlace(context, former.table, contents.length);
  await context.sync();
  const seen = seeAppendPlace(queued);
  const idOffset = Math.max(0, seen.headers.indexOf(former.headers[former.idOffset] ?? ""));
  const place = { ...seen, idOffset };
  const rows = contents.map((content) => rowUnder(place, content));
  queueRoom(context, place);
  const seeReplaced = queueReplacedSeen(context, place, rows.length);
  queueRows(context, place, rows, 0);
  await context.sync();
  const replaced = seeReplaced();
  if (!replaced)
    await confirmRows(context, place, rows).catch((error: unknown) => {
      if (!hasWorkbookErrorCode(error, "conflict")) throw error;
    });
  return { place, rows, replaced };
}

/** Of each row that stands twice the lower or the upper one goes: one sync where none does. */
export function removeDoubles(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  which: "lower" | "upper",
): Promise<void> {
  return takeOutRows(context, place, rows, { choose: (own) => findDoubles(own.standing, which), keepsOne: true });
}

/** Takes rows of ours out again, wherever they stand: a sync each for the look and for every 400 of them. */
export function removeOwnRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  onLeft?: OnLeft,
): Promise<void> {
  const choose = ({ standing }: OwnRows) => standing;
  return takeOutRows(context, place, rows, { choose, looksBelow: true, keepsOne: false, onLeft });
}

interface TakingOut {
  readonly choose: (own: OwnRows) => readonly OwnRow[];
  readonly looksBelow?: boolean;
  readonly keepsOne: boolean;
  readonly onLeft?: OnLeft | undefined;
}

async function takeOutRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  taking: TakingOut,
): Promise<void> {
  let own = await findOwnRows(context, place, rows, taking.looksBelow);
  const chosen = taking.choose(own);
  for (let end = chosen.length; end > 0; end -= rowsTakenOutAtOnce) {
    const part = chosen.slice(Math.max(0, end - rowsTakenOutAtOnce), end);
    const seeTaken = queueTakingOut(context, place, rows, own, part, taking.keepsOne);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be above the limit
    await context.sync();
    const { homeless, isDone } = seeTaken();
    await addAgain(place, homeless);
    // Rows moved in between: ours stand elsewhere now.
    if (!isDone) return takeOutRows(context, place, rows, taking);
    own = withoutRows(own, part);
    taking.onLeft?.(end - part.length);
  }
}
