import type { UpgradePlan } from "../../schema/upgrade/upgradePlan";
import { bandRow, headerRow } from "../../schema/sheetLimits";
import type { SheetPlan, TablePlan } from "../../schema/workbookPlan";
import { contains, pointsFromCharacters } from "../building/planArea";
import { sheetOf, stepsOf } from "../building/repairSteps";
import { writeStyle } from "../building/writeStyles";
import { protectText } from "../protectText";
import { setNumberFormat } from "../setNumberFormat";

/** Queues the new columns of the tables, whole columns of their sheets, so that titles, widths and rules move along. */
export function insertColumns(context: Excel.RequestContext, { repair, titles }: UpgradePlan): void {
  const added = stepsOf(repair, "addColumn");
  for (const { table, index, header } of added) insertColumn(context, table, index, header);
  for (const key of new Set(added.map(({ table }) => table))) {
    const { sheet, plan } = sheetOf(context, repair, key);
    sheet.pageLayout.zoom = { horizontalFitToPages: plan.page.fitWide };
    const [table] = plan.tables;
    const keys = added.filter((step) => step.table === key).map((step) => step.key);
    if (table) for (const column of keys) dressColumn(context, plan, table, table.keys.indexOf(column));
  }
  for (const { table, column, text } of titles) {
    sheetOf(context, repair, table).sheet.getRangeByIndexes(bandRow, column, 1, 1).values = [
      [protectText(text, false)],
    ];
  }
}

function insertColumn(context: Excel.RequestContext, name: string, index: number, header: string): void {
  const table = context.workbook.tables.getItem(name);
  // Its neighbour on the left is always in the table.
  const before = table.columns.getItemAt(index - 1).getRange();
  before.getEntireColumn().getOffsetRange(0, 1).insert("Right");
  const column = before.getOffsetRange(0, 1);
  column.getEntireColumn().columnHidden = false;
  column.getEntireColumn().dataValidation.clear();
  table.resize(table.getRange().getBoundingRect(column));
  column.getCell(0, 0).values = [[protectText(header, false)]];
}

function dressColumn(context: Excel.RequestContext, plan: SheetPlan, table: TablePlan, index: number): void {
  const column = context.workbook.tables.getItem(table.name).columns.getItemAt(index);
  const header = column.getHeaderRowRange();
  const body = column.getDataBodyRange();
  setNumberFormat(body, table.numberFormats[index] ?? "General");
  for (const style of plan.styles.filter(({ area }) => contains(area, area.row, index))) {
    if (style.area.row === headerRow) writeStyle(header, style);
    if (style.area.row === bandRow) writeStyle(header.getOffsetRange(bandRow - headerRow, 0), style);
    if (style.area.row > headerRow) writeStyle(body, style);
  }
  const isHere = (run: { column: number; count: number }): boolean =>
    index >= run.column && index < run.column + run.count;
  const width = plan.columnWidths.find(isHere)?.characters;
  if (width !== undefined) header.getEntireColumn().format.columnWidth = pointsFromCharacters(width);
  if (plan.hiddenColumns.some(isHere)) header.getEntireColumn().columnHidden = true;
}
