import { createStyleTable } from "./styleTable";
import type { PageLayoutState, SheetState, WorkbookState } from "./workbookState";

/** A workbook as Excel makes it: one sheet, nothing in it. */
export function createEmptyWorkbook(): WorkbookState {
  const sheet = createEmptySheet(sheetIdOf(1), "Sheet1");
  return {
    sheets: [sheet],
    names: [],
    styles: createStyleTable(),
    activeSheetId: sheet.id,
    calculationMode: "Automatic",
    properties: { title: "", subject: "", author: "", keywords: "", comments: "" },
    settings: new Map(),
    unmodelledParts: [],
  };
}

/** Excel's form of a worksheet id. */
export function sheetIdOf(count: number): string {
  return `{00000000-0001-0000-${hex(count >>> 16, 4)}-${hex(count & 0xffff, 4)}00000000}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

export function createEmptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    inputs: [],
    cachedValues: [],
    styleIndexes: [],
    columnStyleIndexes: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    hyperlinks: [],
    frozenRows: 0,
    frozenColumns: 0,
    protection: null,
    pageLayout: createPageLayout(),
  };
}

function createPageLayout(): PageLayoutState {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    fitToPages: null,
    scalePercent: 100,
    printArea: null,
    titleRows: null,
    centerHorizontally: false,
    footerCenter: "",
    headerCenter: "",
    rowBreaks: [],
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
  };
}
