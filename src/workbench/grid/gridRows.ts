/** Makes rows as high as their wrapped text, as Excel does where nobody set a height. */
import type { OdooEngine } from "../../embedded-excel/engine/odooEngine";
import type { SheetState } from "../../embedded-excel/model/workbookState";
import { styleAt } from "../../embedded-excel/workbook/cellStyles";
import type { OpenWorkbook } from "../../embedded-excel/workbook/openWorkbook";
import { styleInGrid } from "./cellLook";
import type { GridModel } from "./gridModel";

const defaultRowPixels = 23;
const cellPaddingPixels = 4;
/** Further down nobody looks before having scrolled for long, and measuring text takes time. */
const mostRows = 2_000;

export class GridRows {
  private readonly fitted = new Map<string, Map<number, number>>();

  constructor(
    private readonly engine: OdooEngine,
    private readonly model: GridModel,
    private readonly workbook: OpenWorkbook,
  ) {}

  fit(sheet: SheetState): void {
    let fitted = this.fitted.get(sheet.id);
    if (!fitted) this.fitted.set(sheet.id, (fitted = new Map<number, number>()));
    const changed = new Map<number, number[]>();
    const lastRow = Math.min(sheet.inputs.length, mostRows, this.model.getters.getNumberRows(sheet.id));
    for (let row = 0; row < lastRow; row += 1) {
      const pixels = sheet.rowHeights.has(row) ? 0 : this.neededPixels(sheet, row);
      if (pixels === (fitted.get(row) ?? 0)) continue;
      if (!sheet.rowHeights.has(row)) changed.set(pixels, [...(changed.get(pixels) ?? []), row]);
      fitted.set(row, pixels);
    }
    for (const [pixels, elements] of changed) {
      const size = pixels || null;
      this.engine.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: sheet.id, dimension: "ROW", elements, size });
    }
  }

  /** 0 where the usual height is enough. */
  private neededPixels(sheet: SheetState, row: number): number {
    let most = 0;
    for (const [column, input] of (sheet.inputs[row] ?? []).entries()) {
      if (typeof input !== "string" || input === "") continue;
      const own = styleAt(this.workbook.state, sheet, row, column);
      if (!own.wrapText || sheet.hiddenColumns.has(column)) continue;
      const { getColSize, getMultilineTextSize, getCellMultiLineText } = this.model.getters;
      const wrapWidth = getColSize(sheet.id, column) - 2 * cellPaddingPixels;
      const lines = getCellMultiLineText({ sheetId: sheet.id, row, col: column }, { maxWidth: 0, wrapWidth });
      if (lines.length < 2) continue;
      most = Math.max(most, getMultilineTextSize(lines, styleInGrid(own, null, {})).height + 2 * cellPaddingPixels);
    }
    return most > defaultRowPixels ? Math.ceil(most) : 0;
  }
}
