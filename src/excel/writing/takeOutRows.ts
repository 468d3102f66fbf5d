import { sheetOfTable } from "../sheetOfTable";
import type { CellValue } from "../reading/columnRequest";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";
import type { OwnRow, OwnRows } from "./findOwnRows";
import { alignCells, contentKeys, contentOfRow, isFilled, type RowContent } from "./rowContent";
import { idOfRow, readBack } from "./rowIdentity";

/** What a request reads of them may not grow above the limit of an answer. */
export const rowsTakenOutAtOnce = 400;

/** Hears after each request how many are still to go. */
export type OnLeft = (count: number) => void;

export interface TakenOut {
  /** Rows of others that went, since rows moved between the look and this request: they are to be added again. */
  readonly homeless: readonly RowContent[];
  /** Whatever was to go went. */
  readonly isDone: boolean;
}

/**
 * Queues the taking out of rows that were seen a request earlier, and before it, in the same request, a look at what goes. One row
 * of each id stays if `keepsOne`. The answer is for after the sync.
 */
export function queueTakingOut(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  own: OwnRows,
  chosen: readonly OwnRow[],
  keepsOne: boolean,
): () => TakenOut {
  const table = context.workbook.tables.getItem(place.table);
  const header = table.getHeaderRowRange().load("values");
  const idOffsets = standsTwice(own, chosen) ? [...new Set(chosen.map(({ idOffset }) => idOffset))] : [];
  const idColumns = idOffsets.map((offset) => table.getDataBodyRange().getColumn(offset).load("values"));
  // From below: what goes does not move what is still to go.
  const runs = groupRuns(chosen, own).reverse();
  const seen = runs.map((run) => ({ run, range: rangeOfRun(context, place, own, run).load(contentKeys) }));
  for (const run of runs) queueOne(context, place, own, run);
  return () => {
    const stood = countIds(idColumns);
    const gone = seen.flatMap(({ run, range }) =>
      run.map((row, at) => ({ row, content: contentOfRow(range, header, at), written: rows[row.index] ?? [] })),
    );
    const judged = gone.map(({ row, content, written }) => {
      const id = idOfRow(place, written);
      if (String(content.values[row.idOffset]) !== id) return { content, what: "stranger" } as const;
      const left = (stood.get(id) ?? 1) - 1;
      stood.set(id, left);
      const isLast = keepsOne && left < 1;
      // An order's number is typed, so that two orders may have the same by chance.
      const isOthers = left > 0 && !holdsWhatWasWritten(content, written);
      return { content, what: isLast || isOthers ? "kept" : "gone" } as const;
    });
    return {
      homeless: judged.flatMap(({ content, what }) => (what !== "gone" && isFilled(content) ? [content] : [])),
      isDone: judged.every(({ what }) => what !== "stranger"),
    };
  };
}

/** Only then does it matter how many there are; the column of a large table is not read for nothing. */
function standsTwice({ standing }: OwnRows, chosen: readonly OwnRow[]): boolean {
  const doubles = findDoubles(standing, "lower");
  return chosen.some(({ index }) => doubles.some((row) => row.index === index));
}

/** Of each row that stands twice: the lower ones, or the upper ones. */
export function findDoubles(standing: readonly OwnRow[], which: "lower" | "upper"): OwnRow[] {
  const kept = new Map<number, OwnRow>();
  for (const row of standing) if (which === "upper" || !kept.has(row.index)) kept.set(row.index, row);
  return standing.filter((row) => kept.get(row.index) !== row);
}

function countIds(columns: readonly Excel.Range[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [id] of columns.flatMap(({ values }) => values as CellValue[][])) {
    counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
  }
  return counts;
}

function holdsWhatWasWritten({ values }: RowContent, written: RowToAppend): boolean {
  return written.every((value, x) => value === null || readBack(value) === String(values[x]));
}

type Run = readonly OwnRow[];

/** Rows right below each other, all of them inside the table or all below it. */
function groupRuns(chosen: readonly OwnRow[], { body }: OwnRows): Run[] {
  const bottom = body.rowIndex + body.rowCount;
  const runs: OwnRow[][] = [];
  for (const row of chosen) {
    const run = runs.at(-1);
    const isNext = run?.at(-1)?.rowIndex === row.rowIndex - 1 && row.rowIndex !== bottom;
    if (run && isNext) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function rangeOfRun(context: Excel.RequestContext, place: AppendPlace, { body, headers }: OwnRows, run: Run) {
  const top = run[0]?.rowIndex ?? 0;
  return sheetOfTable(context, place.table).getRangeByIndexes(top, body.columnIndex, run.length, headers.length);
}

/** A filtered table keeps the rows, any table keeps its only one: blank. */
function queueOne(context: Excel.RequestContext, place: AppendPlace, own: OwnRows, run: Run): void {
  const { rowIndex, rowCount } = own.body;
  const isInside = (run[0]?.rowIndex ?? 0) < rowIndex + rowCount;
  const kept = !isInside ? 0 : own.isFiltered ? run.length : run.length === rowCount ? 1 : 0;
  if (kept < run.length) rangeOfRun(context, place, own, run.slice(kept)).delete("Up");
  if (kept === 0) return;
  const blank = alignCells(place.columnFormulas, place.headers, own.headers).map((formula) =>
    formula === null ? "" : null,
  );
  rangeOfRun(context, place, own, run.slice(0, kept)).values = Array.from({ length: kept }, () => blank);
}
