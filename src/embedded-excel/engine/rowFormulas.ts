/** The derived formulas by Excel's text and place. */
import { findMentions } from "./formulaMentions";
import type { FormulaTranslator } from "./formulaTranslation";
import { RowFormula, type SheetStructure } from "./rowFormula";
import type { CellPosition } from "./spreadsheetEngine";
import type { WorkbookDirectory } from "./workbookDirectory";

interface FormulaEntry {
  readonly mentionsOwnTable: boolean;
  readonly byPlace: Map<string, RowFormula>;
}

export class RowFormulas {
  private readonly entries = new Map<string, FormulaEntry>();

  constructor(
    private readonly directory: WorkbookDirectory,
    private readonly translator: FormulaTranslator,
    private readonly structure: SheetStructure,
  ) {}

  /** To be called when a table, name or sheet changes. */
  clear(): void {
    this.entries.clear();
  }

  formulaFor(formula: string, position: CellPosition): RowFormula {
    const entry = this.entryOf(formula);
    const table = entry.mentionsOwnTable ? this.directory.tableAt(position) : null;
    const key = `${position.sheetId} ${table?.name ?? ""}`;
    const known = entry.byPlace.get(key);
    if (known !== undefined) return known;
    const place = { sheetId: position.sheetId, table, keepsRelative: false };
    const derived = new RowFormula(this.translator.translate(formula, place), position.sheetId, this.structure);
    entry.byPlace.set(key, derived);
    return derived;
  }

  private entryOf(formula: string): FormulaEntry {
    let entry = this.entries.get(formula);
    if (entry === undefined) {
      entry = { mentionsOwnTable: findMentions(formula).has("ownTable"), byPlace: new Map() };
      this.entries.set(formula, entry);
    }
    return entry;
  }
}
