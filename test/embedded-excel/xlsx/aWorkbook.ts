/** Workbook states for the tests of files: every builder starts from what a new workbook has. */
import { createEmptySheet, createEmptyWorkbook, sheetIdOf } from "../../../src/embedded-excel/model/emptyWorkbook";
import { defaultCellStyle } from "../../../src/embedded-excel/model/styleTable";
import type { CellValue } from "../../../src/embedded-excel/model/cellInput";
import type {
  CellStyle,
  ChartState,
  SheetState,
  TableState,
  ValidationState,
  WorkbookState,
} from "../../../src/embedded-excel/model/workbookState";

export function aWorkbook(sheets: SheetState[], change: Partial<WorkbookState> = {}): WorkbookState {
  const state = createEmptyWorkbook();
  return { ...state, sheets, activeSheetId: sheets[0]?.id ?? "", ...change };
}

export function aSheet(name: string, change: Partial<SheetState> = {}, number = 1): SheetState {
  return { ...createEmptySheet(sheetIdOf(number), name), ...change };
}

export function aStyle(change: Partial<CellStyle>): CellStyle {
  return { ...defaultCellStyle, ...change };
}

export function aTable(name: string, columnNames: string[], change: Partial<TableState> = {}): TableState {
  return {
    id: "1",
    name,
    area: { top: 0, left: 0, bottom: 2, right: columnNames.length - 1 },
    showHeaders: true,
    showTotals: false,
    columns: columnNames.map((column, index) => ({ id: index + 1, name: column, calculatedFormula: null })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    showFilterButton: true,
    ...change,
  };
}

export function aValidation(change: Partial<ValidationState>): ValidationState {
  return {
    areas: [{ top: 2, left: 0, bottom: 1_048_575, right: 0 }],
    rule: { kind: "List", source: "=StageList", inCellDropDown: true },
    ignoreBlanks: false,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
    ...change,
  };
}

export function aChart(change: Partial<ChartState>): ChartState {
  return {
    id: "{00000000-000D-0000-0000-000000000001}",
    name: "Chart 1",
    type: "ColumnClustered",
    title: { text: "", visible: false },
    legend: { visible: true, position: "Bottom" },
    series: [],
    top: 30,
    left: 96,
    width: 360,
    height: 220.5,
    valueAxis: { numberFormat: "#,##0", title: "", visible: true },
    categoryAxis: { title: "", visible: true },
    ...change,
  };
}

/** Formulas without a value, as before the first calculation. */
export function noValue(): CellValue {
  return null;
}
