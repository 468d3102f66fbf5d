import type { FieldFault, ImportCode, RejectedRow } from "../../domain/import/importQuestion";
import type { ImportedRecords } from "../../domain/import/importRecords";
import { describeProblem } from "../../domain/dataQuality/describeProblem";
import { cliTexts, type CliTexts } from "../../i18n/cliTexts";
import { en } from "../../i18n/en";
import type { Language } from "../../i18n/language";
import { zh } from "../../i18n/zh";
import type { TableSpec } from "../../schema/columnSpec";
import { findColumn } from "../../schema/tableSchema";

/** What `import --json` answers; columns by key. */
export function importAnswer({ read, records, rejected, duplicates, newValues, ignoredHeaders }: ImportedRecords) {
  return { read, added: records.length, rejected, duplicates, newValues, ignoredHeaders };
}

/** The same for people, in sentences. `table`: as the workbook's preset has it. */
export function importLines(outcome: ImportedRecords, table: TableSpec, language: Language): string[] {
  const { read, records, rejected, duplicates, newValues, ignoredHeaders } = outcome;
  const texts = cliTexts[language];
  const faultLines = (title: string, rows: readonly RejectedRow[]) =>
    rows.length === 0 ? [] : [title, ...rows.map((row) => faultLine(row, table, language))];
  return [
    texts.imported(records.length, read),
    ...faultLines(texts.rejected(rejected.length), rejected),
    ...faultLines(texts.duplicates(duplicates.length), duplicates),
    ...Object.entries(newValues).map(([list, values]) => texts.newValues(list, values)),
    ...(ignoredHeaders.length > 0 ? [texts.ignoredHeaders(ignoredHeaders)] : []),
  ];
}

function faultLine(row: RejectedRow, table: TableSpec, language: Language): string {
  const header = row.column === null ? "" : (findColumn(table, row.column)?.header[language] ?? row.column);
  return cliTexts[language].faultLine(row.line, header, sentenceOf(row, table, language));
}

function sentenceOf({ code, column, value }: FieldFault, table: TableSpec, language: Language): string {
  const { importFaults } = cliTexts[language];
  if (isImportFault(code, importFaults)) return importFaults[code](String(value ?? ""));
  const problem = { code, table: table.key, column: column ?? "", recordId: null, value };
  return describeProblem(problem, table, language === "zh" ? zh : en, language);
}

function isImportFault(code: ImportCode, faults: CliTexts["importFaults"]): code is keyof CliTexts["importFaults"] {
  return Object.hasOwn(faults, code);
}
