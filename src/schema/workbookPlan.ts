/**
 * A workbook as data, ready to be written: the schema makes it (pure), excel/workbookBuilder writes it without knowing the trade.
 * Rows and columns count from 0. Formulas are English Excel texts with leading `=`; references in them are final
 * (header names of the chosen language, `T[[#This Row],[c]]` inside tables).
 */

/** Dates are serials. A text that starts with `=` is a formula only inside `formulas`. `null` leaves the cell empty. */
export type PlanValue = string | number | boolean | null;

export interface WorkbookPlan {
  sheets: SheetPlan[];
  /** Names that belong to the workbook; formulas may refer to sheets and tables of the plan. */
  names: NamePlan[];
  title: string;
}

export interface NamePlan {
  name: string;
  /** With leading `=`. */
  formula: string;
  visible: boolean;
}

export interface PlanArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetPlan {
  key: string;
  name: string;
  /** `#RRGGBB`. */
  tabColor: string;
  showGridlines: boolean;
  /** Written in order: formats first, then values and formulas. */
  blocks: BlockPlan[];
  styles: StylePlan[];
  /** The data table of a data sheet; on Options one small table per list. */
  tables: TablePlan[];
  /** Characters of the default font, as in Excel's column width box. */
  columnWidths: { column: number; count: number; characters: number }[];
  rowHeights: { row: number; count: number; points: number }[];
  hiddenColumns: { column: number; count: number }[];
  frozenRows: number;
  frozenColumns: number;
  validations: ValidationPlan[];
  colourRules: ColourRulePlan[];
  charts: ChartPlan[];
  links: { row: number; column: number; sheetKey: string; address: string; text: string }[];
  /** Locked except these cells; null: not protected. */
  protection: { unlocked: PlanArea[] } | null;
  page: PagePlan;
}

export interface BlockPlan {
  row: number;
  column: number;
  /** Same shape throughout; literal texts that start with `= + - @` or a tab must already be neutralised by the builder, not here. */
  values?: PlanValue[][];
  /** `null` where the cell is not written by this block. */
  formulas?: (string | null)[][];
}

/** Later styles win over earlier ones. Absent members leave what is there. */
export interface StylePlan {
  area: PlanArea;
  numberFormat?: string;
  fillColor?: string;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  wrapText?: boolean;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  indent?: number;
  borderBottom?: string;
  borderTop?: string;
  outline?: string;
}

export interface TablePlan {
  /** ASCII, `Customers`. */
  name: string;
  row: number;
  column: number;
  /** Header texts, in order; at least one data row (blank) follows. */
  headers: string[];
  /** Stable keys, same order: one hidden name `gd.Customers.phone` per column. */
  keys: string[];
  /** Rows of literals for the input columns (demo data); may be empty: the table then keeps one blank row. */
  rows: PlanValue[][];
  /** By column: formula of a calculated column, or null. */
  columnFormulas: (string | null)[];
  numberFormats: string[];
  style: string;
}

export interface ValidationPlan {
  area: PlanArea;
  /** Formulas are relative to the area's top-left cell, A1 references and names only. */
  rule:
    | { kind: "list"; source: string }
    | { kind: "custom"; formula: string }
    | {
        kind: "date" | "decimal" | "wholeNumber" | "textLength";
        operator: ComparisonOperator;
        formula1: string | number;
        formula2?: string | number;
      };
  ignoreBlanks: boolean;
  style: "stop" | "warning" | "information";
  errorTitle: string;
  errorMessage: string;
  promptTitle: string;
  promptMessage: string;
}

export type ComparisonOperator =
  "between" | "greaterThanOrEqualTo" | "lessThanOrEqualTo" | "greaterThan" | "lessThan" | "equalTo";

export interface ColourRulePlan {
  area: PlanArea;
  rule:
    | {
        kind: "formula";
        formula: string;
        fillColor?: string;
        fontColor?: string;
        bold?: boolean;
        strikethrough?: boolean;
      }
    | { kind: "dataBar"; color: string };
  stopIfTrue: boolean;
}

export interface ChartPlan {
  name: string;
  type: "columnClustered" | "barClustered" | "line" | "doughnut";
  title: string;
  /** First column: categories; the rest: series, header row included. */
  source: PlanArea;
  /** The chart covers these cells. */
  position: PlanArea;
  valueNumberFormat: string;
  /** In the order of the series. */
  seriesColors: readonly string[];
}

export interface PagePlan {
  landscape: boolean;
  /** Pages across; 0 where the scale says how large. */
  fitWide: number;
  /** Instead of fitWide: Excel may ignore page breaks on a sheet that it fits to pages. */
  scalePercent?: number;
  /** Rows with which a new page begins. */
  breakRows?: readonly number[];
  /** All four sides; absent: Excel's own. */
  marginInches?: number;
  titleRows: { first: number; last: number } | null;
  printArea: PlanArea | null;
  footer: string;
}
