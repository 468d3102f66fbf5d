/** The workbook's formula cells by their text: what has to be derived again when a table, name or sheet changes. */
import { findMentions, type Mention } from "./formulaMentions";
import type { CellPosition } from "./spreadsheetEngine";

const columnsPerRow = 16_384;

export interface FormulaUse {
  readonly formula: string;
  readonly mentions: ReadonlySet<Mention>;
  /** Cell keys (`row * 16384 + column`) by sheet. */
  readonly cells: Map<string, Set<number>>;
}

export class FormulaCells {
  private readonly uses = new Map<string, FormulaUse>();
  private readonly cellsBySheet = new Map<string, Map<number, FormulaUse>>();

  put({ sheetId, row, column }: CellPosition, formula: string): void {
    const key = row * columnsPerRow + column;
    const cells = childOf(this.cellsBySheet, sheetId, () => new Map<number, FormulaUse>());
    const previous = cells.get(key);
    if (previous?.formula === formula) return;
    if (previous !== undefined) this.forget(previous, sheetId, key);
    const use = childOf<string, FormulaUse>(this.uses, formula, () => newUse(formula));
    childOf<string, Set<number>>(use.cells, sheetId, () => new Set()).add(key);
    cells.set(key, use);
  }

  remove({ sheetId, row, column }: CellPosition): void {
    const cells = this.cellsBySheet.get(sheetId);
    const key = row * columnsPerRow + column;
    const use = cells?.get(key);
    if (cells === undefined || use === undefined) return;
    cells.delete(key);
    this.forget(use, sheetId, key);
  }

  formulaAt({ sheetId, row, column }: CellPosition): string | null {
    return this.cellsBySheet.get(sheetId)?.get(row * columnsPerRow + column)?.formula ?? null;
  }

  removeSheet(sheetId: string): void {
    for (const [key, use] of this.cellsBySheet.get(sheetId) ?? []) this.forget(use, sheetId, key);
    this.cellsBySheet.delete(sheetId);
  }

  usesMentioning(mentions: ReadonlySet<Mention>): FormulaUse[] {
    return [...this.uses.values()].filter((use) => [...use.mentions].some((mention) => mentions.has(mention)));
  }

  /** Texts change when what they mention is renamed; the cells stay. */
  rewrite(uses: readonly FormulaUse[], rewriteFormula: (formula: string, position: CellPosition) => string): void {
    for (const use of uses) {
      for (const position of positionsOf(use)) this.put(position, rewriteFormula(use.formula, position));
    }
  }

  private forget(use: FormulaUse, sheetId: string, key: number): void {
    const cells = use.cells.get(sheetId);
    cells?.delete(key);
    if (cells?.size === 0) use.cells.delete(sheetId);
    if (use.cells.size === 0) this.uses.delete(use.formula);
  }
}

function newUse(formula: string): FormulaUse {
  return { formula, mentions: findMentions(formula), cells: new Map() };
}

export function positionsOf(use: FormulaUse): CellPosition[] {
  const positions: CellPosition[] = [];
  for (const [sheetId, keys] of use.cells) {
    for (const key of keys)
      positions.push({ sheetId, row: Math.floor(key / columnsPerRow), column: key % columnsPerRow });
  }
  return positions;
}

function childOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let child = map.get(key);
  if (child === undefined) map.set(key, (child = make()));
  return child;
}
