import { rowCount } from "../model/areaOperations";
import type { SheetState, TableColumnState, TableState } from "../model/workbookState";
import { nextColumnId, uniqueColumnName } from "./columnNames";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { writeContent } from "./rangeContent";
import { deleteCells, insertCells } from "./shiftCells";
import { putHeaderText } from "./tableHeaders";
import { usedAreaOf } from "./usedArea";

export function addTableColumn(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  index: number | null,
  values: unknown,
  name: string | null,
): TableColumnState {
  requireAllowed(sheet, null);
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw new ExcelError("InvalidArgument");
  const column = makeColumn(workbook, sheet, table, at);
  const others = table.columns.filter((other) => other !== column);
  column.name = uniqueColumnName(others, name ?? "", workbook.language);
  putHeaderText(workbook, sheet, table, column);
  workbook.calculation.tableChanged(sheet, table);
  if (values !== null) fillColumn(workbook, sheet, table, column, values);
  return column;
}

/** Inside the table the sheet's own insertion of cells makes the column; at its edges the table is widened here. */
function makeColumn(workbook: OpenWorkbook, sheet: SheetState, table: TableState, at: number): TableColumnState {
  const position = table.area.left + at;
  const place = { ...table.area, left: position, right: position };
  const isEdge = at === 0 || at === table.columns.length;
  if (at === 0 || !isEdge || usedAreaOf(sheet, place, true) !== null) insertCells(workbook, sheet, place, "Right");
  if (!isEdge) return table.columns[at]!;
  table.area = {
    ...table.area,
    left: Math.min(position, table.area.left),
    right: Math.max(position, table.area.right),
  };
  const column = { id: nextColumnId(table), name: "", calculatedFormula: null };
  table.columns.splice(at, 0, column);
  return column;
}

function fillColumn(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  values: unknown,
): void {
  const position = table.area.left + table.columns.indexOf(column);
  const area = { ...table.area, left: position, right: position };
  const block = Array.isArray(values) ? values : [[values]];
  const target = block.length === rowCount(area) ? area : { ...area, bottom: area.top + block.length - 1 };
  writeContent(workbook, sheet, target, block);
}

export function deleteTableColumn(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
): void {
  requireAllowed(sheet, null);
  if (table.columns.length === 1) throw new ExcelError("InvalidArgument");
  const index = table.columns.indexOf(column);
  const position = table.area.left + index;
  deleteCells(workbook, sheet, { ...table.area, left: position, right: position }, "Left");
}
