/** The reference by which a handler of a change asks for its range. It names the place itself, so nothing has to be kept. */
import type { Area } from "../model/area";
import { areaAddress, parseArea, quoteSheetName, splitSheetName } from "../model/cellAddress";
import type { OpenWorkbook } from "./openWorkbook";
import type { PlacedArea } from "./rangeAddress";

export function changeReference(sheetId: string, area: Area): string {
  return `${quoteSheetName(sheetId)}!${areaAddress(area)}`;
}

/** Null when the sheet is gone. */
export function placeOfChange(workbook: OpenWorkbook, reference: string): PlacedArea | null {
  const { sheetName: sheetId, local } = splitSheetName(reference);
  const sheet = workbook.state.sheets.find(({ id }) => id === sheetId);
  const area = parseArea(local);
  return sheet === undefined || area === null ? null : { sheet, area };
}
