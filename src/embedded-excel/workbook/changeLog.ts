/** What was done to the cells while a request or a person's action ran; told when it has ended and is calculated. */
import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";
import { columnCount, intersectionOf, rowCount } from "../model/areaOperations";
import type { CellValue } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

export interface ChangeKind {
  readonly changeType: ChangeType;
  readonly shiftDirection: ShiftDirection;
}

export interface CellChange extends ChangeKind {
  readonly sheetId: string;
  readonly area: Area;
  /** Tables that it touched, with the part of them that it touched. */
  readonly tables: ReadonlyMap<string, Area>;
  /** Of a single cell that was edited; undefined for everything else, as in Excel. */
  readonly valueBefore?: CellValue;
}

export const edited: ChangeKind = { changeType: "RangeEdited", shiftDirection: "None" };

export class ChangeLog {
  private changes: CellChange[] = [];
  private isInside = false;

  constructor(
    private readonly valuesIn: (sheet: SheetState, area: Area) => CellValue[][],
    private readonly isHeard: () => boolean,
  ) {}

  /** Does the work and notes it as one change; what it consists of is not noted again. */
  note(sheet: SheetState, area: Area, kind: ChangeKind, work: () => void): void {
    if (this.isInside) return work();
    // A formula's value before would have to be calculated; nobody pays for it who is not told.
    const isCellEdit = this.isHeard() && kind === edited && rowCount(area) * columnCount(area) === 1;
    const valueBefore = isCellEdit ? this.valuesIn(sheet, area)[0]![0]! : undefined;
    const before = tablesIn(sheet, area);
    this.isInside = true;
    try {
      work();
    } finally {
      this.isInside = false;
    }
    const tables = new Map([...before, ...tablesIn(sheet, area)]);
    this.changes.push({ ...kind, sheetId: sheet.id, area, tables, ...(valueBefore !== undefined && { valueBefore }) });
  }

  /** Everything since the last time. */
  take(): CellChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}

function tablesIn(sheet: SheetState, area: Area): [string, Area][] {
  return sheet.tables.flatMap(({ id, area: tableArea }): [string, Area][] => {
    const touched = intersectionOf(tableArea, area);
    return touched === null ? [] : [[id, touched]];
  });
}

/** Cells push their neighbours in a direction; whole rows and columns have only one. */
export function insertionKind(area: Area, shift: "Down" | "Right"): ChangeKind {
  if (isWhole(area, shift === "Down" ? "row" : "column"))
    return { changeType: shift === "Down" ? "RowInserted" : "ColumnInserted", shiftDirection: "None" };
  return { changeType: "CellInserted", shiftDirection: shift === "Down" ? "ShiftCellDown" : "ShiftCellRight" };
}

export function deletionKind(area: Area, shift: "Up" | "Left"): ChangeKind {
  if (isWhole(area, shift === "Up" ? "row" : "column"))
    return { changeType: shift === "Up" ? "RowDeleted" : "ColumnDeleted", shiftDirection: "None" };
  return { changeType: "CellDeleted", shiftDirection: shift === "Up" ? "ShiftCellUp" : "ShiftCellLeft" };
}

function isWhole({ top, left, bottom, right }: Area, line: "row" | "column"): boolean {
  return line === "row" ? left === 0 && right === lastSheetColumn : top === 0 && bottom === lastSheetRow;
}
