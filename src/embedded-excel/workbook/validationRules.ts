/** Validation rules of cells: one rule a cell, as in Excel. */
import type { Area } from "../model/area";
import { intersectionOf, subtractArea } from "../model/areaOperations";
import type { SheetState, ValidationRuleState, ValidationState } from "../model/workbookState";
import { moveRule, removeRules } from "./ruleAreas";

export function validationAt(sheet: SheetState, row: number, column: number): ValidationState | null {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.validations.find(({ areas }) => areas.some((area) => intersectionOf(area, cell) !== null)) ?? null;
}

export function validationsIn(sheet: SheetState, area: Area): ValidationState[] {
  return sheet.validations.filter(({ areas }) => areas.some((own) => intersectionOf(own, area) !== null));
}

/** Whether every cell of the area has a rule. */
export function isCovered(validations: readonly ValidationState[], area: Area): boolean {
  const rest = validations
    .flatMap(({ areas }) => areas)
    .reduce<Area[]>((left, hole) => left.flatMap((piece) => subtractArea(piece, hole)), [area]);
  return rest.length === 0;
}

/** A new rule replaces what was there; alert and prompt stay where the whole range had the same ones. */
export function setValidationRule(sheet: SheetState, area: Area, rule: ValidationRuleState): void {
  const before = validationsIn(sheet, area);
  const kept = before.length === 1 && isCovered(before, area) ? before[0]! : null;
  const validation: ValidationState = {
    areas: [area],
    rule,
    ignoreBlanks: kept?.ignoreBlanks ?? true,
    alert: { ...(kept?.alert ?? { show: true, style: "Stop", title: "", message: "" }) },
    prompt: { ...(kept?.prompt ?? { show: true, title: "", message: "" }) },
  };
  sheet.validations = [...removeRules(sheet.validations, area), validation];
}

export function clearValidation(sheet: SheetState, area: Area): void {
  sheet.validations = removeRules(sheet.validations, area);
}

/** The rules of exactly these cells; a rule that reaches further is split first. */
export function isolateValidations(sheet: SheetState, area: Area): ValidationState[] {
  return validationsIn(sheet, area).map((validation) => {
    const inside = validation.areas.flatMap((own) => intersectionOf(own, area) ?? []);
    const outside = validation.areas.flatMap((own) => subtractArea(own, area));
    if (outside.length === 0) return validation;
    const part = structuredClone(validation);
    moveRule(part, inside);
    moveRule(validation, outside);
    sheet.validations.push(part);
    return part;
  });
}
