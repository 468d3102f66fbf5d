/** What inspect_workbook.py answers. Formulas are LibreOffice's: `;` between arguments, `$Sheet.A1`. */
export interface InspectedWorkbook {
  sheets: Record<string, InspectedSheet>;
  names: Record<string, string>;
  /** Tables by name. */
  tables: Record<string, { sheet: string; range: string; hasFilter: boolean }>;
}

/** A number (dates as serials), a text, "" for a blank cell, or the error's text. */
export type InspectedValue = number | string;

export interface InspectedSheet {
  isVisible: boolean;
  values: InspectedValue[][];
  /** By address. */
  formulas: Record<string, string>;
  errors: Record<string, string>;
  validations: InspectedValidation[];
  conditionalFormats: InspectedRule[];
  /** Own fills of cells, by range, without colour rules. */
  fillColors: Record<string, string>;
  charts: InspectedChart[];
  columns: { points: number; isVisible: boolean }[];
  frozen: { rows: number; columns: number };
  isProtected: boolean;
  page: {
    isLandscape: boolean;
    titleRows: [first: number, last: number] | null;
    printAreas: string[];
    pagesWide: number;
    scalePercent: number;
    /** Rows with which a new page begins. */
    breakRows: number[];
    footer: string;
  };
  names: Record<string, string>;
}

export interface InspectedValidation {
  ranges: string[];
  type: string;
  operator: string;
  formula1: string;
  formula2: string;
  ignoreBlanks: boolean;
  showList: number;
  showError: boolean;
  alertStyle: string;
  errorTitle: string;
  errorMessage: string;
  promptTitle: string;
  promptMessage: string;
}

export interface InspectedRule {
  ranges: string[];
  kind: "condition" | "colorScale" | "dataBar" | "iconSet" | "date" | "other";
  operator?: number;
  formula?: string;
  fillColor?: string;
  fontColor?: string;
  color?: string;
}

export interface InspectedChart {
  name: string;
  title: string;
  /** `ColumnChartType`, `PieChartType` … */
  type: string;
  isHorizontal: boolean;
  hasLegend: boolean;
  series: { values: string; name: string }[];
  /** Points. */
  left: number | null;
  top: number | null;
  width: number | null;
  height: number | null;
}
