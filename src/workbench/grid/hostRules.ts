/** What the workbook's colour rules and validation rules say about a cell, as the grid wants to know it. */
import type { Area } from "../../embedded-excel/model/area";
import { containsCell } from "../../embedded-excel/model/areaOperations";
import { isCellError } from "../../embedded-excel/model/cellInput";
import type { DifferentialFormat, SheetState } from "../../embedded-excel/model/workbookState";
import type { OpenWorkbook } from "../../embedded-excel/workbook/openWorkbook";
import { formatsAt } from "../../embedded-excel/workbook/shownColours";
import { usedAreaOf } from "../../embedded-excel/workbook/usedArea";
import { listedValues } from "../../embedded-excel/workbook/validationCheck";
import { validationAt } from "../../embedded-excel/workbook/validationRules";

/** The first rule that says something about a member wins it. */
export function ruleFormatAt(
  workbook: OpenWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
): DifferentialFormat {
  const formats = formatsAt(workbook, sheet, row, column);
  return formats.reduceRight<DifferentialFormat>((merged, format) => ({ ...merged, ...format }), {});
}

/** The values of the cell's drop-down; null where there is none. */
export function choicesAt(workbook: OpenWorkbook, sheet: SheetState, row: number, column: number): string[] | null {
  const rule = validationAt(sheet, row, column)?.rule;
  if (rule?.kind !== "List" || !rule.inCellDropDown) return null;
  if (!rule.source.startsWith("=")) return rule.source.split(",").map((choice) => choice.trim());
  const values = listedValues({ workbook, at: { sheetId: sheet.id, row, column } }, rule.source);
  return values.filter((value) => value !== null && !isCellError(value) && value !== "").map(String);
}

export interface DataBar {
  readonly color: string;
  /** Share of the longest bar, 0 to 100. */
  readonly percentage: number;
}

export class DataBars {
  private readonly longest = new Map<object, number>();

  constructor(private readonly workbook: OpenWorkbook) {}

  forget(): void {
    this.longest.clear();
  }

  at(sheet: SheetState, row: number, column: number): DataBar | null {
    for (const { rule, areas } of sheet.conditionalFormats) {
      if (rule.kind !== "DataBar" || !areas.some((area) => containsCell(area, row, column))) continue;
      const value = this.numbersIn(sheet, { top: row, bottom: row, left: column, right: column })[0];
      const longest = this.longestIn(sheet, rule, areas);
      return value === undefined || value <= 0 ? null : { color: rule.color, percentage: (100 * value) / longest };
    }
    return null;
  }

  private longestIn(sheet: SheetState, rule: object, areas: readonly Area[]): number {
    let longest = this.longest.get(rule);
    if (longest === undefined) {
      const used = areas.flatMap((area) => usedAreaOf(sheet, area, true) ?? []);
      longest = used.flatMap((area) => this.numbersIn(sheet, area)).reduce((most, value) => Math.max(most, value), 0);
      this.longest.set(rule, longest);
    }
    return longest;
  }

  private numbersIn(sheet: SheetState, area: Area): number[] {
    const values = this.workbook.calculation.valuesIn(sheet, area).flat();
    return values.filter((value): value is number => typeof value === "number");
  }
}
