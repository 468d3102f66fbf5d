/**
 * The grid asks for each visible cell what it shows. These answers come from the embedded Excel instead of o-spreadsheet's
 * own styles, formats and rules, so that nothing has to be copied into the grid and nothing there can be out of date.
 */
import { registries } from "@odoo/o-spreadsheet";
import type { CellLooks } from "./cellLooks";
import type { GridGetters, GridModel, GridPosition } from "./gridModel";

export function showHostCells(model: GridModel, looks: CellLooks): void {
  const { getTextWidth } = model.getters;
  const answers: Partial<GridGetters> = {
    getCellComputedStyle: (position) => looks.at(position).style,
    getCellStyle: (position) => looks.at(position).style,
    getCellComputedBorder: (position) => looks.at(position).border,
    getConditionalDataBar: (position) => looks.at(position).dataBar ?? undefined,
    getConditionalIcon: () => undefined,
    getDataValidationChipStyle: () => undefined,
    isDataValidationInvalid: () => false,
    isFilterHeader: () => false,
    getCellText: (position, options) => {
      if (options?.showFormula) return looks.enteredText(position);
      return fitted(looks, position, options?.availableWidth ?? 0, getTextWidth);
    },
    ...validationAnswers(model, looks),
  };
  Object.assign(model.getters, answers);
}

/** A number that does not fit shows as `####`, as in Excel. */
function fitted(
  looks: CellLooks,
  position: GridPosition,
  availableWidth: number,
  textWidth: GridGetters["getTextWidth"],
): string {
  const { text, isNumber, style } = looks.at(position);
  if (!isNumber || availableWidth <= 0 || textWidth(text, style) <= availableWidth) return text;
  return "#".repeat(Math.max(1, Math.floor(availableWidth / Math.max(1, textWidth("#", style)))));
}

/** A drop-down arrow stands on the active cell only, as in Excel; whether a value is accepted is the host's to say. */
function validationAnswers(model: GridModel, looks: CellLooks): Partial<GridGetters> {
  const listIcon = registries.iconsOnCellRegistry.get("data_validation_list_chip_icon");
  const isActive = ({ col, row }: GridPosition): boolean => {
    const active = model.getters.getActivePosition();
    return active.col === col && active.row === row;
  };
  return {
    cellHasListDataValidationIcon: (position) => isActive(position) && looks.listAt(position) !== null,
    getCellIcons: (position) => {
      const icon = listIcon(model.getters, position);
      return icon ? [icon] : [];
    },
    doesCellHaveGridIcon: (position) => isActive(position) && looks.listAt(position) !== null,
    isCellValidCheckbox: () => false,
    getValidationResultForCellValue: () => ({ isValid: true }),
    getValidationRuleForCell: (position) => {
      const values = looks.listAt(position);
      if (values === null) return undefined;
      const criterion = { type: "isValueInList", values, displayStyle: "arrow" } as const;
      return { id: "host", criterion, ranges: [], isBlocking: false };
    },
  };
}
