import type { Area } from "../../model/area";
import type { SheetState } from "../../model/workbookState";

/** From A1 to the last cell that holds something or has a style of its own. */
export function usedAreaOf({ inputs, styleIndexes }: SheetState): Area {
  const rowCount = Math.max(inputs.length, styleIndexes.length, 1);
  let columnCount = 1;
  for (let row = 0; row < rowCount; row += 1) {
    columnCount = Math.max(columnCount, inputs[row]?.length ?? 0, styleIndexes[row]?.length ?? 0);
  }
  return { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
}
