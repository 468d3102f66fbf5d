/** The schema writes formulas with keys; a workbook holds them with its headers, or in A1 form where Excel wants that. */
import type { Language } from "../i18n/language";
import type { TableKey, TableSpec } from "./columnSpec";
import type { ListKey } from "./listKeys";
import { lists } from "./lists";
import type { PresetKey } from "./presets/preset";
import { findColumn, tableSchema } from "./tableSchema";

/** The workbook that a formula is written for. */
export interface WorkbookKind {
  readonly preset: PresetKey;
  readonly language: Language;
  /** By `Table.key`, where people renamed a column. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface ReferenceTexts {
  /** The cell of the same row. */
  thisRow(key: string): string;
  wholeColumn(table: TableKey, key: string): string;
}

/** Text literals first, so that nothing inside quotes is taken for a reference. */
const referencePattern =
  /"(?:[^"]|"")*"|\[@(\w+)\]|\b(Customers|FollowUps|Orders|Payments|Feedback)\[(\w+)\]|\{(\w+)\.(\w+)(?:#\[@(\w+)\])?\}/g;

/** For cells: `T[[#This Row],[header]]` and `T[header]`, with leading `=`. */
export function renderFormula(formula: string, table: TableKey | null, kind: WorkbookKind): string {
  return renderWith(formula, kind, {
    thisRow: (key) => `${table}[[#This Row],[${headerText(table ?? "Customers", key, kind)}]]`,
    wholeColumn: (other, key) => `${other}[${headerText(other, key, kind)}]`,
  });
}

/**
 * For validation and colour rules, which take no structured references: cells of the first data row in A1 form, whole columns by
 * the hidden names that follow them. `firstRow` counts from 1.
 */
export function renderRule(formula: string, table: TableSpec, firstRow: number, kind: WorkbookKind): string {
  return renderWith(formula, kind, {
    thisRow: (key) => `$${columnLetters(columnIndex(table, key))}${firstRow}`,
    wholeColumn: (other, key) => `gd.${other}.${key}`,
  });
}

function renderWith(formula: string, kind: WorkbookKind, texts: ReferenceTexts): string {
  const rendered = formula.replace(
    referencePattern,
    (
      literal: string,
      rowKey?: string,
      table?: TableKey,
      key?: string,
      list?: ListKey,
      code?: string,
      inner?: string,
    ) => {
      if (rowKey !== undefined) return texts.thisRow(rowKey);
      if (table !== undefined && key !== undefined) return texts.wholeColumn(table, key);
      if (list === undefined || code === undefined) return literal;
      return quoteWord(wordOf(list, code, kind.language), inner === undefined ? null : texts.thisRow(inner));
    },
  );
  return `=${rendered}`;
}

function quoteWord(word: string, number: string | null): string {
  if (number === null) return `"${word.replaceAll('"', '""')}"`;
  const [before = "", after = ""] = word.split("#");
  return `"${before}"&${number}&"${after}"`;
}

export function wordOf(list: ListKey, code: string, language: Language): string {
  const value = lists[list].values.find((candidate) => candidate.code === code);
  if (!value) throw new Error(`No value ${code} in the list ${list}`);
  return value.label[language];
}

function headerText(table: TableKey, key: string, { preset, language, headers }: WorkbookKind): string {
  const column = findColumn(tableSchema(table, preset), key);
  if (!column) throw new Error(`No column ${key} in ${table}`);
  return escapeHeader(headers?.[`${table}.${key}`] ?? column.header[language]);
}

/** Inside a structured reference these characters take an apostrophe before them. */
export function escapeHeader(header: string): string {
  return header.replace(/['[\]#]/g, "'$&");
}

function columnIndex(table: TableSpec, key: string): number {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column ${key} in ${table.key}`);
  return index;
}

/** 0 is A. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The other way. */
export function columnIndexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
