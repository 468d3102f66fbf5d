/** What may be written where Excel takes the address of a range. */
import type { Area } from "../model/area";
import { parseArea, splitSheetName } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "./excelError";
import { sheetByName, type OpenWorkbook } from "./openWorkbook";
import { resolveReference } from "./resolveReference";

export interface PlacedArea {
  sheet: SheetState;
  area: Area;
}

/** An address of `sheet` (or with a sheet name of its own), or a name; anything else is an InvalidArgument. */
export function placeOfAddress(workbook: OpenWorkbook, sheet: SheetState, address: string): PlacedArea {
  const { sheetName, local } = splitSheetName(address);
  const target = sheetName === null ? sheet : sheetByName(workbook, sheetName);
  const area = parseArea(local);
  if (target !== undefined && area !== null) return { sheet: target, area };
  const named = resolveReference(workbook, `=${address}`, sheet);
  if (named === null) throw new ExcelError("InvalidArgument");
  return named;
}
