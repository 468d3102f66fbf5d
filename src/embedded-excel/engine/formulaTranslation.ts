/** Excel's formula text to o-spreadsheet's: structured references and names become A1 references. */
import type { Area } from "../model/area";
import { absoluteA1, columnLetters, parseA1Reference, type A1Reference } from "./a1Reference";
import { errorLiteral, type FormulaTemplate, type ThisRowPart } from "./formulaTemplate";
import {
  isReferenceToken,
  plainFunctionName,
  modelSheetName,
  quoteSheetName,
  splitSheetPrefix,
  tokenizeFormula,
  type FormulaToken,
} from "./formulaTokens";
import type { EngineTable } from "./spreadsheetEngine";
import {
  areaOfReference,
  columnsOf,
  dataRowsOf,
  parseStructuredReference,
  type TableRows,
} from "./structuredReference";
import type { TableBlocks } from "./tableBlocks";
import type { WorkbookDirectory } from "./workbookDirectory";

/** Where the formula stands: its sheet, and the table around it for `[@column]`. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly table: EngineTable | null;
  /** In a cell every reference is what it says; a rule's relative references are moved along with it. */
  readonly keepsRelative: boolean;
}

/** Ranges that reach below this row are left open at the bottom, so that sheets stay small. */
const deepestRow = 50_000;
const deepestNesting = 16;

export class FormulaTranslator {
  /** Lowest row and rightmost column that translated formulas refer to, by sheet: sheets must be that large. */
  readonly reach = new Map<string, { row: number; column: number }>();

  constructor(
    private readonly directory: WorkbookDirectory,
    private readonly blocks: TableBlocks,
  ) {}

  translate(formula: string, place: FormulaPlace): FormulaTemplate {
    return joinTexts(this.translateTokens(tokenizeFormula(formula), place, 0));
  }

  private translateTokens(
    tokens: readonly FormulaToken[],
    place: FormulaPlace,
    nesting: number,
  ): (string | ThisRowPart)[] {
    const parts: (string | ThisRowPart)[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as FormulaToken;
      const last = tokens[index + 2];
      if (token.type === "structured" && tokens[index + 1]?.value === ":" && last?.type === "structured") {
        parts.push(this.spanOfReferences(token.value, last.value));
        index += 2;
      } else {
        parts.push(...this.translateToken(token, tokens[index - 1], place, nesting));
      }
    }
    return parts;
  }

  private translateToken(
    token: FormulaToken,
    previous: FormulaToken | undefined,
    place: FormulaPlace,
    nesting: number,
  ): (string | ThisRowPart)[] {
    if (isReferenceToken(token))
      return [this.translateReference(token.value, place.sheetId, nesting === 0 && place.keepsRelative)];
    switch (token.type) {
      case "func":
        return [plainFunctionName(token.value)];
      case "structured":
        return [this.translateStructured(token.value, place)];
      case "range_named":
        return this.translateName(token.value, place, nesting);
      case "string":
        return [translateString(token.value)];
      case "error":
        return [errorLiteral(token.value)];
      case "whitespace":
      case "newline":
        return [" "];
      default:
        return [token.value === "@" && isPrefixPosition(previous) ? "" : token.value];
    }
  }

  private translateReference(text: string, ownSheetId: string, keepsRelative: boolean): string {
    const { sheetName, rest } = splitSheetPrefix(text);
    const reference = parseA1Reference(rest);
    const sheetId = sheetName === null ? ownSheetId : this.directory.sheetIdNamed(sheetName);
    if (sheetId === null) return errorLiteral("#REF!");
    const prefix = sheetName === null ? "" : this.sheetPrefix(sheetId);
    if (reference === null) return prefix + rest;
    if (!reference.isWholeColumns && !reference.isWholeRows) this.extendReach(sheetId, reference.area);
    const isOpenEnded = !reference.isWholeColumns && reference.area.bottom >= deepestRow;
    if (isOpenEnded) return prefix + (keepsRelative ? openEnded(reference) : openEnded(withAllFixed(reference)));
    return prefix + (keepsRelative ? rest : absoluteReference(reference));
  }

  private extendReach(sheetId: string, area: Area): void {
    const known = this.reach.get(sheetId) ?? { row: 0, column: 0 };
    const row = area.bottom >= deepestRow ? area.top : area.bottom;
    this.reach.set(sheetId, { row: Math.max(known.row, row), column: Math.max(known.column, area.right) });
  }

  private translateStructured(text: string, place: FormulaPlace): string | ThisRowPart {
    const reference = parseStructuredReference(text);
    if (reference === null) return errorLiteral("#REF!");
    const table = reference.tableName === "" ? place.table : this.directory.tableNamed(reference.tableName);
    if (table === null) return errorLiteral(reference.tableName === "" ? "#VALUE!" : "#REF!");
    const columns = columnsOf(table, reference.columnNames);
    if (columns === null) return errorLiteral("#REF!");
    if (reference.rows === "thisRow") return this.thisRow(table, columns, place);
    const area = areaOfReference(table, reference, -1);
    return area === null ? errorLiteral("#REF!") : this.tableRange(table, area, reference.rows);
  }

