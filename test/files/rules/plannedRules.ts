/** Every validation of a planned workbook, by a name that does not change with language or place. */
import { columnLetters } from "../../../src/schema/formulaText";
import { sheetReference } from "../../../src/schema/plan/cellArea";
import type { ColumnSpec, TableKey } from "../../../src/schema/columnSpec";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { findColumn, tableSchema } from "../../../src/schema/tableSchema";
import { tableKeys } from "../../../src/schema/tables/tables";
import type { SheetPlan, ValidationPlan, WorkbookPlan } from "../../../src/schema/workbookPlan";

export interface PlannedRule {
  /** `Customers.mobile`, `OptionsStages.class`, the workbook's name of the cell, or sheet and cell. */
  readonly key: string;
  readonly sheet: string;
  /** The first cell that the rule stands in. */
  readonly cell: string;
  readonly validation: ValidationPlan;
  readonly column: ColumnSpec | null;
  /** The cell of another column in the same row. */
  readonly neighbour: (key: string) => string;
}

export function listPlannedRules(plan: WorkbookPlan, preset: PresetKey): PlannedRule[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.validations.map((validation) => nameRule(plan, sheet, validation, preset)),
  );
}

function nameRule(plan: WorkbookPlan, sheet: SheetPlan, validation: ValidationPlan, preset: PresetKey): PlannedRule {
  const { row, column } = validation.area;
  const cellIn = (index: number): string => `${columnLetters(index)}${row + 1}`;
  const rest = { sheet: sheet.name, cell: cellIn(column), validation };
  const table = sheet.tables.find((each) => each.row < row && each.keys[column - each.column] !== undefined);
  if (!table || column < table.column) {
    const key = nameOf(plan, sheet, validation) ?? `${sheet.key}.${cellIn(column)}`;
    return { ...rest, key, column: null, neighbour: () => rest.cell };
  }
  const key = table.keys[column - table.column] ?? "";
  const dataTable = tableKeys.find((each): each is TableKey => each === table.name);
  return {
    ...rest,
    key: `${table.name}.${key}`,
    column: dataTable ? (findColumn(tableSchema(dataTable, preset), key) ?? null) : null,
    neighbour: (other) => cellIn(table.column + table.keys.indexOf(other)),
  };
}

function nameOf({ names }: WorkbookPlan, { name: sheetName }: SheetPlan, { area }: ValidationPlan): string | null {
  const place = sheetReference(sheetName, area);
  return names.find(({ formula }) => formula === place)?.name ?? null;
}
