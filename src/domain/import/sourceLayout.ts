import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { createImportWords } from "./importWords";
import type { Settings } from "../../schema/settings";
import type { PresetKey } from "../../schema/presets/preset";
import { tableKeys, tables } from "../../schema/tables/tables";
import { findHeader } from "./findHeader";
import { importableColumns } from "./headerNames";
import { mapColumns, type ColumnGuess } from "./mapColumns";
import type { SourceRow, SourceSheet } from "./sourceTable";

/** What a sheet is made of, seen as rows for one of our tables. */
export interface SourceLayout {
  readonly table: TableKey;
  /** As the sheet has them; blank where a column has none. */
  readonly headers: readonly string[];
  readonly headerRows: readonly SourceRow[];
  readonly titles: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
  /** One for each header. */
  readonly guesses: readonly ColumnGuess[];
}

export interface LayoutQuestion {
  readonly sheet: SourceSheet;
  readonly preset: PresetKey;
  readonly settings: Settings;
  /** Headers that a person has named. */
  readonly known?: readonly string[];
}

export function readLayout({ sheet, preset, settings, known }: LayoutQuestion, table: TableKey): SourceLayout {
  const target = { table, preset, ownFields: settings.ownFields };
  const found = findHeader(sheet.rows, target, known);
  const guesses = mapColumns(target, found.headers, found.rows, createImportWords(settings));
  return { table, ...found, guesses };
}

/** A sheet that cannot tell the required columns of a table is hardly one of its records. */
const requiredWeight = 1.5;
/** What a table has no place for speaks against it. */
const unknownWeight = 0.75;
/** Each record of these belongs to one of another table: without that it is none. */
const reference: Partial<Readonly<Record<TableKey, string>>> = {
  FollowUps: "customer",
  Orders: "customer",
  Payments: "order",
  Feedback: "customer",
};

/** The table that the sheet most probably is, with its layout; the first of equally likely ones. */
export function guessLayout(question: LayoutQuestion): SourceLayout {
  const layouts = tableKeys.map((table) => readLayout(question, table));
  const scores = layouts.map((layout) => scoreLayout(layout, question));
  return layouts[scores.indexOf(Math.max(...scores))] as SourceLayout;
}

/** The sheet that most probably holds records of the table; the first of equally likely ones. */
export function chooseSheet(
  sheets: readonly SourceSheet[],
  table: TableKey,
  workbook: Omit<LayoutQuestion, "sheet">,
): SourceSheet | undefined {
  const scores = sheets.map((sheet) => {
    const question = { ...workbook, sheet };
    return scoreLayout(readLayout(question, table), question);
  });
  return sheets[scores.indexOf(Math.max(...scores))];
}

function scoreLayout({ table, headers, guesses }: SourceLayout, { preset, settings }: LayoutQuestion): number {
  const columns = importableColumns({ table, preset, ownFields: settings.ownFields });
  const found = guesses.filter(({ key }) => key !== null);
  const keys = new Set(found.map(({ key }) => key));
  const isTold = ({ required, key, default: fallback, kind }: ColumnSpec) =>
    required && fallback === undefined && (kind !== "id" || tables[table].idKey !== "id") && keys.has(key);
  const told = columns.filter(isTold).length;
  const missing = reference[table] !== undefined && !keys.has(reference[table]) ? 2 : 0;
  const unknown = headers.filter((header, index) => header !== "" && guesses[index]?.key === null).length;
  const known = found.reduce((sum, { score }) => sum + score, 0);
  return known + told * requiredWeight - missing - unknown * unknownWeight;
}
