/** A formula as the cells of a calculated column share it: compiled once, moved along for every other row. */
import { fillTemplate, isInsideTable, type FormulaTemplate } from "./formulaTemplate";
import { odoo, type OdooCompiledFormula, type OdooGetters } from "./odooLibrary";

/** Counts changes to sheets: compiled formulas hold ranges that know the sizes of their sheets. */
export interface SheetStructure {
  version: number;
}

interface CompiledBase {
  readonly row: number;
  readonly version: number;
  readonly compiled: OdooCompiledFormula;
  /** Which of its ranges move with the row. */
  readonly movingIndexes: readonly number[];
}

export class RowFormula {
  private base: CompiledBase | null = null;

  constructor(
    private readonly template: FormulaTemplate,
    private readonly sheetId: string,
    private readonly structure: SheetStructure,
  ) {}

  compiledAt(row: number, getters: OdooGetters): OdooCompiledFormula {
    if (!isInsideTable(this.template, row)) return this.compile(row, getters);
    const base = this.baseFor(row, getters);
    if (base.row === row || base.movingIndexes.length === 0) return base.compiled;
    const ranges = [...base.compiled.rangeDependencies];
    const moving = base.movingIndexes.map((index) => ranges[index] as (typeof ranges)[number]);
    const moved = getters.createAdaptedRanges(moving, 0, row - base.row, this.sheetId);
    base.movingIndexes.forEach((index, position) => (ranges[index] = moved[position] as (typeof ranges)[number]));
    return odoo.CompiledFormula.CopyWithDependencies(base.compiled, this.sheetId, ranges);
  }

  private baseFor(row: number, getters: OdooGetters): CompiledBase {
    if (this.base?.version === this.structure.version) return this.base;
    const compiled = this.compile(row, getters);
    const movingIndexes = compiled.rangeDependencies.flatMap(({ parts }, index) =>
      parts?.some(({ rowFixed }) => !rowFixed) === true ? [index] : [],
    );
    this.base = { row, version: this.structure.version, compiled, movingIndexes };
    return this.base;
  }

  private compile(row: number, getters: OdooGetters): OdooCompiledFormula {
    const text = fillTemplate(this.template, row);
    return odoo.CompiledFormula.Compile(text.startsWith("=") ? text : `=${text}`, this.sheetId, getters);
  }
}