  private thisRow(table: EngineTable, columns: { left: number; right: number }, place: FormulaPlace): ThisRowPart {
    const { name } = table;
    const lastRow = () => dataRowsOf(this.directory.tableNamed(name) ?? table).bottom;
    const sheetPrefix = table.sheetId === place.sheetId ? "" : this.sheetPrefix(table.sheetId);
    return { sheetPrefix, ...columns, firstRow: dataRowsOf(table).top, lastRow };
  }

  /** Ranges that end with the data are given spare rows, which TABLE.RANGE cuts off again. */
  private tableRange(table: EngineTable, area: Area, rows: TableRows): string {
    const prefix = this.sheetPrefix(table.sheetId);
    const data = dataRowsOf(table);
    const block = this.blocks.blockOf(table.name);
    if (rows === "headers" || rows === "totals" || area.bottom !== data.bottom || block === null) {
      return prefix + absoluteA1(area);
    }
    const reservedArea = { ...area, bottom: Math.max(block.reservedBottom, area.bottom) };
    this.extendReach(table.sheetId, reservedArea);
    const reserved = absoluteA1(reservedArea);
    return `TABLE.RANGE(${prefix}${reserved},${block.number},${data.top - area.top})`;
  }

  /** `T[a]:T[b]`: the columns from the one to the other. */
  private spanOfReferences(first: string, last: string): string {
    const start = parseStructuredReference(first);
    const end = parseStructuredReference(last);
    const table = start === null ? null : this.directory.tableNamed(start.tableName);
    if (start === null || end === null || table === null || start.rows !== end.rows) return errorLiteral("#REF!");
    const columnNames = [...start.columnNames, ...end.columnNames];
    const area = areaOfReference(table, { ...start, columnNames }, -1);
    return area === null ? errorLiteral("#REF!") : this.tableRange(table, area, start.rows);
  }

  private translateName(text: string, place: FormulaPlace, nesting: number): (string | ThisRowPart)[] {
    const { sheetName, rest } = splitSheetPrefix(text);
    const scope = sheetName === null ? place.sheetId : (this.directory.sheetIdNamed(sheetName) ?? "");
    const formula = this.directory.nameFormula(rest, scope);
    if (formula === null) {
      const table = this.directory.tableNamed(rest);
      const area =
        table === null ? null : areaOfReference(table, { tableName: rest, columnNames: [], rows: "data" }, -1);
      return [table === null || area === null ? errorLiteral("#NAME?") : this.tableRange(table, area, "data")];
    }
    if (nesting >= deepestNesting) return [errorLiteral("#NAME?")];
    const tokens = tokenizeFormula(formula).filter(({ type }) => type !== "fx_prefix");
    const parts = this.translateTokens(tokens, place, nesting + 1);
    return tokens.length === 1 ? parts : ["(", ...parts, ")"];
  }

  private sheetPrefix(sheetId: string): string {
    return `${quoteSheetName(modelSheetName(this.directory.sheetNameOf(sheetId) ?? ""))}!`;
  }
}

function openEnded({ area, fixed }: A1Reference): string {
  const left = `${fixed.left ? "$" : ""}${columnLetters(area.left)}${fixed.top ? "$" : ""}${area.top + 1}`;
  return `${left}:${fixed.right ? "$" : ""}${columnLetters(area.right)}`;
}

function withAllFixed(reference: A1Reference): A1Reference {
  return { ...reference, fixed: { top: true, left: true, bottom: true, right: true } };
}

function absoluteReference({ area, isWholeColumns, isWholeRows }: A1Reference): string {
  if (isWholeColumns) return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  return isWholeRows ? `$${area.top + 1}:$${area.bottom + 1}` : absoluteA1(area);
}

/** o-spreadsheet has no escape for a quote in a text, and takes a backslash before a quote for one. */
function translateString(literal: string): string {
  if (!literal.slice(1, -1).includes('"') && !literal.includes("\\")) return literal;
  const pieces = literal
    .slice(1, -1)
    .replace(/""/g, '"')
    .split(/(["\\])/);
  const texts = pieces.filter((piece) => piece !== "").map(quotePiece);
  return texts.length === 1 ? (texts[0] ?? '""') : `CONCATENATE(${texts.join(",")})`;
}

function quotePiece(piece: string): string {
  if (piece === '"') return "CHAR(34)";
  return piece === "\\" ? "CHAR(92)" : `"${piece}"`;
}

/** `@` before an operand is implicit intersection; Excel writes it where a function may give several values. */
function isPrefixPosition(previous: FormulaToken | undefined): boolean {
  return (
    previous === undefined ||
    previous.type === "fx_prefix" ||
    previous.type === "operator" ||
    previous.type === "whitespace"
  );
}

function joinTexts(parts: readonly (string | ThisRowPart)[]): FormulaTemplate {
  const joined: (string | ThisRowPart)[] = [];
  for (const part of parts) {
    const last = joined.length - 1;
    if (typeof part === "string" && typeof joined[last] === "string") joined[last] += part;
    else joined.push(part);
  }
  return joined;
}
