/** `Range.copyFrom`: the source is repeated over a larger target; relative references move along. */
import type { Area } from "../model/area";
import { columnCount, rowCount } from "../model/areaOperations";
import { isFormulaInput, type CellInput } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";
import { adoptWrittenFormulas } from "./calculatedColumns";
import { edited } from "./changeLog";
import { setStyleIndex, styleIndexAt } from "./cellStyles";
import { writeInputs } from "./enterCells";
import { moveFormula } from "./formulaText";
import { internFormula, type OpenWorkbook } from "./openWorkbook";
import { requireAllowed, requireUnlocked } from "./protectionChecks";
import { mapCells } from "./rangeContent";
import { renameHeaders } from "./tableHeaders";
import { isCellError, type CellValue } from "../model/cellInput";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

interface Side {
  sheet: SheetState;
  area: Area;
}

export function copyArea(
  workbook: OpenWorkbook,
  source: Side,
  target: Side,
  what: CopyWhat,
  skipBlanks: boolean,
): void {
  const area = targetArea(source.area, target.area);
  if (what !== "Formats")
    workbook.changes.note(target.sheet, area, edited, () =>
      copyContent(workbook, source, { sheet: target.sheet, area }, what, skipBlanks),
    );
  if (what === "All" || what === "Formats") copyStyles(source, { sheet: target.sheet, area });
}

/** A target smaller than the source is taken as its top-left cell. */
function targetArea(source: Area, target: Area): Area {
  const { top, left } = target;
  const height = Math.max(rowCount(target), rowCount(source));
  const width = Math.max(columnCount(target), columnCount(source));
  return { top, left, bottom: top + height - 1, right: left + width - 1 };
}

function copyContent(workbook: OpenWorkbook, source: Side, target: Side, what: CopyWhat, skipBlanks: boolean): void {
  requireUnlocked(workbook.state, target.sheet, target.area);
  const values = what === "Values" ? workbook.calculation.valuesIn(source.sheet, source.area) : null;
  const inputs = mapCells(target.area, (row, column): CellInput | undefined => {
    const from = sourceCell(source.area, target.area, row, column);
    const input = values
      ? constantOf(workbook, values[from.row - source.area.top]?.[from.column - source.area.left] ?? null)
      : (source.sheet.inputs[from.row]?.[from.column] ?? null);
    if (input === null && skipBlanks) return undefined;
    return isFormulaInput(input) ? internFormula(workbook, moveFormula(input.formula, from, { row, column })) : input;
  });
  writeInputs(workbook, target.sheet, target.area, inputs);
  renameHeaders(workbook, target.sheet, target.area);
  adoptWrittenFormulas(workbook, target.sheet, target.area);
}

function constantOf(workbook: OpenWorkbook, value: CellValue): CellInput {
  return isCellError(value) ? internFormula(workbook, `=${value.error}`) : value;
}

function copyStyles(source: Side, target: Side): void {
  requireAllowed(target.sheet, "allowFormatCells");
  const indexes = mapCells(target.area, (row, column) => {
    const from = sourceCell(source.area, target.area, row, column);
    return styleIndexAt(source.sheet, from.row, from.column);
  });
  indexes.forEach((line, i) =>
    line.forEach((index, j) => setStyleIndex(target.sheet, target.area.top + i, target.area.left + j, index)),
  );
}

function sourceCell(source: Area, target: Area, row: number, column: number): { row: number; column: number } {
  return {
    row: source.top + ((row - target.top) % rowCount(source)),
    column: source.left + ((column - target.left) % columnCount(source)),
  };
}
