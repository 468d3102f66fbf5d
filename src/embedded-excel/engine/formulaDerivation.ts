/** Gathers what is written and derives the engine's text of every formula that a change concerns. */
import type { Area } from "../model/area";
import { isFormulaInput, type CellInput } from "../model/cellInput";
import { FormulaCells, positionsOf } from "./formulaCells";
import { mentionOfName, widenMentions, type Mention } from "./formulaMentions";
import { FormulaTranslator } from "./formulaTranslation";
import type { CellContent, CellsToWrite } from "./odooCellWriter";
import { renameTableColumnInFormula, renameTableInFormula } from "./renameInFormula";
import type { RowFormula, SheetStructure } from "./rowFormula";
import { RowFormulas } from "./rowFormulas";
import type { CellPosition, EngineTable } from "./spreadsheetEngine";
import { dataRowsOf } from "./structuredReference";
import { TableBlocks } from "./tableBlocks";
import { changedRowsOf, isTableMoved, renamedColumns } from "./tableChanges";
import type { WorkbookDirectory } from "./workbookDirectory";

interface WrittenBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly (CellInput | undefined)[])[];
}

export class FormulaDerivation {
  readonly blocks = new TableBlocks();
  readonly translator: FormulaTranslator;
  private readonly formulas: RowFormulas;
  private readonly cells = new FormulaCells();
  private written: WrittenBlock[] = [];
  private readonly mentioned = new Set<Mention>();
  /** Cells to derive again or, without formula, to take as changed. */
  private touched: (Area & { sheetId: string })[] = [];

  constructor(
    private readonly directory: WorkbookDirectory,
    structure: SheetStructure,
  ) {
    this.translator = new FormulaTranslator(directory, this.blocks);
    this.formulas = new RowFormulas(directory, this.translator, structure);
  }

  writeCells(sheetId: string, row: number, column: number, inputs: WrittenBlock["inputs"]): void {
    this.written.push({ sheetId, row, column, inputs });
    inputs.forEach((line, lineIndex) =>
      line.forEach((input, index) => {
        if (input === undefined) return;
        const position = { sheetId, row: row + lineIndex, column: column + index };
        if (isFormulaInput(input)) this.cells.put(position, input.formula);
        else this.cells.remove(position);
      }),
    );
  }

  defineTable(table: EngineTable, previousName = table.name): void {
    const previous = this.directory.tableNamed(previousName);
    if (previous !== null && previous.name !== table.name) this.renameTable(previous.name, table.name);
    if (previous !== null) this.renameColumns(previous, table);
    this.directory.setTable(table);
    const isMoved = previous === null || isTableMoved(previous, table);
    const isUnfit = this.blocks.fit(table, (from, to) => this.lowestFreeRow(table, from, to), isMoved);
    if (isUnfit) this.markMentions([mentionOfName(table.name), "ownTable"]);
    if (previous !== null) this.touched.push(...changedRowsOf(previous, table));
  }

  removeTable(name: string): void {
    this.directory.removeTable(name);
    this.blocks.remove(name);
    this.markMentions([mentionOfName(name), "ownTable"]);
  }

  removeSheet(sheetId: string): void {
    for (const table of this.directory.tablesOn(sheetId)) this.blocks.remove(table.name);
    this.cells.removeSheet(sheetId);
    this.translator.reach.delete(sheetId);
  }

  /** The formulas that mention one of these, in their own text or through a name, are derived again. */
  markMentions(mentions: readonly Mention[]): void {
    this.formulas.clear();
    for (const mention of mentions) this.mentioned.add(mention);
  }

  rewrite(mentions: readonly Mention[], rewriteFormula: (formula: string, position?: CellPosition) => string): void {
    this.cells.rewrite(this.cells.usesMentioning(new Set(mentions)), rewriteFormula);
    this.directory.rewriteNames(rewriteFormula);
    this.formulas.clear();
  }

  /** Everything that has to be written since the last time. */
  takeBlocks(): CellsToWrite[] {
    this.giveWayToFormulas();
    const touched = this.touched.map((area) => this.touchedBlock(area));
    const blocks = touched.concat(
      this.mentionedBlocks(),
      this.written.map((block) => this.writtenBlock(block)),
    );
    this.written = [];
    this.touched = [];
    this.mentioned.clear();
    return blocks;
  }

