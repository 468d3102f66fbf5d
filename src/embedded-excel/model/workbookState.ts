/**
 * Everything that a workbook holds, as plain data: what objects/ changes, engine/ calculates from and xlsx/ reads and writes.
 * Formulas are kept in Excel's own text; A1 forms for the engine are derived and never stored here.
 */
import type { Area } from "./area";
import type { CellInput, CellValue } from "./cellInput";

export interface WorkbookState {
  sheets: SheetState[];
  /** Workbook-scoped names, hidden ones included; sheet-scoped ones stand on their sheet. */
  names: NameState[];
  styles: StyleTable;
  activeSheetId: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  properties: WorkbookProperties;
  /** `workbook.settings` of this add-in, as JSON text by key. */
  settings: Map<string, string>;
  /** Parts of an opened file that this host does not model, named for a person ("pivot table", "macros", "comments" …). */
  unmodelledParts: string[];
}

export interface WorkbookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
}

export interface SheetState {
  /** `{00000000-0001-0000-0000-000000000000}`-like; stays the same through renames. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB` or empty. */
  tabColor: string;
  showGridlines: boolean;
  /** `inputs[row]?.[column]`; rows and cells may be absent. */
  inputs: (CellInput | undefined)[][];
  /** Values as the file brought them, for cells that the engine has not calculated (calculation off). */
  cachedValues: (CellValue | undefined)[][];
  /** `styleIndexes[row]?.[column]` into `StyleTable`; absent: the style of the column, else 0. */
  styleIndexes: (number | undefined)[][];
  columnStyleIndexes: Map<number, number>;
  /** Points, as `Range.format.columnWidth` gives them. */
  columnWidths: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  tables: TableState[];
  names: NameState[];
  validations: ValidationState[];
  /** In order of priority: the first one wins. */
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  hyperlinks: HyperlinkState[];
  /** Rows and columns that stay in view; 0 where nothing is frozen. */
  frozenRows: number;
  frozenColumns: number;
  protection: ProtectionState | null;
  pageLayout: PageLayoutState;
}

export interface TableState {
  /** Number as text, unique in the workbook. */
  id: string;
  name: string;
  /** Header row included, totals row included when shown. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumnState[];
  /** `TableStyleMedium2` or empty. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  showFilterButton: boolean;
  /** By its filter buttons; a file keeps the hidden rows alone. */
  isFiltered?: true;
}

export interface TableColumnState {
  id: number;
  name: string;
  /** Fills new rows; Excel text with leading `=`, or null. */
  calculatedFormula: string | null;
}

export interface NameState {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** Formulas are Excel texts with leading `=`, relative to the top-left cell of the first area; plain values stand as text. */
export type ValidationRuleState =
  | { kind: "List"; source: string; inCellDropDown: boolean }
  | { kind: "Custom"; formula: string }
  | ({ kind: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" } & ComparisonState);

interface ComparisonState {
  operator: ValidationOperator;
  formula1: string;
  formula2: string;
}

export interface ValidationState {
  areas: Area[];
  rule: ValidationRuleState;
  ignoreBlanks: boolean;
  alert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export interface ConditionalFormatState {
  id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule:
    | { kind: "Custom"; formula: string; format: DifferentialFormat }
    | ({ kind: "CellValue"; format: DifferentialFormat } & ComparisonState)
    | {
        kind: "ContainsText";
        operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
        text: string;
        format: DifferentialFormat;
      }
    | { kind: "DataBar"; color: string }
    | { kind: "IconSet"; style: string };
}

/** Colours as `#RRGGBB`; an absent member leaves the cell's own. */
export interface DifferentialFormat {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  numberFormat?: string;
}

export interface ChartState {
  id: string;
  name: string;
  /** `Excel.ChartType`, such as `ColumnClustered`. */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeriesState[];
  /** Points from the sheet's top left. */
  top: number;
  left: number;
  width: number;
  height: number;
  valueAxis: { numberFormat: string; title: string; visible: boolean };
  categoryAxis: { title: string; visible: boolean };
}

export interface ChartSeriesState {
  name: string;
  /** Excel references with sheet: `'区域汇总'!$B$8:$B$20`; empty where there is none. */
  nameReference: string;
  valuesReference: string;
  categoriesReference: string;
  /** `#RRGGBB` or empty for the theme's. */
  color: string;
}

export interface HyperlinkState {
  area: Area;
  address: string;
  documentReference: string;
  screenTip: string;
}

export interface ProtectionState {
  /** The members of `Excel.WorksheetProtectionOptions`; absent means not allowed. */
  options: Record<string, boolean | string>;
  /** Plain text: the host only compares it; a file holds Excel's hash of it. */
  password: string;
}

export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  /** `Excel.PaperType` in the short form that people say: "A4", "Letter". */
  paperSize: string;
  /** Fit to pages (0 = as many as needed), or null for `scalePercent`. */
  fitToPages: { wide: number; tall: number } | null;
  scalePercent: number;
  printArea: Area | null;
  /** Repeated on every page. */
  titleRows: { first: number; last: number } | null;
  centerHorizontally: boolean;
  footerCenter: string;
  headerCenter: string;
  /** A page ends above each of these rows. */
  rowBreaks: number[];
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number };
}

/** Styles are interned: equal styles share one index. Index 0 is the default style. */
export interface StyleTable {
  readonly list: readonly CellStyle[];
  indexOf(style: CellStyle): number;
}

export interface CellStyle {
  numberFormat: string;
  fillColor: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText: boolean;
  indentLevel: number;
  borders: Partial<Record<BorderSide, BorderState>>;
  locked: boolean;
  formulaHidden: boolean;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** Words of `Excel.BorderLineStyle` and `Excel.BorderWeight`; an absent weight is `Thin`. */
export interface BorderState {
  style: string;
  color: string;
  weight?: string;
}
