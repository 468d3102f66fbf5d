/** What a sheet holds, in words that a plan and LibreOffice's answer can both be brought to. */
export interface SheetFacts {
  /** By address. */
  formulas: Record<string, string>;
  /** By cell, or by part of a column. */
  validations: Record<string, ValidationFacts>;
  /** By range, the most important one first. */
  colourRules: Record<string, ColourRuleFacts[]>;
  /** Relative to the widest; null where hidden. */
  widths: (number | null)[];
  frozen: { rows: number; visibleColumns: number };
  isProtected: boolean;
  page: {
    isLandscape: boolean;
    titleRows: [number, number] | null;
    printAreas: string[];
    pagesWide: number;
    scalePercent: number;
    breakRows: number[];
  };
  charts: { name: string; title: string; series: { name: string; values: string }[] }[];
}

export interface ValidationFacts {
  type: string;
  operator: string;
  formulas: string[];
  ignoreBlanks: boolean;
  style: string;
  alert: string;
  prompt: string;
}

export interface ColourRuleFacts {
  formula: string;
  fillColor: string;
  fontColor: string;
}

export interface FileFacts {
  sheets: Record<string, SheetFacts>;
  names: Record<string, string>;
  /** Sheet and range by name. */
  tables: Record<string, string>;
}

/** `4E12` or `4000000000000`, `FALSE` or `0`, `;` or `,`: the same formula. Texts inside quotes stay as they are. */
export function plainFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(/("(?:[^"]|"")*")|([^"]+)/g, (_, text?: string, rest?: string) => {
    if (text !== undefined) return text;
    return (rest ?? "")
      .replace(/COM\.SUN\.STAR\.SHEET\.ADDIN\.ANALYSIS\.GET/g, "")
      .replace(/\b\d+E\d+\b/g, (number) => String(Number(number)))
      .replace(/\b(TRUE|FALSE)\b/g, (word) => (word === "TRUE" ? "1" : "0"))
      .replace(/;/g, ",");
  });
}

/** A reference to a sheet in a name: without quotes, dollars and Excel's `!`. */
export function plainReference(reference: string): string {
  return reference.replace(/^=/, "").replace(/[$']/g, "").replace("!", ".").replace(/;/g, ",");
}

/** Programs join areas with equal rules: single cells, and one column each where an area is long, are the same in all. */
export function splitArea(range: string): string[] {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [cellOf(first), cellOf(last)];
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => lettersOf(from.column + index));
  if (to.row - from.row > 100) return columns.map((column) => `${column}${from.row}:${column}${to.row}`);
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
  return columns.flatMap((column) => rows.map((row) => `${column}${row}`));
}

/** Rows and columns of the answer count from 1. */
function cellOf(address: string): { column: number; row: number } {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function relativeWidths(points: readonly (number | null)[]): (number | null)[] {
  const widest = Math.max(...points.map((width) => width ?? 0));
  return points.map((width) => (width === null ? null : width / widest));
}

/** Whether a hidden column beside the frozen ones is frozen too is seen by nobody. */
export function frozenFacts(rows: number, columns: number, widths: readonly (number | null)[]): SheetFacts["frozen"] {
  return { rows, visibleColumns: widths.slice(0, columns).filter((width) => width !== null).length };
}

export function dataBarFacts(color: string): ColourRuleFacts {
  return { formula: "data bar", fillColor: color, fontColor: "" };
}

export function byRange(rules: readonly (readonly [string, ColourRuleFacts])[]): Record<string, ColourRuleFacts[]> {
  const facts: Record<string, ColourRuleFacts[]> = {};
  for (const [range, rule] of rules) (facts[range] ??= []).push(rule);
  return facts;
}
