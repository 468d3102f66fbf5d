/** The engine on o-spreadsheet: structured references and names are derived, writes are gathered and calculated once. */
import type { Area } from "../model/area";
import type { CellInput, CellValue } from "../model/cellInput";
import { valueOfResult } from "./cellContent";
import { CommandGate, refusedByHost } from "./commandGate";
import { FormulaDerivation } from "./formulaDerivation";
import { FormulaEvaluation } from "./formulaEvaluation";
import { mentionOfName, mentionOfSheet, type Mention } from "./formulaMentions";
import { makeTableRange } from "./functions/tableRange";
import { registerFunctions } from "./functions/registerFunctions";
import { ModelSheets } from "./modelSheets";
import { odoo, quietly, type OdooCommand, type OdooDispatchResult, type OdooModel } from "./odooLibrary";
import { rewriteWorkbookCommand, writeCellsCommand, type CellsToWrite, type CellWrites } from "./odooCellWriter";
import type { Postponement } from "./odooEvaluation";
import { registerPlugins } from "./odooPlugins";
import { resolveReferenceIn, type SheetArea } from "./referenceResolution";
import { renameSheetInFormula } from "./renameInFormula";
import type { CellPosition, EngineTable, SpreadsheetEngine } from "./spreadsheetEngine";
import { WorkbookDirectory } from "./workbookDirectory";

export function createOdooEngine(): OdooEngine {
  registerFunctions();
  registerPlugins();
  return new OdooEngine();
}

interface CommandRejection {
  readonly command: OdooCommand;
  readonly result: OdooDispatchResult;
}

export class OdooEngine implements SpreadsheetEngine {
  /** For a grid that shows the workbook; edits made through it are refused and handed to `onPersonCommand`. */
  readonly model: OdooModel;
  private readonly gate = new CommandGate();
  private readonly clock: { today: number | null } = { today: null };
  private readonly cellWrites: CellWrites = { growth: [], blocks: [] };
  private readonly structure = { version: 0 };
  private readonly postponement: Postponement = { isOn: false };
  private isCalculationDue = false;
  private readonly directory = new WorkbookDirectory();
  private readonly derivation = new FormulaDerivation(this.directory, this.structure);
  private readonly sheets: ModelSheets;
  private readonly evaluation: FormulaEvaluation;

  constructor() {
    const { dataRowCounts } = this.derivation.blocks;
    const custom = {
      commandGate: this.gate,
      cellWrites: this.cellWrites,
      clock: this.clock,
      postponement: this.postponement,
      "TABLE.RANGE": makeTableRange(dataRowCounts),
    };
    this.model = quietly(() => new odoo.Model(ModelSheets.emptyWorkbook(), { custom }));
    this.sheets = new ModelSheets(this.model, (type, payload) => {
      this.structure.version++;
      this.dispatchLater(type, payload);
    });
    this.evaluation = new FormulaEvaluation(this.model.getters, this.directory, this.derivation.translator);
  }

  addSheet(sheet: { id: string; name: string }, position: number): void {
    this.writePending();
    this.directory.addSheet(sheet, position);
    this.sheets.add(sheet, position);
    this.derivation.markMentions([mentionOfSheet(sheet.name)]);
    this.evaluation.forgetCompiled();
  }

  deleteSheet(sheetId: string): void {
    this.writePending();
    const name = this.directory.sheetNameOf(sheetId) ?? "";
    const tableNames = this.directory.tablesOn(sheetId).map((table) => mentionOfName(table.name));
    this.derivation.removeSheet(sheetId);
    this.directory.deleteSheet(sheetId);
    this.sheets.delete(sheetId);
    this.changed([mentionOfSheet(name), ...tableNames]);
  }

  renameSheet(sheetId: string, name: string): void {
    this.writePending();
    const oldName = this.directory.sheetNameOf(sheetId) ?? "";
    this.directory.renameSheet(sheetId, name);
    this.derivation.rewrite([mentionOfSheet(oldName)], (formula) => renameSheetInFormula(formula, oldName, name));
    this.sheets.rename(sheetId, name);
    this.evaluation.forgetCompiled();
  }

  moveSheet(sheetId: string, position: number): void {
    this.directory.moveSheet(sheetId, position);
    this.sheets.move(sheetId, position);
  }

  writeCells(
    sheetId: string,
    row: number,
    column: number,
    inputs: readonly (readonly (CellInput | undefined)[])[],
  ): void {
    this.derivation.writeCells(sheetId, row, column, inputs);
  }

  defineTable(table: EngineTable, previousName?: string): void {
    this.derivation.defineTable(table, previousName);
    this.evaluation.forgetCompiled();
  }

