import { importTexts } from "../../i18n/importTexts";
import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/zh";
import type { TableSpec } from "../../schema/columnSpec";
import { findColumn } from "../../schema/tableSchema";
import { formatIsoDate, lastSerial } from "../dates/serialDate";
import { describeFault, headerOf } from "./describeFault";
import type { ImportPlan, RejectedRow } from "./importQuestion";
import type { SourceLayout } from "./sourceLayout";
import type { SourceCell } from "./sourceTable";

/** The rows that stay out, with the reason and as they stood, in the order of the source. */
export interface LeftRows {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface LeftRowsQuestion {
  readonly plan: ImportPlan;
  readonly layout: SourceLayout;
  readonly keys: readonly (string | null)[];
  /** As the workbook's preset has it. */
  readonly table: TableSpec;
  readonly texts: Texts;
  readonly language: Language;
}

/** Null where every row goes in. */
export function listLeftRows(question: LeftRowsQuestion): LeftRows | null {
  const { plan, layout, language } = question;
  const { sheet } = importTexts[language];
  const left = [
    ...plan.rejected.map((row) => ({ row, outcome: sheet.rejected })),
    ...plan.duplicates.map((row) => ({ row, outcome: sheet.duplicate })),
  ].sort((one, other) => one.row.line - other.row.line);
  if (left.length === 0) return null;
  return {
    name: sheet.name,
    headers: [sheet.line, sheet.outcome, sheet.reason, ...layout.headers],
    rows: left.map(({ row, outcome }) => [row.line, outcome, reasonOf(row, question), ...originalCells(row, question)]),
  };
}

function reasonOf(row: RejectedRow, { table, texts, language }: LeftRowsQuestion): string {
  const faults = [row, ...(row.more ?? [])].map((fault) => {
    const header = headerOf(fault, table, language);
    const sentence = describeFault(fault, table, texts, language);
    return header === "" ? sentence : `${header}: ${sentence}`;
  });
  return faults.join("; ");
}

/** A day of a workbook is a number: in a sheet without its format nobody would know it again. */
function originalCells({ cells }: RejectedRow, { keys, table }: LeftRowsQuestion): SourceCell[] {
  return cells.map((cell, index) => {
    const isDay = findColumn(table, keys[index] ?? "")?.kind === "date";
    return isDay && typeof cell === "number" && cell > 0 && cell <= lastSerial ? formatIsoDate(Math.floor(cell)) : cell;
  });
}
