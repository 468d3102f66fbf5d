import type { ColumnSpec, TableSpec } from "../columnSpec";
import { colourRules } from "../colours/colourRules";
import type { ColourRuleSpec } from "../colours/colourRuleSpec";
import { renderRule, type WorkbookKind } from "../formulaText";
import { firstDataRow, sheetRowCount } from "../sheetLimits";
import { findColumn } from "../tableSchema";
import { checkOf } from "../validations/columnChecks";
import type { ColourRulePlan, PlanArea, ValidationPlan } from "../workbookPlan";

/**
 * From the first data row to the last row of the sheet: rows typed below the table are checked before the table has grown,
 * and the header stays free for renames.
 */
function wholeColumn(column: number): PlanArea {
  return { row: firstDataRow, column, rows: sheetRowCount - firstDataRow, columns: 1 };
}

export function planValidations(table: TableSpec, kind: WorkbookKind): ValidationPlan[] {
  return table.columns.flatMap((column, index) => planValidation(table, column, index, kind));
}

function planValidation(table: TableSpec, column: ColumnSpec, index: number, kind: WorkbookKind): ValidationPlan[] {
  const check = column.hidden === true && column.formula !== undefined ? null : checkOf(table.key, column);
  if (!check) return [];
  const header = column.header[kind.language];
  return [
    {
      area: wholeColumn(index),
      rule: renderCheck(check.rule, table, kind),
      // With blanks ignored, a list that holds a blank accepts anything in Excel.
      ignoreBlanks: check.rule.kind !== "list",
      style: check.style,
      errorTitle: header,
      errorMessage: check.message[kind.language],
      promptTitle: column.hint ? header : "",
      promptMessage: column.hint?.[kind.language] ?? "",
    },
  ];
}

function renderCheck(rule: ValidationPlan["rule"], table: TableSpec, kind: WorkbookKind): ValidationPlan["rule"] {
  const render = (formula: string): string => renderRule(formula, table, firstDataRow + 1, kind);
  if (rule.kind === "list") return rule;
  if (rule.kind === "custom") return { kind: "custom", formula: render(rule.formula) };
  const { formula1 } = rule;
  return { ...rule, formula1: typeof formula1 === "string" ? render(formula1) : formula1 };
}

export function planColourRules(table: TableSpec, kind: WorkbookKind): ColourRulePlan[] {
  return listColourRules(table).flatMap((spec) => planColourRule(spec, table, kind));
}

/** A rule for columns of a trade stands only where the trade has them. */
function listColourRules(table: TableSpec): readonly ColourRuleSpec[] {
  return colourRules[table.key].filter(
    ({ columns }) => columns === "all" || columns.every((key) => findColumn(table, key) !== undefined),
  );
}

function planColourRule(spec: ColourRuleSpec, table: TableSpec, kind: WorkbookKind): ColourRulePlan[] {
  const formula = renderRule(spec.formula, table, firstDataRow + 1, kind);
  const { fill, font } = spec.tone;
  const rule = {
    kind: "formula" as const,
    formula,
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(font === undefined ? {} : { fontColor: font }),
    ...(spec.bold ? { bold: true } : {}),
    ...(spec.strikethrough ? { strikethrough: true } : {}),
  };
  return areasOf(spec, table).map((area) => ({ area, rule, stopIfTrue: false }));
}

function areasOf(spec: ColourRuleSpec, table: TableSpec): PlanArea[] {
  if (spec.columns === "all") {
    const columns = table.columns.filter(({ band }) => band !== "working").length;
    return [{ ...wholeColumn(0), columns }];
  }
  return spec.columns.map((key) => wholeColumn(table.columns.findIndex((column) => column.key === key)));
}