  removeTable(name: string): void {
    this.derivation.removeTable(name);
    this.evaluation.forgetCompiled();
  }

  defineName(name: string, formula: string, scopeSheetId?: string): void {
    this.directory.setName(name, formula, scopeSheetId);
    this.changed([mentionOfName(name)]);
  }

  removeName(name: string, scopeSheetId?: string): void {
    this.directory.removeName(name, scopeSheetId);
    this.changed([mentionOfName(name)]);
  }

  valuesIn(sheetId: string, area: Area): CellValue[][] {
    this.flush();
    const { getters } = this.model;
    const rows: CellValue[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const values: CellValue[] = [];
      for (let col = area.left; col <= area.right; col++) {
        values.push(valueOfResult(getters.getEvaluatedCell({ sheetId, col, row })));
      }
      rows.push(values);
    }
    return rows;
  }

  evaluate(formula: string, writtenFor: CellPosition, at: CellPosition): CellValue {
    this.flush();
    return quietly(() => this.evaluation.evaluate(formula, writtenFor, at));
  }

  resolveReference(reference: string, at: CellPosition): SheetArea | null {
    return resolveReferenceIn(this.directory, reference, at);
  }

  setToday(serial: number | null): void {
    this.clock.today = serial;
    this.derivation.markMentions(["clock"]);
  }

  recalculate(): void {
    this.derivation.markMentions(["clock"]);
    this.flush();
  }

  recalculateAll(): void {
    this.flush();
    this.mustDispatch("EVALUATE_CELLS", {});
  }

  /** A command of the host, such as a format that the grid shows. */
  dispatch(type: string, payload: object): OdooDispatchResult {
    this.flush();
    return this.dispatchThroughGate(type, payload);
  }

  /** What a person does in the grid: it changed nothing yet. The answer stops listening. */
  onPersonCommand(listener: (command: OdooCommand) => void): () => void {
    const owner = {};
    this.model.on("command-rejected", owner, ({ command, result }: CommandRejection) => {
      if (result.reasons.includes(refusedByHost)) listener(command);
    });
    return () => this.model.off("command-rejected", owner);
  }

  private changed(mentions: readonly Mention[]): void {
    this.derivation.markMentions(mentions);
    this.evaluation.forgetCompiled();
  }

  /** Everything written since the last reading goes to o-spreadsheet as one command, which calculates. */
  private flush(): void {
    if (this.writeBlocks((type) => this.mustDispatch(type, {})) || !this.isCalculationDue) return;
    this.mustDispatch(writeCellsCommand, {});
  }

  /** Before the sheets change: the cells keep the place for which they were written, and nothing is calculated yet. */
  private writePending(): void {
    this.writeBlocks((type) => this.dispatchLater(type, {}));
  }

  private writeBlocks(dispatch: (type: string) => void): boolean {
    const blocks = this.derivation.takeBlocks();
    if (blocks.length === 0) return false;
    const growth = [...this.derivation.reachOf(blocks)].flatMap(([sheetId, { row, column }]) =>
      this.sheets.growthFor(sheetId, row, column),
    );
    if (growth.length > 0) {
      this.structure.version++;
      this.evaluation.forgetCompiled();
    }
    this.cellWrites.growth = growth;
    this.cellWrites.blocks = blocks;
    dispatch(isLargeWrite(blocks) ? rewriteWorkbookCommand : writeCellsCommand);
    this.cellWrites.growth = [];
    this.cellWrites.blocks = [];
    return true;
  }

  /** A sheet more or less makes o-spreadsheet calculate the whole workbook; nobody needs it before the next reading. */
  private dispatchLater(type: string, payload: object): void {
    this.postponement.isOn = true;
    try {
      this.mustDispatch(type, payload);
    } finally {
      this.postponement.isOn = false;
    }
  }

  private mustDispatch(type: string, payload: object): void {
    const result = this.dispatchThroughGate(type, payload);
    if (!result.isSuccessful) throw new Error(`The calculation refused ${type}: ${result.reasons.join(", ")}`);
    this.isCalculationDue = this.postponement.isOn;
  }

  private dispatchThroughGate(type: string, payload: object): OdooDispatchResult {
    return this.gate.open(() => quietly(() => this.model.dispatch(type, payload)));
  }
}

/** From this many cells on it is quicker to calculate everything than to look for what depends on them. */
const largeWriteCells = 20_000;

function isLargeWrite(blocks: readonly CellsToWrite[]): boolean {
  return (
    blocks.reduce((cells, { contents }) => cells + contents.length * (contents[0]?.length ?? 0), 0) > largeWriteCells
  );
}
