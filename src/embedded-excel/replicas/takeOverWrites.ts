import type { Area } from "../model/area";
import { boundingAreaOf } from "../model/areaOperations";
import { isFormulaInput, type CellInput } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";
import { adoptWrittenFormulas } from "../workbook/calculatedColumns";
import { setStyleIndex, styleIndexAt } from "../workbook/cellStyles";
import { edited } from "../workbook/changeLog";
import { putInputs } from "../workbook/enterCells";
import { internFormula, type OpenWorkbook } from "../workbook/openWorkbook";
import { growTable } from "../workbook/tableGrowth";
import { renameHeaders } from "../workbook/tableHeaders";
import type { MergedCell } from "./cellWrites";

/** The area of each table, by its id, where it is largest. */
export type TableSizes = ReadonlyMap<string, Area>;

export function findLargestTables(workbooks: readonly OpenWorkbook[]): TableSizes {
  const sizes = new Map<string, Area>();
  for (const { state } of workbooks) {
    for (const { id, area } of state.sheets.flatMap(({ tables }) => tables)) {
      const known = sizes.get(id);
      sizes.set(id, known === undefined ? area : boundingAreaOf(known, area));
    }
  }
  return sizes;
}

/** Writes into a replica what it does not hold yet, and notes as changed what that changes. */
export function takeOverWrites(
  workbook: OpenWorkbook,
  writes: ReadonlyMap<string, readonly MergedCell[]>,
  sizes: TableSizes,
): void {
  for (const sheet of workbook.state.sheets) {
    const missing = (writes.get(sheet.id) ?? []).filter((cell) => isMissing(sheet, cell));
    for (const block of groupBlocks(missing)) {
      workbook.changes.note(sheet, block.area, edited, () => writeBlock(workbook, sheet, block));
    }
    for (const table of sheet.tables) {
      const area = sizes.get(table.id) ?? table.area;
      if (area.bottom > table.area.bottom || area.right > table.area.right) growTable(workbook, sheet, { table, area });
    }
  }
}

function isMissing(sheet: SheetState, { row, column, input, styleIndex }: MergedCell): boolean {
  const held = sheet.inputs[row]?.[column] ?? null;
  return textOf(held) !== textOf(input) || styleIndexAt(sheet, row, column) !== styleIndex;
}

/** Told apart from a number or a text that reads the same. */
function textOf(input: CellInput): string {
  if (isFormulaInput(input)) return `=${input.formula}`;
  return input === null || input === "" ? "" : JSON.stringify(input);
}

interface Block {
  readonly area: Area;
  /** By row and column of the area. */
  readonly lines: readonly (readonly MergedCell[])[];
}

/** Cells beside each other, and lines of them below each other, are one change. */
function groupBlocks(cells: readonly MergedCell[]): Block[] {
  const blocks: { area: Area; lines: MergedCell[][] }[] = [];
  for (const line of groupLines(cells)) {
    const [left, right, row] = [line[0]!.column, line.at(-1)!.column, line[0]!.row];
    const above = blocks.find(({ area }) => area.bottom + 1 === row && area.left === left && area.right === right);
    if (above === undefined) blocks.push({ area: { top: row, bottom: row, left, right }, lines: [line] });
    else {
      above.area = { ...above.area, bottom: row };
      above.lines.push(line);
    }
  }
  return blocks;
}

function groupLines(cells: readonly MergedCell[]): MergedCell[][] {
  const lines: MergedCell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = lines.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column + 1 === cell.column) lines.at(-1)!.push(cell);
    else lines.push([cell]);
  }
  return lines;
}

function writeBlock(workbook: OpenWorkbook, sheet: SheetState, { area, lines }: Block): void {
  const own = (input: CellInput) => (isFormulaInput(input) ? internFormula(workbook, input.formula) : input);
  putInputs(
    workbook,
    sheet,
    area,
    lines.map((line) => line.map(({ input }) => own(input))),
  );
  for (const { row, column, styleIndex } of lines.flat()) {
    if (styleIndexAt(sheet, row, column) !== styleIndex) setStyleIndex(sheet, row, column, styleIndex);
  }
  renameHeaders(workbook, sheet, area);
  if (lines.flat().some(({ input }) => isFormulaInput(input))) adoptWrittenFormulas(workbook, sheet, area);
}
