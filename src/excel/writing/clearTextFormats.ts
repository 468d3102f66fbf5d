import { setNumberFormat } from "../setNumberFormat";
import { sheetOfTable } from "../sheetOfTable";
import type { CellWrite } from "./cellWrites";

/**
 * In a cell of format `@` Excel makes a text of every number: such cells get the format of their column before the numbers are
 * written. 1 sync; the formats go with the next one.
 */
export async function clearTextFormats(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  formatOf: (write: CellWrite) => string,
): Promise<void> {
  const numbers = writes.filter(({ after }) => typeof after === "number");
  if (numbers.length === 0) return;
  const cells = numbers.map(({ table, rowIndex, columnIndex }) =>
    sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, 1, 1).load("numberFormat"),
  );
  await context.sync();
  cells.forEach((cell, index) => {
    const write = numbers[index];
    if (write && (cell.numberFormat as string[][])[0]?.[0] === "@") setNumberFormat(cell, formatOf(write));
  });
}
