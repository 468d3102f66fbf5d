import type { SheetState } from "../../model/workbookState";
import { defaultColumnPoints, toCharacterWidth } from "../fileUnits";
import { xmlElement } from "../xmlText";

export interface ColumnContext {
  /** The file's index of a style. */
  fileStyleIndexOf: (index: number) => number;
  digitPixels: number;
}

/** Neighbours that look the same share one element. */
export function toColumnsXml(sheet: SheetState, context: ColumnContext): string {
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnStyleIndexes.keys()]);
  const runs: { first: number; last: number; look: string; attributes: Record<string, string | number | true> }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const attributes = toColumnAttributes(sheet, column, context);
    const look = JSON.stringify(attributes);
    const previous = runs.at(-1);
    if (previous && previous.last === column - 1 && previous.look === look) previous.last = column;
    else runs.push({ first: column, last: column, look, attributes });
  }
  if (runs.length === 0) return "";
  const elements = runs.map(({ first, last, attributes }) =>
    xmlElement("col", { min: first + 1, max: last + 1, ...attributes }),
  );
  return xmlElement("cols", {}, elements.join(""));
}

function toColumnAttributes(
  sheet: SheetState,
  column: number,
  { fileStyleIndexOf, digitPixels }: ColumnContext,
): Record<string, string | number | true> {
  const width = sheet.columnWidths.get(column);
  const style = fileStyleIndexOf(sheet.columnStyleIndexes.get(column) ?? 0);
  return {
    width: toCharacterWidth(width ?? defaultColumnPoints, digitPixels),
    ...(style !== 0 && { style }),
    ...(sheet.hiddenColumns.has(column) && { hidden: true }),
    ...(width !== undefined && { customWidth: true }),
  };
}