  /** How large the sheets must be for these blocks and for all that formulas refer to. */
  reachOf(blocks: readonly CellsToWrite[]): Map<string, { row: number; column: number }> {
    const reach = new Map(this.translator.reach);
    for (const { sheetId, row, column, contents } of blocks) {
      const known = reach.get(sheetId) ?? { row: 0, column: 0 };
      const width = contents.reduce((widest, line) => Math.max(widest, line.length), 0);
      const lastRow = Math.max(known.row, row + contents.length - 1);
      reach.set(sheetId, { row: lastRow, column: Math.max(known.column, column + width - 1) });
    }
    return reach;
  }

  private renameTable(oldName: string, newName: string): void {
    this.rewrite([mentionOfName(oldName)], (formula) => renameTableInFormula(formula, oldName, newName));
    this.directory.removeTable(oldName);
    this.blocks.rename(oldName, newName);
    this.markMentions([mentionOfName(newName)]);
  }

  private renameColumns(previous: EngineTable, table: EngineTable): void {
    const { sheetId } = previous;
    for (const { oldName, newName } of renamedColumns(previous, table)) {
      this.rewrite([mentionOfName(table.name), "ownTable"], (formula, position) => {
        const around = position?.sheetId === sheetId ? this.directory.tableAt(position) : null;
        return renameTableColumnInFormula(formula, table.name, oldName, newName, around?.name === previous.name);
      });
    }
  }

  private mentionedBlocks(): CellsToWrite[] {
    if (this.mentioned.size === 0) return [];
    const uses = this.cells.usesMentioning(widenMentions(this.mentioned, this.directory.allNames()));
    return uses.flatMap(({ formula, ...use }) => this.columnRuns(formula, positionsOf({ formula, ...use })));
  }

  /** Cells below one another as one block. */
  private columnRuns(formula: string, positions: readonly CellPosition[]): CellsToWrite[] {
    const runs: (CellsToWrite & { contents: RowFormula[][] })[] = [];
    for (const position of positions) {
      const { sheetId, row, column } = position;
      const contents = [this.formulas.formulaFor(formula, position)];
      const last = runs[runs.length - 1];
      const isNext = last?.sheetId === sheetId && last.column === column && last.row + last.contents.length === row;
      if (isNext) last.contents.push(contents);
      else runs.push({ sheetId, row, column, contents: [contents], isTouched: false });
    }
    return runs;
  }

  private touchedBlock({ sheetId, top, bottom, left, right }: Area & { sheetId: string }): CellsToWrite {
    const contents: (CellContent | undefined)[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: (CellContent | undefined)[] = [];
      for (let column = left; column <= right; column++) {
        const position = { sheetId, row, column };
        const formula = this.cells.formulaAt(position);
        line.push(formula === null ? undefined : this.formulas.formulaFor(formula, position));
      }
      contents.push(line);
    }
    return { sheetId, row: top, column: left, contents, isTouched: true };
  }

  /** A formula is taken as it reads now: its tables may have been renamed since it was written. */
  private writtenBlock({ sheetId, row, column, inputs }: WrittenBlock): CellsToWrite {
    const contents = inputs.map((line, lineIndex) =>
      line.map((input, index) => {
        if (!isFormulaInput(input)) return typeof input === "number" && !Number.isFinite(input) ? "#NUM!" : input;
        const position = { sheetId, row: row + lineIndex, column: column + index };
        const formula = this.cells.formulaAt(position);
        return formula === null ? undefined : this.formulas.formulaFor(formula, position);
      }),
    );
    return { sheetId, row, column, contents, isTouched: false };
  }

  /** The last row down to `to` above which nothing calculates below the table: a range over a formula can be circular. */
  private lowestFreeRow({ sheetId, area }: EngineTable, from: number, to: number): number {
    for (let row = from + 1; row <= to; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.cells.formulaAt({ sheetId, row, column }) !== null) return row - 1;
      }
    }
    return to;
  }

  /** Formulas that were written into the spare rows below a table end its ranges above them. */
  private giveWayToFormulas(): void {
    const sheetIds = new Set(this.written.map(({ sheetId }) => sheetId));
    for (const table of [...sheetIds].flatMap((sheetId) => this.directory.tablesOn(sheetId))) {
      const { bottom } = dataRowsOf(table);
      const reserved = this.blocks.blockOf(table.name)?.reservedBottom ?? bottom;
      const isWritten = this.written.some(
        ({ sheetId, row, inputs }) => sheetId === table.sheetId && row <= reserved && row + inputs.length - 1 > bottom,
      );
      if (!isWritten || this.lowestFreeRow(table, bottom, reserved) === reserved) continue;
      this.blocks.takeSpareRows(table);
      this.markMentions([mentionOfName(table.name), "ownTable"]);
    }
  }
}
