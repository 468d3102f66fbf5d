/** A small table of a report sheet: a title, headers, and rows of labels, formulas and input cells. */
import { columnLetters, renderFormula, type WorkbookKind } from "../../formulaText";
import type { Translated } from "../../translated";
import type { BlockPlan, ColourRulePlan, PlanArea, PlanValue, StylePlan } from "../../workbookPlan";
import { area } from "../cellArea";
import { palette } from "../palette";
import { columnHeaders, inputCells, sectionTitle } from "../sectionStyles";

export interface SectionColumn {
  readonly header: Translated;
  readonly numberFormat: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  /** Bars in the cells, as many as there are rows of the list. */
  readonly hasBars?: true;
}

/** A word in both languages, a number to start from, a formula in the schema's notation, or nothing. */
export type SectionCell = Translated | number | { readonly formula: string } | null;

export interface SectionRow {
  readonly cells: readonly SectionCell[];
  /** Instead of those of the columns, from the second on. */
  readonly numberFormats?: readonly string[];
  readonly look?: "total" | "other";
}

export interface Section {
  readonly title: Translated;
  readonly note?: Translated;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly SectionColumn[];
  readonly rows: readonly SectionRow[];
  /** Columns whose cells people fill in, by place in the section; a row with nothing or a formula there is left out. */
  readonly openColumn?: number;
}

interface SectionPart {
  readonly blocks: BlockPlan[];
  readonly styles: StylePlan[];
  readonly colourRules: ColourRulePlan[];
}

export function formula(text: string): SectionCell {
  return { formula: text };
}

/** First row of the list, below title and headers. */
export function firstRowOf({ row }: Pick<Section, "row">): number {
  return row + 2;
}

/** `$A$12`; row and column count from 0. */
export function cellAt(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `$A$12:$A$20` */
export function cellsFrom(row: number, column: number, rows: number): string {
  return `${cellAt(row, column)}:${cellAt(row + rows - 1, column)}`;
}

export function planSection(section: Section, kind: WorkbookKind): SectionPart {
  return {
    blocks: sectionBlocks(section, kind),
    styles: sectionStyles(section),
    colourRules: section.columns.flatMap(({ hasBars }, index) => (hasBars ? [bars(section, index)] : [])),
  };
}

/** Where people fill in; empty without such cells. */
export function openAreas({ row, column, rows, openColumn }: Section): PlanArea[] {
  if (openColumn === undefined) return [];
  return rows.flatMap(({ cells }, index) =>
    typeof cells[openColumn] === "number" ? [area(firstRowOf({ row }) + index, column + openColumn)] : [],
  );
}

function sectionBlocks(section: Section, kind: WorkbookKind): BlockPlan[] {
  const { row, column, rows, columns, title, note } = section;
  const { language } = kind;
  const top = firstRowOf(section);
  return [
    { row, column, values: [[title[language]]] },
    ...(note ? [{ row, column: noteColumn(section), values: [[note[language]]] }] : []),
    { row: row + 1, column, values: [columns.map(({ header }) => header[language])] },
    { row: top, column, values: rows.map(({ cells }) => cells.map((cell) => valueOf(cell, kind))) },
    { row: top, column, formulas: rows.map(({ cells }) => cells.map((cell) => formulaOf(cell, kind))) },
  ];
}

function valueOf(cell: SectionCell, { language }: WorkbookKind): PlanValue {
  if (cell === null || typeof cell === "number") return cell;
  return "formula" in cell ? null : cell[language];
}

function formulaOf(cell: SectionCell, kind: WorkbookKind): string | null {
  return typeof cell === "object" && cell !== null && "formula" in cell
    ? renderFormula(cell.formula, null, kind)
    : null;
}

/** Clear of the title, which runs out over the narrow columns beside it. */
function noteColumn({ column }: Section): number {
  return column + 2;
}

function sectionStyles(section: Section): StylePlan[] {
  const { row, column, columns, rows } = section;
  const top = firstRowOf(section);
  return [
    sectionTitle(area(row, column)),
    { area: area(row, noteColumn(section)), fontColor: palette.muted },
    columnHeaders(area(row + 1, column, 1, columns.length)),
    ...columns.map(({ numberFormat, horizontal }, index): StylePlan => ({
      area: area(top, column + index, rows.length),
      numberFormat,
      ...(horizontal ? { horizontal } : {}),
    })),
    { area: area(top, column, rows.length, columns.length), borderBottom: palette.line },
    ...rows.flatMap((each, index) => rowStyles(each, area(top + index, column, 1, columns.length))),
    ...openAreas(section).map(inputCells),
  ];
}

function rowStyles({ numberFormats = [], look }: SectionRow, target: PlanArea): StylePlan[] {
  return [
    ...numberFormats.map((numberFormat, index) => ({
      area: area(target.row, target.column + 1 + index),
      numberFormat,
    })),
    ...(look === "total" ? [{ area: target, bold: true, fillColor: palette.brandSoft }] : []),
    ...(look === "other" ? [{ area: target, italic: true, fontColor: palette.muted }] : []),
  ];
}

function bars(section: Section, index: number): ColourRulePlan {
  const listed = section.rows.filter(({ look }) => look === undefined);
  const first = section.rows.findIndex(({ look }) => look === undefined);
  return {
    area: area(firstRowOf(section) + first, section.column + index, listed.length),
    rule: { kind: "dataBar", color: palette.bar },
    stopIfTrue: false,
  };
}
