/**
 * o-spreadsheet's plugin of cells, put in the registry with one command more: a bulk write hands it inputs and compiled formulas
 * instead of texts to parse. 60,000 dispatches of UPDATE_CELL took 449 s, and parsing each formula of a column 140 µs a cell.
 */
import {
  odoo,
  type CellUpdate,
  type OdooCell,
  type OdooCommand,
  type OdooCorePlugin,
  type OdooPluginConfiguration,
} from "./odooLibrary";
import type { SheetGrowth } from "./modelSheets";
import { RowFormula } from "./rowFormula";

export const writeCellsCommand = "WRITE_CELLS";
/** The same, with everything calculated again instead of what depends on the cells. */
export const rewriteWorkbookCommand = "REWRITE_WORKBOOK";

export type CellContent = string | number | boolean | null | RowFormula;

export interface CellsToWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** `undefined` leaves a cell as it is. */
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
  /** What depends on the cells left as they are is calculated again all the same. */
  readonly isTouched: boolean;
}

/** One UPDATE_CELL after a bulk write tells the grid's plugins that cells changed; it changes none itself. */
export function isNotice(command: OdooCommand): boolean {
  return command.type === "UPDATE_CELL" && command.isNotice === true;
}

/** Blocks travel beside the command, because o-spreadsheet copies whatever a command holds. */
export interface CellWrites {
  /** Sheets that have to grow first, in the same command: each growth by itself would calculate everything. */
  growth: readonly SheetGrowth[];
  blocks: readonly CellsToWrite[];
}

const libraryCellPlugin = odoo.registries.corePluginRegistry.content.cell as new (
  configuration: OdooPluginConfiguration,
) => OdooCorePlugin;

/** With this format the library calculates with a cell's text instead of its number; Excel does not. */
const textFormat = "@";

export class CellWriterPlugin extends libraryCellPlugin {
  private readonly writes: CellWrites | undefined;

  constructor(configuration: OdooPluginConfiguration) {
    super(configuration);
    this.writes = configuration.custom.cellWrites as CellWrites | undefined;
  }

  override handle(command: OdooCommand): void {
    if (!isNotice(command)) super.handle(command);
    if (command.type !== writeCellsCommand && command.type !== rewriteWorkbookCommand) return;
    const { growth, blocks } = this.writes ?? { growth: [], blocks: [] };
    growth.forEach((one) => this.dispatch("ADD_COLUMNS_ROWS", one));
    blocks.forEach((block) => this.writeBlock(block));
    const firstBySheet = new Map(blocks.map((block) => [block.sheetId, block]));
    for (const { sheetId, row, column } of firstBySheet.values()) {
      this.dispatch("UPDATE_CELL", { sheetId, row, col: column, format: "", isNotice: true });
    }
  }

  /**
   * A new look keeps what the cell holds: the library writes the content again as text, which would turn the text "0123" into a
   * number and parse every formula.
   */
  override updateCell(sheetId: string, col: number, row: number, after: CellUpdate): void {
    const before = this.getters.getCell({ sheetId, col, row });
    if (before === undefined || after.content !== undefined || "formula" in after) {
      super.updateCell(sheetId, col, row, after);
      return;
    }
    const style = after.style === undefined ? before.style : (after.style ?? undefined);
    const format = after.format === undefined ? before.format : after.format === textFormat ? "" : after.format;
    if (!before.isFormula && before.content === "" && !style && !format) super.updateCell(sheetId, col, row, after);
    else this.keepCell(sheetId, { ...before, style, format });
  }

  private writeBlock({ sheetId, row, column, contents }: CellsToWrite): void {
    contents.forEach((line, lineIndex) =>
      line.forEach((content, index) => {
        if (content !== undefined) this.writeCell({ sheetId, row: row + lineIndex, col: column + index }, content);
      }),
    );
  }

  private writeCell(position: { sheetId: string; row: number; col: number }, content: CellContent): void {
    const before = this.getters.getCell(position);
    const { sheetId } = position;
    if (content === null && !before?.style && !before?.format) {
      if (before === undefined) return;
      delete this.cells[sheetId]?.[before.id];
      this.dispatch("UPDATE_CELL_POSITION", { ...position, cellId: undefined });
      return;
    }
    const id = before?.id ?? this.nextId++;
    this.keepCell(sheetId, { id, style: before?.style, format: before?.format, ...this.bodyOf(content, position.row) });
    if (before === undefined) this.dispatch("UPDATE_CELL_POSITION", { ...position, cellId: id });
  }

  /** Past the library's history: undoing is the host's, and a history would hold every former cell for good. */
  private keepCell(sheetId: string, cell: OdooCell): void {
    (this.cells[sheetId] ??= {})[cell.id] = cell;
  }

  private bodyOf(content: CellContent, row: number): Omit<OdooCell, "id"> {
    if (content instanceof RowFormula) {
      return { isFormula: true, compiledFormula: content.compiledAt(row, this.getters) };
    }
    return { isFormula: false, parsedValue: content, content: contentText(content) };
  }
}

function contentText(value: Exclude<CellContent, RowFormula>): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
