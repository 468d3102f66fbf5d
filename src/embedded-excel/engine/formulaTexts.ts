/** The engine's text of a formula in a cell; cells of a calculated column share the work. */
import { findMentions } from "./formulaMentions";
import { fillTemplate, type FormulaTemplate } from "./formulaTemplate";
import type { FormulaTranslator } from "./formulaTranslation";
import type { CellPosition } from "./spreadsheetEngine";
import type { WorkbookDirectory } from "./workbookDirectory";

interface FormulaEntry {
  readonly mentionsOwnTable: boolean;
  readonly templates: Map<string, FormulaTemplate>;
}

export class FormulaTexts {
  private readonly entries = new Map<string, FormulaEntry>();

  constructor(
    private readonly directory: WorkbookDirectory,
    private readonly translator: FormulaTranslator,
  ) {}

  /** To be called when a table, name or sheet changes. */
  clear(): void {
    this.entries.clear();
  }

  textOf(formula: string, position: CellPosition): string {
    const text = fillTemplate(this.templateOf(formula, position), position.row);
    return text.startsWith("=") ? text : `=${text}`;
  }

  private templateOf(formula: string, position: CellPosition): FormulaTemplate {
    const entry = this.entryOf(formula);
    const table = entry.mentionsOwnTable ? this.directory.tableAt(position) : null;
    const key = `${position.sheetId} ${table?.name ?? ""}`;
    const known = entry.templates.get(key);
    if (known !== undefined) return known;
    const template = this.translator.translate(formula, { sheetId: position.sheetId, table });
    entry.templates.set(key, template);
    return template;
  }

  private entryOf(formula: string): FormulaEntry {
    let entry = this.entries.get(formula);
    if (entry === undefined) {
      entry = { mentionsOwnTable: findMentions(formula).has("ownTable"), templates: new Map() };
      this.entries.set(formula, entry);
    }
    return entry;
  }
}
