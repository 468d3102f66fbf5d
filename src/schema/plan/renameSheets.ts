import type { BlockPlan, ColourRulePlan, SheetPlan, TablePlan, ValidationPlan, WorkbookPlan } from "../workbookPlan";

/** The same plan under other sheet names, for a workbook in which the usual ones are taken; formulas follow. */
export function renameSheets(plan: WorkbookPlan, rename: (name: string) => string): WorkbookPlan {
  const references = plan.sheets.map(({ name }) => [quote(name), quote(rename(name))] as const);
  const adapt = (formula: string): string => replaceReferences(formula, references);
  return {
    ...plan,
    names: plan.names.map((name) => ({ ...name, formula: adapt(name.formula) })),
    sheets: plan.sheets.map((sheet) => renameSheet(sheet, rename, adapt)),
  };
}

type Adapt = (formula: string) => string;

function renameSheet(sheet: SheetPlan, rename: (name: string) => string, adapt: Adapt): SheetPlan {
  return {
    ...sheet,
    name: rename(sheet.name),
    blocks: sheet.blocks.map((block) => adaptBlock(block, adapt)),
    tables: sheet.tables.map((table) => adaptTable(table, adapt)),
    validations: sheet.validations.map((validation) => adaptValidation(validation, adapt)),
    colourRules: sheet.colourRules.map((rule) => adaptColourRule(rule, adapt)),
  };
}

function adaptBlock(block: BlockPlan, adapt: Adapt): BlockPlan {
  if (!block.formulas) return block;
  return { ...block, formulas: block.formulas.map((row) => row.map((cell) => (cell === null ? null : adapt(cell)))) };
}

function adaptTable(table: TablePlan, adapt: Adapt): TablePlan {
  return {
    ...table,
    columnFormulas: table.columnFormulas.map((formula) => (formula === null ? null : adapt(formula))),
  };
}

function adaptValidation(validation: ValidationPlan, adapt: Adapt): ValidationPlan {
  const { rule } = validation;
  if (rule.kind === "list") return { ...validation, rule: { ...rule, source: adapt(rule.source) } };
  if (rule.kind === "custom") return { ...validation, rule: { ...rule, formula: adapt(rule.formula) } };
  return validation;
}

function adaptColourRule(colourRule: ColourRulePlan, adapt: Adapt): ColourRulePlan {
  const { rule } = colourRule;
  return rule.kind === "formula" ? { ...colourRule, rule: { ...rule, formula: adapt(rule.formula) } } : colourRule;
}

function quote(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

/** Texts in double quotes are left alone: every second piece between quotes is one. */
function replaceReferences(formula: string, references: readonly (readonly [string, string])[]): string {
  return formula
    .split('"')
    .map((piece, index) =>
      index % 2 === 1 ? piece : references.reduce((text, [from, to]) => text.replaceAll(from, to), piece),
    )
    .join('"');
}
