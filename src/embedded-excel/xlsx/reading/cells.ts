/** The cells of a sheet, read straight from the text: a tree of them would not fit into memory. */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, parseArea } from "../../model/cellAddress";
import type { CellInput, CellValue, FormulaInput } from "../../model/cellInput";
import { fromFileFormula } from "../formulas/fileFormula";
import { unescapeForbiddenCharacters } from "../xmlText";
import { TextLooks } from "./textLooks";
import { isTrue, numberOf, parseAttributes, scanXml } from "./xmlTree";

export interface CellGrid {
  inputs: (CellInput | undefined)[][];
  cachedValues: (CellValue | undefined)[][];
  styleIndexes: (number | undefined)[][];
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  /** Things in the cells that the model does not know. */
  unmodelled: Set<string>;
}

export interface CellContext {
  texts: readonly string[];
  /** Index in the style table for an index of the file. */
  styleIndexOf: (fileIndex: number) => number;
  /** Whether blank cells of the column look other than the default: a cell without style does not. */
  isStyledColumn: (column: number) => boolean;
  /** Days to add to a number of that style (dates of files that count from 1904). */
  dayOffsetOf: (styleIndex: number) => number;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  styleIndex: number | undefined;
  value: string | null;
  inlineText: string | null;
  formula: { text: string; attributes: Record<string, string> } | null;
}

export function readCells(xml: string, context: CellContext): CellGrid {
  const grid: CellGrid = {
    inputs: [],
    cachedValues: [],
    styleIndexes: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    unmodelled: new Set(),
  };
  const start = xml.search(/<(?:\w+:)?sheetData[\s>]/);
  if (start < 0) return grid;
  const closing = xml.slice(start).search(/<\/(?:\w+:)?sheetData>/);
  const reader = new CellReader(grid, context);
  scanXml(xml, reader, start, closing < 0 ? xml.length : start + closing);
  return grid;
}

class CellReader {
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private target: "value" | "formula" | "inline" | null = null;
  private isPhonetic = false;
  private readonly looks = new TextLooks();
  private readonly formulas = new Map<string, FormulaInput>();
  private readonly sharedFormulas = new Map<string, string>();

  constructor(
    private readonly grid: CellGrid,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: string): void {
    if (name === "c") this.openCell(parseAttributes(attributes));
    else if (name === "v") this.target = "value";
    else if (name === "f") this.openFormula(parseAttributes(attributes));
    else if (name === "row") this.openRow(parseAttributes(attributes));
    else if (name === "t") this.target = this.isPhonetic ? null : "inline";
    else if (name === "rPh") this.isPhonetic = true;
    else this.looks.open(name, attributes);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v" || name === "f" || name === "t") this.target = null;
    else if (name === "rPh") this.isPhonetic = false;
    else this.looks.close(name);
  }

  text(text: string): void {
    if (!this.cell || !this.target) return;
    if (this.target === "value") this.cell.value = (this.cell.value ?? "") + text;
    else if (this.target === "inline") this.cell.inlineText = (this.cell.inlineText ?? "") + text;
    else if (this.cell.formula) this.cell.formula.text += text;
  }

  /** Rows and cells may leave out where they stand: the next one then. */
  private openRow(attributes: Record<string, string>): void {
    this.row = numberOf(attributes.r, this.row + 2) - 1;
    this.column = -1;
    if (isTrue(attributes.customHeight) && attributes.ht) this.grid.rowHeights.set(this.row, Number(attributes.ht));
    if (isTrue(attributes.hidden)) this.grid.hiddenRows.add(this.row);
    if (numberOf(attributes.outlineLevel, 0) > 0) this.grid.unmodelled.add("grouped rows");
  }

  private openCell(attributes: Record<string, string>): void {
    const place = attributes.r ? parseArea(attributes.r) : null;
    this.looks.restart();
    this.row = place?.top ?? Math.max(this.row, 0);
    this.column = place?.left ?? this.column + 1;
    this.cell = {
      row: this.row,
      column: this.column,
      type: attributes.t ?? "n",
      styleIndex: attributes.s === undefined ? undefined : this.context.styleIndexOf(Number(attributes.s)),
      value: null,
      inlineText: null,
      formula: null,
    };
  }

  private openFormula(attributes: Record<string, string>): void {
    if (!this.cell) return;
    this.target = "formula";
    this.cell.formula = { text: "", attributes };
    if (attributes.t === "dataTable") this.grid.unmodelled.add("what-if data tables");
    if (attributes.t === "array" && attributes.ref?.includes(":")) this.grid.unmodelled.add("array formulas");
  }

  private closeCell(): void {
    const { cell } = this;
    if (!cell) return;
    this.cell = null;
    const isPlainAmongStyled = cell.styleIndex === undefined && this.context.isStyledColumn(cell.column);
    if (cell.styleIndex !== undefined || isPlainAmongStyled) set(this.grid.styleIndexes, cell, cell.styleIndex ?? 0);
    const value = this.valueOf(cell);
    const formula = cell.formula && this.formulaOf(cell, cell.formula);
    if (formula) {
      set(this.grid.inputs, cell, formula);
      if (value !== null) set(this.grid.cachedValues, cell, value);
    } else if (value !== null) {
      set(this.grid.inputs, cell, typeof value === "object" ? value.error : value);
    }
  }

  private valueOf(cell: OpenCell): CellValue {
    if (cell.type === "inlineStr") return unescapeForbiddenCharacters(cell.inlineText ?? "");
    const { value } = cell;
    if (cell.type === "str") return unescapeForbiddenCharacters(value ?? "");
    if (value === null || value === "") return null;
    if (cell.type === "s") return this.context.texts[Number(value)] ?? "";
    if (cell.type === "b") return isTrue(value.trim());
    if (cell.type === "e") return { error: value };
    if (cell.type === "d") return serialOf(value);
    const number = Number(value);
    return Number.isFinite(number) ? number + this.context.dayOffsetOf(cell.styleIndex ?? 0) : null;
  }

  private formulaOf(cell: OpenCell, { text, attributes }: NonNullable<OpenCell["formula"]>): FormulaInput | null {
    const formula = attributes.t === "shared" ? this.expandShared(cell, text, attributes.si ?? "") : text;
    return formula === "" ? null : this.inputFor(formula);
  }

  /** The first cell of a shared formula holds its text, the others follow relative to it. */
  private expandShared(cell: OpenCell, text: string, sharedIndex: string): string {
    const at = cellAddress(cell.row, cell.column);
    if (text !== "") {
      this.sharedFormulas.set(sharedIndex, translateFormulaToR1C1(text, at));
      return text;
    }
    const relative = this.sharedFormulas.get(sharedIndex);
    return relative === undefined ? "" : translateFormulaToA1(relative, at);
  }

  /** Equal formulas share one object, and are converted once. */
  private inputFor(fileFormula: string): FormulaInput {
    let input = this.formulas.get(fileFormula);
    if (!input) {
      input = { formula: fromFileFormula(unescapeForbiddenCharacters(fileFormula)) };
      this.formulas.set(fileFormula, input);
    }
    return input;
  }
}

function set<Value>(grid: (Value | undefined)[][], { row, column }: OpenCell, value: Value): void {
  (grid[row] ??= [])[column] = value;
}

/** ISO dates of files in the strict form. */
function serialOf(text: string): CellValue {
  const time = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
