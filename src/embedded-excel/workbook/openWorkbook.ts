import type { Area } from "../model/area";
import type { FormulaInput } from "../model/cellInput";
import type { SheetState, TableState, WorkbookState } from "../model/workbookState";
import type { Calculation } from "./calculation";
import type { CellChange, ChangeLog } from "./changeLog";
import { ExcelError } from "./excelError";
import type { Replication } from "./replication";

export type Language = "zh-CN" | "en-US";

/** A place that moves along when rows or columns are inserted or deleted before it. */
export interface TrackedArea {
  sheetId: string;
  area: Area;
  isDeleted: boolean;
}

export type WorkbookEvent =
  | { kind: "selectionChanged"; sheetId: string; address: string }
  | { kind: "sheetActivated" | "sheetDeactivated"; sheetId: string }
  | (ChangedCells & { kind: "sheetChanged" })
  | (ChangedCells & { kind: "tableChanged"; tableId: string });

type ChangedCells = Omit<CellChange, "tables"> & { address: string; author: ChangeAuthor };

/** Told apart by identity: an add-in knows its own changes from those of others. */
export interface ChangeAuthor {
  readonly role: "person" | "colleague" | "addIn";
}

/** A workbook that is open in the embedded Excel: its state, what calculates it and what is selected in it. */
export interface OpenWorkbook {
  readonly state: WorkbookState;
  readonly calculation: Calculation;
  readonly changes: ChangeLog;
  readonly language: Language;
  readonly fileName: string;
  readonly isReadOnly: boolean;
  /** Serial of the day. */
  readonly today: () => number;
  readonly selections: Map<string, Area[]>;
  readonly trackedAreas: Set<TrackedArea>;
  /** One object per formula text, so that the cells of a calculated column share it. */
  readonly formulas: Map<string, FormulaInput>;
  /** Highest numbers given out; never used twice. */
  readonly counters: { sheet: number; table: number; rule: number; chart: number };
  readonly raise: (event: WorkbookEvent) => void;
  /** Null for a workbook that nobody else has open elsewhere. */
  readonly replication: Replication | null;
}

export function internFormula(workbook: OpenWorkbook, formula: string): FormulaInput {
  const known = workbook.formulas.get(formula);
  if (known !== undefined) return known;
  const input = { formula };
  workbook.formulas.set(formula, input);
  return input;
}

export function sheetById(workbook: OpenWorkbook, id: string): SheetState {
  const sheet = workbook.state.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return sheet;
}

export function sheetByName(workbook: OpenWorkbook, name: string): SheetState | undefined {
  const folded = name.toLowerCase();
  return workbook.state.sheets.find((candidate) => candidate.name.toLowerCase() === folded);
}

export interface PlacedTable {
  sheet: SheetState;
  table: TableState;
}

export function tableByName(workbook: OpenWorkbook, name: string): PlacedTable | undefined {
  const folded = name.toLowerCase();
  for (const sheet of workbook.state.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === folded);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

export function selectionOf(workbook: OpenWorkbook, sheetId: string): Area[] {
  return workbook.selections.get(sheetId) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }];
}
