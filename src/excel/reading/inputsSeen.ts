import type { InputCell, InputName } from "../../schema/inputCells";
import type { CellValue } from "./columnRequest";

/** Queues a look at open cells, those that are gone left out; call the result after the next sync. Queued before a write, it sees what stood there. */
export function queueInputsSeen(context: Excel.RequestContext, names: readonly InputName[]): () => InputCell[] {
  const ranges = names.map((name) => ({
    name,
    range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values,formulas"),
  }));
  return () =>
    ranges.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const formula = String(range.formulas[0]?.[0] ?? "");
      const value = (range.values[0]?.[0] ?? "") as CellValue;
      return [{ name, value, formula: formula.startsWith("=") ? formula : null }];
    });
}
