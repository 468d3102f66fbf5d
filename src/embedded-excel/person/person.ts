/** What a person at the screen does with a workbook, and sees. */
import { parseArea } from "../model/cellAddress";
import { lastSheetColumn, type Area } from "../model/area";
import type { CellValue } from "../model/cellInput";
import { containsCell } from "../model/areaOperations";
import type { SheetState, TableState } from "../model/workbookState";
import { announceChanges } from "../workbook/announceChanges";
import type { CellEdit } from "../workbook/cellEdit";
import { clearArea } from "../workbook/clearArea";
import { enterCells, type WrittenValue } from "../workbook/enterCells";
import { ExcelError } from "../workbook/excelError";
import { clearFilter, filterTable } from "../workbook/filterTable";
import { setHidden } from "../workbook/hiddenLines";
import { sheetById, sheetByName, type ChangeAuthor, type OpenWorkbook } from "../workbook/openWorkbook";
import { exchangeAround } from "../workbook/replication";
import { moveColumn } from "../workbook/moveColumn";
import { selectArea } from "../workbook/selection";
import { deleteCells, insertCells } from "../workbook/shiftCells";
import { shownColoursAt, type ShownColours } from "../workbook/shownColours";
import { shownTextIn } from "../workbook/shownText";
import { validationAt } from "../workbook/validationRules";
import { sortTable } from "../workbook/sortTable";
import { typeIntoCell, type TypingResult } from "./typeIntoCell";

interface Place {
  sheet: SheetState;
  area: Area;
}

export class Person {
  readonly author: ChangeAuthor;

  constructor(
    private readonly excel: { readonly workbook: OpenWorkbook; readonly cellEdit: CellEdit },
    role: "person" | "colleague",
  ) {
    this.author = { role };
  }

  /** Types into a cell and confirms; a validation rule may refuse, and its alert is part of the answer. */
  type(sheetName: string, address: string, text: string): TypingResult {
    const { sheet, area } = this.place(sheetName, address);
    const result = typeIntoCell(this.workbook, sheet, area.top, area.left, text);
    announceChanges(this.workbook, this.author);
    return result;
  }

  /** Double-clicks a cell: Excel is in cell-edit mode until the edit is confirmed or cancelled. */
  beginEdit(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    this.excel.cellEdit.begin({ sheet, row: area.top, column: area.left });
  }

  /** Enter. What a validation rule refuses leaves Excel in cell-edit mode. */
  commitEdit(text: string): TypingResult {
    const { cell } = this.excel.cellEdit;
    if (cell === null) throw new Error("No cell is being edited.");
    const sheet = sheetById(this.workbook, cell.sheet.id);
    const result = typeIntoCell(this.workbook, sheet, cell.row, cell.column, text);
    announceChanges(this.workbook, this.author);
    if (result.accepted) this.excel.cellEdit.end();
    return result;
  }

  /** Esc. */
  cancelEdit(): void {
    this.excel.cellEdit.end();
  }

  /** Pastes values; validation rules are not asked. */
  paste(sheetName: string, address: string, values: WrittenValue[][]): void {
    const { sheet, area } = this.place(sheetName, address);
    const target = {
      ...area,
      bottom: area.top + values.length - 1,
      right: area.left + (values[0]?.length ?? 1) - 1,
    };
    enterCells(this.workbook, sheet, target, values);
    announceChanges(this.workbook, this.author);
  }

  /** Whole rows; what stands there moves down. */
  insertRows(sheetName: string, address: string): void {
    this.rearrange(sheetName, address, ({ sheet, area }) => insertCells(this.workbook, sheet, rowsOf(area), "Down"));
  }

  deleteRows(sheetName: string, address: string): void {
    this.rearrange(sheetName, address, ({ sheet, area }) => deleteCells(this.workbook, sheet, rowsOf(area), "Up"));
  }

  /** Cuts the column of a cell and inserts it in front of the column of another. */
  moveColumn(sheetName: string, address: string, beforeAddress: string): void {
    this.rearrange(sheetName, address, ({ sheet, area }) =>
      moveColumn(this.workbook, sheet, area.left, this.place(sheetName, beforeAddress).area.left),
    );
  }

  /** With the filter button of the table's column that the address names. */
  sort(sheetName: string, address: string, order: "ascending" | "descending" = "ascending"): void {
    this.rearrange(sheetName, address, ({ sheet, area }) =>
      sortTable(this.workbook, sheet, tableAt(sheet, area), area.left, order === "ascending"),
    );
  }

  /** Ticks only these texts at the filter button. */
  filter(sheetName: string, address: string, shown: readonly string[]): void {
    this.rearrange(sheetName, address, ({ sheet, area }) =>
      filterTable(this.workbook, sheet, tableAt(sheet, area), area.left, shown),
    );
  }

  clearFilter(sheetName: string, address: string): void {
    this.rearrange(sheetName, address, ({ sheet, area }) => clearFilter(sheet, tableAt(sheet, area)));
  }

  hideColumns(sheetName: string, address: string): void {
    this.rearrange(sheetName, address, ({ sheet, area }) => setHidden(sheet, "columns", area, true));
  }

  /** The Delete key. */
  clear(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    clearArea(this.workbook, sheet, area, "Contents");
    announceChanges(this.workbook, this.author);
  }

  select(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    selectArea(this.workbook, sheet, area);
  }

  shownText(sheetName: string, address: string): string {
    const { sheet, area } = this.place(sheetName, address);
    return shownTextIn(this.workbook, sheet, cornerOf(area))[0]![0]!;
  }

  /** The value behind the text: a date is a serial. */
  valueAt(sheetName: string, address: string): CellValue {
    const { sheet, area } = this.place(sheetName, address);
    return this.workbook.calculation.valuesIn(sheet, cornerOf(area))[0]![0]!;
  }

  /** Colours after all colour rules. */
  shownColours(sheetName: string, address: string): ShownColours {
    const { sheet, area } = this.place(sheetName, address);
    return shownColoursAt(this.workbook, sheet, area.top, area.left);
  }

  /** The note that Excel shows while the cell is selected; null for none. */
  promptAt(sheetName: string, address: string): { title: string; message: string } | null {
    const { sheet, area } = this.place(sheetName, address);
    const prompt = validationAt(sheet, area.top, area.left)?.prompt;
    const isShown = prompt !== undefined && prompt.show && prompt.title + prompt.message !== "";
    return isShown ? { title: prompt.title, message: prompt.message } : null;
  }

  private get workbook(): OpenWorkbook {
    return this.excel.workbook;
  }

  /** More than cells changes: where others have the workbook open too, all are brought up to date around it. */
  private rearrange(sheetName: string, address: string, work: (place: Place) => void): void {
    exchangeAround(this.workbook, () => {
      work(this.place(sheetName, address));
      announceChanges(this.workbook, this.author);
    });
  }

  private place(sheetName: string, address: string): Place {
    const sheet = sheetByName(this.workbook, sheetName);
    const area = parseArea(address);
    if (sheet === undefined) throw new ExcelError("ItemNotFound", `There is no sheet "${sheetName}".`);
    if (area === null) throw new ExcelError("InvalidArgument", `"${address}" is no address.`);
    return { sheet, area };
  }
}

function tableAt(sheet: SheetState, { top, left }: Area): TableState {
  const table = sheet.tables.find((candidate) => containsCell(candidate.area, top, left));
  if (table === undefined) throw new ExcelError("InvalidSelection");
  return table;
}

function rowsOf(area: Area): Area {
  return { ...area, left: 0, right: lastSheetColumn };
}

function cornerOf(area: Area): Area {
  return { ...area, bottom: area.top, right: area.left };
}
