/** A workbook state without what a file may arrange differently: holes in rows, the order of styles, made-up ids. */
import { defaultCellStyle } from "../../../src/embedded-excel/model/styleTable";
import type { CellStyle, SheetState, WorkbookState } from "../../../src/embedded-excel/model/workbookState";

export function plainState(state: WorkbookState): unknown {
  const { styles, sheets, settings, ...rest } = state;
  return { ...rest, settings: [...settings], sheets: sheets.map((sheet) => plainSheet(sheet, styles.list)) };
}

function plainSheet(sheet: SheetState, styles: readonly CellStyle[]): unknown {
  const { inputs, columnStyleIndexes, conditionalFormats, charts, ...rest } = sheet;
  return {
    ...rest,
    inputs: plainCells(inputs, (input) => input),
    styles: plainStyles(sheet, styles),
    columnStyles: sorted([...columnStyleIndexes].map(([column, index]) => [column, styles[index]])),
    columnWidths: sorted([...sheet.columnWidths]),
    hiddenColumns: [...sheet.hiddenColumns].sort(),
    rowHeights: sorted([...sheet.rowHeights]),
    hiddenRows: [...sheet.hiddenRows].sort(),
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    charts: charts.map((chart) => ({ ...chart, id: "" })),
    cachedValues: null,
    styleIndexes: null,
  };
}

/** The look of every cell that holds something or looks other than a blank cell of its column. */
function plainStyles({ inputs, styleIndexes, columnStyleIndexes }: SheetState, styles: readonly CellStyle[]): unknown {
  const filled = plainCells(inputs, () => true);
  const own = plainCells(styleIndexes, (index) => index);
  const looks: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(filled), ...Object.keys(own)])) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const columnStyle = columnStyleIndexes.get(column) ?? 0;
    const index = styleIndexes[row]?.[column] ?? columnStyle;
    if (filled[key] || index !== columnStyle) looks[key] = styles[index] ?? defaultCellStyle;
  }
  return looks;
}

function sorted<Value>(entries: [number, Value][]): [number, Value][] {
  return [...entries].sort(([one], [other]) => one - other);
}

export function plainCells<Value>(
  grid: (Value | undefined)[][],
  shown: (value: Value, row: number, column: number) => unknown,
): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < grid.length; row += 1) {
    for (let column = 0; column < (grid[row]?.length ?? 0); column += 1) {
      const value = grid[row]?.[column];
      const plain = value === undefined || value === null ? null : shown(value, row, column);
      if (plain !== null) cells[`${row},${column}`] = plain;
    }
  }
  return cells;
}
