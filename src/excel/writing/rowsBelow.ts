import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { WorkbookError } from "../workbookError";
import { isFormula, type AppendPlace } from "./appendPlace";
import { rangeOfRows, type RowToAppend } from "./appendRows";
import { findOwnRows } from "./findOwnRows";
import { idOffset } from "./rowIdentity";

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
    await runWhenCellIsLeft(async (context) => {
      const { standing, isFiltered, ids } = await findOwnRows(context, place, rows);
      // Whoever was replaced may have noticed and added it again elsewhere.
      const isBack = (index: number) => ids.has(String(replaced.values[index]?.[idOffset(rows[0])]));
      // From below: what goes does not move what is still to be put back.
      for (const { rowIndex, index } of [...standing].reverse())
        queuePutBack(context, place, rowIndex, { ...replacedAt(index, isBack(index)), isFiltered });
      await context.sync();
    });
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: place.table }, new AggregateError([failure, error]));
  }

  function replacedAt(index: number, isBlank: boolean): Omit<RowReplaced, "isFiltered"> {
    const row = rows[index] ?? [];
    if (isBlank) return { row, values: [], formulas: [], formats: place.numberFormats };
    const [values = [], formulas = []] = [replaced.values[index], replaced.formulas[index]];
    return { row, values, formulas, formats: replaced.numberFormats[index] ?? place.numberFormats };
  }
}

interface RowReplaced {
  readonly row: RowToAppend;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
  readonly isFiltered: boolean;
}

function isFilled(values: readonly CellValue[], formulas: readonly CellValue[] = []): boolean {
  return values.some((value, x) => value !== "" && !isFormula(formulas[x] ?? "", value));
}

/** A row that was blank goes, unless it is the one that a table keeps. */
function queuePutBack(
  context: Excel.RequestContext,
  place: AppendPlace,
  rowIndex: number,
  { row, values, formulas, formats, isFiltered }: RowReplaced,
): void {
  const range = rangeOfRows(context, place, rowIndex - place.targetRow, 1);
  if (!isFilled(values, formulas) && !isFiltered && rowIndex > place.headerRow + 1) return range.delete("Up");
  range.numberFormat = [[...formats]];
  range.values = [
    row.map((written, x) => {
      const value = values[x] ?? "";
      if (written === null || isFormula(formulas[x] ?? "", value)) return null;
      return value === "" ? "" : protectValue(value, formats[x] ?? "General");
    }),
  ];
}
