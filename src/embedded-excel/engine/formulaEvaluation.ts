/** Formulas that stand in no cell: validation and colour rules, evaluated for thousands of cells. */
import type { CellValue } from "../model/cellInput";
import { columnLetters } from "./a1Reference";
import { valueOfResult } from "./cellContent";
import { fillTemplate } from "./formulaTemplate";
import { plainFunctionName, tokenizeFormula } from "./formulaTokens";
import type { FormulaTranslator } from "./formulaTranslation";
import { odoo, type OdooCompiledFormula, type OdooGetters } from "./odooLibrary";
import type { CellPosition } from "./spreadsheetEngine";
import type { WorkbookDirectory } from "./workbookDirectory";

const keptFormulas = 500;

export class FormulaEvaluation {
  private readonly compiled = new Map<string, OdooCompiledFormula>();

  constructor(
    private readonly getters: OdooGetters,
    private readonly directory: WorkbookDirectory,
    private readonly translator: FormulaTranslator,
  ) {}

  /** To be called when a table, name or sheet changes: compiled formulas hold ranges. */
  forgetCompiled(): void {
    this.compiled.clear();
  }

  evaluate(formula: string, writtenFor: CellPosition, at: CellPosition): CellValue {
    const base = this.compile(formula, writtenFor);
    const rows = at.row - writtenFor.row;
    const columns = at.column - writtenFor.column;
    const shifted = rows === 0 && columns === 0 ? base : this.shift(base, columns, rows, at.sheetId);
    const result = this.getters.evaluateCompiledFormula(at.sheetId, shifted);
    const single = Array.isArray(result) ? result[0]?.[0] : result;
    return single === undefined ? null : valueOfResult(single);
  }

  private shift(base: OdooCompiledFormula, columns: number, rows: number, sheetId: string): OdooCompiledFormula {
    const ranges = this.getters.createAdaptedRanges(base.rangeDependencies, columns, rows, sheetId);
    return odoo.CompiledFormula.CopyWithDependencies(base, sheetId, ranges);
  }

  private compile(formula: string, writtenFor: CellPosition): OdooCompiledFormula {
    const key = `${writtenFor.sheetId} ${writtenFor.row} ${writtenFor.column} ${formula}`;
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    if (this.compiled.size >= keptFormulas) this.compiled.clear();
    const place = { sheetId: writtenFor.sheetId, table: this.directory.tableAt(writtenFor), keepsRelative: true };
    const template = this.translator.translate(withOwnPosition(formula, writtenFor), place);
    const text = fillTemplate(template, writtenFor.row);
    const compiled = odoo.CompiledFormula.Compile(
      text.startsWith("=") ? text : `=${text}`,
      writtenFor.sheetId,
      this.getters,
    );
    this.compiled.set(key, compiled);
    return compiled;
  }
}

/** `ROW()` and `COLUMN()` mean the cell of the rule; as a relative reference it moves along. */
function withOwnPosition(formula: string, { row, column }: CellPosition): string {
  const tokens = tokenizeFormula(formula);
  if (!tokens.some(({ type, value }) => type === "func" && /^(ROW|COLUMN)$/.test(plainFunctionName(value))))
    return formula;
  const ownCell = `${columnLetters(column)}${row + 1}`;
  return formula.replace(/\b(ROW|COLUMN)\(\s*\)/gi, `$1(${ownCell})`);
}
