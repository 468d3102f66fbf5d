/** Colour rules of a sheet, in order of priority: the first one wins. */
import type { Area } from "../model/area";
import { intersectionOf } from "../model/areaOperations";
import type { ConditionalFormatState, SheetState } from "../model/workbookState";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { removeRules } from "./ruleAreas";

export type RuleKind = ConditionalFormatState["rule"]["kind"];

/** A new rule goes on top. */
export function addColourRule(
  workbook: OpenWorkbook,
  sheet: SheetState,
  area: Area,
  kind: RuleKind,
): ConditionalFormatState {
  requireAllowed(sheet, "allowFormatCells");
  workbook.counters.rule += 1;
  const id = `{00000000-0000-0000-0000-${String(workbook.counters.rule).padStart(12, "0")}}`;
  const state = { id, areas: [area], stopIfTrue: false, rule: blankRule(kind) };
  sheet.conditionalFormats.unshift(state);
  return state;
}

function blankRule(kind: RuleKind): ConditionalFormatState["rule"] {
  if (kind === "Custom") return { kind, formula: "=FALSE", format: {} };
  if (kind === "CellValue") return { kind, operator: "EqualTo", formula1: "", formula2: "", format: {} };
  if (kind === "ContainsText") return { kind, operator: "Contains", text: "", format: {} };
  return kind === "DataBar" ? { kind, color: "#638EC6" } : { kind: "IconSet", style: "ThreeTrafficLights1" };
}

export function colourRulesIn(sheet: SheetState, area: Area): ConditionalFormatState[] {
  return sheet.conditionalFormats.filter(({ areas }) => areas.some((own) => intersectionOf(own, area) !== null));
}

export function clearColourRules(sheet: SheetState, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  sheet.conditionalFormats = removeRules(sheet.conditionalFormats, area);
}

/** The others are numbered anew. */
export function setPriority(sheet: SheetState, rule: ConditionalFormatState, priority: number): void {
  const rules = sheet.conditionalFormats;
  if (priority < 0 || priority >= rules.length) throw new ExcelError("InvalidArgument");
  rules.splice(rules.indexOf(rule), 1);
  rules.splice(priority, 0, rule);
}

export function deleteColourRule(sheet: SheetState, rule: ConditionalFormatState): void {
  requireAllowed(sheet, "allowFormatCells");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
}
