/** A sheet as the library takes it; what the library cannot say, completeSheet.ts adds to the finished XML. */
import type { WriteSheet } from "hucre/xlsx";
import { areaAddress } from "../../model/cellAddress";
import type { SheetState } from "../../model/workbookState";
import { toFileColor } from "./cellStyle";
import { toConditionalRules } from "./conditionalFormats";
import { toFilePage } from "./pageLayout";
import { toFileProtection } from "./protection";
import { type CellSources, toFileCells } from "./sheetCells";
import { toFileChart } from "./chart";
import { toFileValidations } from "./validations";

export function toFileSheet(sources: CellSources): WriteSheet {
  const { sheet, toFileFormula } = sources;
  const isFrozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  return {
    name: sheet.name,
    ...(sheet.visibility === "Hidden" && { hidden: true }),
    ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
    rows: [],
    cells: toFileCells(sources),
    rowDefs: toRowDefinitions(sheet),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor && { tabColor: { rgb: toFileColor(sheet.tabColor) } }),
    },
    ...(isFrozen && { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    ...(sheet.protection && { protection: toFileProtection(sheet.protection) }),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: areaAddress(table.area),
      columns: table.columns.map(({ name }) => ({ name })),
    })),
    dataValidations: toFileValidations(sheet.validations, toFileFormula),
    conditionalRules: toConditionalRules(sheet.conditionalFormats, toFileFormula),
    charts: sheet.charts.map((chart) => toFileChart(chart)),
    ...toFilePage(sheet.pageLayout),
  };
}

function toRowDefinitions(sheet: SheetState): NonNullable<WriteSheet["rowDefs"]> {
  const definitions: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of sheet.rowHeights) definitions.set(row, { height });
  for (const row of sheet.hiddenRows) definitions.set(row, { ...definitions.get(row), hidden: true });
  return definitions;
}
