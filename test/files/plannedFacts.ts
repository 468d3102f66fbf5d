import { columnNameOf } from "../../src/schema/columnNameOf";
import { contains, pointsFromCharacters } from "../../src/excel/building/planArea";
import { columnLetters, escapeHeader } from "../../src/schema/formulaText";
import type { PlanArea, SheetPlan, TablePlan, ValidationPlan, WorkbookPlan } from "../../src/schema/workbookPlan";
import {
  byRange,
  dataBarFacts,
  frozenFacts,
  plainFormula,
  plainReference,
  relativeWidths,
  splitArea,
} from "./sheetFacts";
import type { ColourRuleFacts, FileFacts, SheetFacts, ValidationFacts } from "./sheetFacts";

export function plannedFacts(plan: WorkbookPlan): FileFacts {
  const tables = plan.sheets.flatMap(({ name, tables }) => tables.map((table) => ({ sheet: name, table })));
  return {
    sheets: Object.fromEntries(plan.sheets.map((sheet) => [sheet.name, sheetFacts(sheet)])),
    names: Object.fromEntries([
      ...plan.names.map(({ name, formula }) => [name, plainReference(formula)]),
      ...tables.flatMap(({ table }) => columnNames(table)),
    ]) as Record<string, string>,
    tables: Object.fromEntries(tables.map(({ sheet, table }) => [table.name, `${sheet}.${addressOf(areaOf(table))}`])),
  };
}

function sheetFacts(sheet: SheetPlan): SheetFacts {
  const { page } = sheet;
  return {
    formulas: Object.fromEntries([...blockFormulas(sheet), ...sheet.tables.flatMap(tableFormulas)]),
    validations: Object.fromEntries(sheet.validations.flatMap(validationEntries)),
    colourRules: byRange(sheet.colourRules.flatMap(colourRuleEntries)),
    widths: widths(sheet),
    frozen: frozenFacts(sheet.frozenRows, sheet.frozenColumns, widths(sheet)),
    isProtected: sheet.protection !== null,
    page: {
      isLandscape: page.landscape,
      titleRows: page.titleRows && [page.titleRows.first, page.titleRows.last],
      printAreas: page.printArea ? [addressOf(page.printArea)] : [],
      pagesWide: page.fitWide,
      scalePercent: page.scalePercent ?? 100,
      breakRows: [...(page.breakRows ?? [])],
    },
    charts: sheet.charts.map(({ name, title, source }) => ({
      name,
      title,
      series: Array.from({ length: source.columns - 1 }, (_, index) => {
        const column = source.column + 1 + index;
        const values = { row: source.row + 1, column, rows: source.rows - 1, columns: 1 };
        return { name: addressOf({ row: source.row, column, rows: 1, columns: 1 }), values: addressOf(values) };
      }),
    })),
  };
}

function blockFormulas({ blocks }: SheetPlan): [string, string][] {
  return blocks.flatMap(({ row, column, formulas }) =>
    (formulas ?? []).flatMap((line, down) =>
      line.flatMap((formula, right): [string, string][] =>
        formula === null ? [] : [[cellAddress(row + down, column + right), plainFormula(formula)]],
      ),
    ),
  );
}

function tableFormulas(table: TablePlan): [string, string][] {
  const { row, column, columnFormulas } = table;
  return columnFormulas.flatMap((formula, right): [string, string][] => {
    if (formula === null) return [];
    const rows = Array.from({ length: areaOf(table).rows - 1 }, (_, down) =>
      cellAddress(row + 1 + down, column + right),
    );
    return rows.map((address) => [address, plainFormula(formula)]);
  });
}

function columnNames(table: TablePlan): [string, string][] {
  return table.keys.map((key, index) => [
    columnNameOf(table.name, key),
    plainReference(`${table.name}[${escapeHeader(table.headers[index] ?? "")}]`),
  ]);
}

const types = {
  list: "LIST",
  custom: "CUSTOM",
  date: "DATE",
  decimal: "DECIMAL",
  wholeNumber: "WHOLE",
  textLength: "TEXT_LEN",
} as const;

const operators = {
  between: "BETWEEN",
  greaterThanOrEqualTo: "GREATER_EQUAL",
  lessThanOrEqualTo: "LESS_EQUAL",
  greaterThan: "GREATER",
  lessThan: "LESS",
  equalTo: "EQUAL",
} as const;

function validationEntries(validation: ValidationPlan): [string, ValidationFacts][] {
  const { rule, ignoreBlanks, style, errorTitle, errorMessage, promptTitle, promptMessage } = validation;
  const facts: ValidationFacts = {
    type: types[rule.kind],
    operator: rule.kind === "list" || rule.kind === "custom" ? "" : operators[rule.operator],
    formulas: ruleFormulas(rule),
    ignoreBlanks,
    style: style.toUpperCase(),
    alert: `${errorTitle}: ${errorMessage}`,
    prompt: `${promptTitle}: ${promptMessage}`,
  };
  return splitArea(addressOf(validation.area)).map((part) => [part, facts]);
}

function ruleFormulas(rule: ValidationPlan["rule"]): string[] {
  if (rule.kind === "custom") return [plainFormula(rule.formula)];
  if (rule.kind === "list") {
    const words = rule.source.split(",").map((word) => `"${word}"`);
    return [rule.source.startsWith("=") ? plainFormula(rule.source) : words.join(",")];
  }
  return [rule.formula1, rule.formula2 ?? 0].map((limit) => plainFormula(String(limit)));
}

function colourRuleEntries({ area, rule }: SheetPlan["colourRules"][number]): [string, ColourRuleFacts][] {
  if (rule.kind === "dataBar") return [[addressOf(area), dataBarFacts(rule.color)]];
  const { fillColor = "", fontColor = "" } = rule;
  return [[addressOf(area), { formula: plainFormula(rule.formula), fillColor, fontColor }]];
}

/** As far as the plan says widths. */
function widths({ columnWidths, hiddenColumns }: SheetPlan): (number | null)[] {
  const last = Math.max(...columnWidths.map(({ column, count }) => column + count));
  const points = Array.from({ length: last }, (_, column) => {
    if (hiddenColumns.some((span) => covers(span, column))) return null;
    const characters = columnWidths.find((span) => covers(span, column))?.characters;
    return characters === undefined ? null : pointsFromCharacters(characters);
  });
  return relativeWidths(points);
}

function covers({ column, count }: { column: number; count: number }, wanted: number): boolean {
  return contains({ row: 0, rows: 1, column, columns: count }, 0, wanted);
}

function areaOf({ row, column, rows, headers }: TablePlan): PlanArea {
  return { row, column, rows: 1 + Math.max(1, rows.length), columns: headers.length };
}

function addressOf({ row, column, rows, columns }: PlanArea): string {
  const [first, last] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
  return first === last ? first : `${first}:${last}`;
}

function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
