import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";
import { isFormula, queueAppendPlace, seeAppendPlace, type AppendPlace } from "./appendPlace";
import { queueRoom, queueRows, rangeOfRows, type RowToAppend } from "./appendRows";
import { confirmRows } from "./confirmRows";
import { findOwnRows } from "./findOwnRows";
import { holdsId, idOffset } from "./rowIdentity";

/** What stood where new rows were written, as it was right before. */
export interface RowsReplaced {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * Looks, right before rows are written and in the same request, at what they will replace: a colleague may have added a record
 * there, or moved rows or columns, since the place was seen. The answer is for after the sync; null where all was blank.
 */
export function queueReplacedSeen(
  context: Excel.RequestContext,
  place: AppendPlace,
  count: number,
): () => RowsReplaced | null {
  const range = rangeOfRows(context, place, 0, count).load("values,formulas,numberFormat");
  const { headerRow, targetRow } = place;
  const header = rangeOfRows(context, place, headerRow - targetRow, 1).load("values");
  return () => {
    const values = range.values as CellValue[][];
    const formulas = range.formulas as CellValue[][];
    const isBlank = values.every((row, y) =>
      row.every((value, x) => value === "" || isFormula(formulas[y]?.[x] ?? "", value)),
    );
    const isSameTable = place.headers.every((text, index) => String(header.values[0]?.[index]) === text);
    if (isBlank && isSameTable) return null;
    return { values, formulas, numberFormats: range.numberFormat as string[][] };
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
      const seen = await runWhenCellIsLeft((context) => putBackWhereOursStand(context, place, rows, replaced));
      if (seen.homeless.length > 0) await addAgain(place.table, seen.homeless);
      isDone = seen.isDone;
    }
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: place.table }, new AggregateError([failure, error]));
  }
}

interface PutBack {
  /** Rows of others that have no place now: somebody wrote over ours, or the putting back itself came upon them. */
  readonly homeless: readonly RowToAppend[];
  /** Nobody moved rows between the look and the putting back. */
  readonly isDone: boolean;
}

async function putBackWhereOursStand(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  replaced: RowsReplaced,
): Promise<PutBack> {
  const { standing, isFiltered, ids } = await findOwnRows(context, place, rows);
  // Whoever was replaced may have noticed and added it again elsewhere.
  const isBack = (index: number) => ids.has(String(replaced.values[index]?.[idOffset(rows[0])]));
  const found = standing.map(({ rowIndex, index }) => ({
    row: rows[index] ?? [],
    range: rangeOfRows(context, place, rowIndex - place.targetRow, 1).load("values,formulas,numberFormat"),
  }));
  // From below: what goes does not move what is still to be put back.
  for (const { rowIndex, index } of [...standing].reverse()) {
    const content = isBack(index) ? blank : contentOf(replaced, index);
    queuePutBack(context, place, { rowIndex, row: rows[index] ?? [], isFiltered }, content);
  }
  await context.sync();
  const strangers = found.flatMap(({ row, range }) =>
    holdsId(range.values[0]?.[idOffset(row)] as CellValue, row) ? [] : [contentOf(seenIn(range), 0)],
  );
  const placed = new Set(standing.map(({ index }) => index));
  const without = replaced.values.flatMap((_, index) =>
    placed.has(index) || isBack(index) ? [] : [contentOf(replaced, index)],
  );
  return { homeless: [...strangers, ...without].filter(isFilled).map(rowToAdd), isDone: strangers.length === 0 };
}

const blank: RowContent = { values: [], formulas: [], formats: [] };

function seenIn({ values, formulas, numberFormat }: Excel.Range): RowsReplaced {
  return {
    values: values as CellValue[][],
    formulas: formulas as CellValue[][],
    numberFormats: numberFormat as string[][],
  };
}

function contentOf({ values, formulas, numberFormats }: RowsReplaced, index: number): RowContent {
  return { values: values[index] ?? [], formulas: formulas[index] ?? [], formats: numberFormats[index] ?? [] };
}

/** Below the table, until nobody is in the way; whoever writes over the rows after that gives them back. */
async function addAgain(table: string, rows: readonly RowToAppend[]): Promise<void> {
  const inTheWay = await runWhenCellIsLeft(async (context) => {
    const queued = queueAppendPlace(context, table, rows.length);
    await context.sync();
    const place = seeAppendPlace(queued);
    queueRoom(context, place);
    const seeReplaced = queueReplacedSeen(context, place, rows.length);
    queueRows(context, place, rows, 0);
    await context.sync();
    const replaced = seeReplaced();
    if (replaced) return { place, replaced };
    await confirmRows(context, place, rows).catch(rethrowUnlessConflict);
    return null;
  });
  if (inTheWay === null) return;
  await putReplacedBack(inTheWay.place, rows, inTheWay.replaced);
  await addAgain(table, rows);
}

function rethrowUnlessConflict(error: unknown): void {
  if (!hasWorkbookErrorCode(error, "conflict")) throw error;
}

interface RowContent {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

/** What people typed in columns of their own comes along; formulas Excel fills in itself. */
function rowToAdd({ values, formulas, formats }: RowContent): RowToAppend {
  return values.map((value, x) =>
    value === "" || isFormula(formulas[x] ?? "", value) ? null : protectValue(value, formats[x] ?? "General"),
  );
}

function isFilled({ values, formulas }: RowContent): boolean {
  return values.some((value, x) => value !== "" && !isFormula(formulas[x] ?? "", value));
}

interface RowToReplace {
  readonly rowIndex: number;
  /** What we wrote there. */
  readonly row: RowToAppend;
  readonly isFiltered: boolean;
}

/** A row that was blank goes, unless it is the one that a table keeps. */
function queuePutBack(
  context: Excel.RequestContext,
  place: AppendPlace,
  { rowIndex, row, isFiltered }: RowToReplace,
  content: RowContent,
): void {
  const { values, formulas } = content;
  const formats = content.formats.length > 0 ? content.formats : place.numberFormats;
  const range = rangeOfRows(context, place, rowIndex - place.targetRow, 1);
  if (!isFilled(content) && !isFiltered && rowIndex > place.headerRow + 1) return range.delete("Up");
  range.numberFormat = [[...formats]];
  range.values = [
    row.map((written, x) => {
      const value = values[x] ?? "";
      if (written === null || isFormula(formulas[x] ?? "", value)) return null;
      return value === "" ? "" : protectValue(value, formats[x] ?? "General");
    }),
  ];
}
