/** What each cell of the embedded Excel shows, remembered until the workbook changes. */
import { isFormulaInput } from "../../embedded-excel/model/cellInput";
import type { SheetState } from "../../embedded-excel/model/workbookState";
import { styleAt } from "../../embedded-excel/workbook/cellStyles";
import type { OpenWorkbook } from "../../embedded-excel/workbook/openWorkbook";
import { textOfValue } from "../../embedded-excel/workbook/shownText";
import { borderInGrid, styleInGrid } from "./cellLook";
import type { GridBorder, GridPosition, GridStyle } from "./gridModel";
import { choicesAt, DataBars, ruleFormatAt, type DataBar } from "./hostRules";
import { tableLookAt, type TableCellLook } from "./tableLook";

export interface CellLook {
  readonly text: string;
  readonly isNumber: boolean;
  readonly style: GridStyle;
  readonly border: GridBorder | null;
  readonly dataBar: DataBar | null;
}

const columnsPerRow = 16_384;

export class CellLooks {
  private readonly looks = new Map<string, Map<number, CellLook>>();

  private readonly dataBars: DataBars;

  constructor(private readonly workbook: OpenWorkbook) {
    this.dataBars = new DataBars(workbook);
  }

  /** Call it whenever the workbook changed. */
  forget(): void {
    this.looks.clear();
    this.dataBars.forget();
  }

  at({ sheetId, row, col }: GridPosition): CellLook {
    let looks = this.looks.get(sheetId);
    if (!looks) this.looks.set(sheetId, (looks = new Map<number, CellLook>()));
    const key = row * columnsPerRow + col;
    let look = looks.get(key);
    if (!look) looks.set(key, (look = this.find(this.sheet(sheetId), row, col)));
    return look;
  }

  listAt({ sheetId, row, col }: GridPosition): string[] | null {
    const sheet = this.sheet(sheetId);
    return sheet ? choicesAt(this.workbook, sheet, row, col) : null;
  }

  /** What the formula bar shows: Excel's formula, or the value as it would be typed. */
  enteredText({ sheetId, row, col }: GridPosition): string {
    const sheet = this.sheet(sheetId);
    const input = sheet?.inputs[row]?.[col] ?? null;
    if (!sheet || input === null) return "";
    if (isFormulaInput(input)) return input.formula;
    const { numberFormat } = styleAt(this.workbook.state, sheet, row, col);
    const isDate = typeof input === "number" && /[yd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
    return textOfValue(input, isDate ? numberFormat : "General", this.workbook.language);
  }

  private sheet(sheetId: string): SheetState | undefined {
    return this.workbook.state.sheets.find(({ id }) => id === sheetId);
  }

  private find(sheet: SheetState | undefined, row: number, column: number): CellLook {
    if (!sheet) return emptyLook;
    const area = { top: row, bottom: row, left: column, right: column };
    const value = this.workbook.calculation.valuesIn(sheet, area)[0]?.[0] ?? null;
    const own = styleAt(this.workbook.state, sheet, row, column);
    const table = tableLookIn(sheet, row, column);
    const rule = ruleFormatAt(this.workbook, sheet, row, column);
    return {
      text: textOfValue(value, rule.numberFormat ?? own.numberFormat, this.workbook.language),
      isNumber: typeof value === "number",
      style: styleInGrid(own, table, rule),
      border: borderInGrid(own, table),
      dataBar: this.dataBars.at(sheet, row, column),
    };
  }
}

const emptyLook: CellLook = { text: "", isNumber: false, style: {}, border: null, dataBar: null };

function tableLookIn(sheet: SheetState, row: number, column: number): TableCellLook | null {
  for (const table of sheet.tables) {
    const look = tableLookAt(table, row, column);
    if (look) return look;
  }
  return null;
}
