import { describeFault, headerOf } from "../../domain/import/describeFault";
import type { ImportPlan, RejectedRow } from "../../domain/import/importQuestion";
import { cliTexts } from "../../i18n/cliTexts";
import { en } from "../../i18n/en";
import type { Language } from "../../i18n/language";
import { zh } from "../../i18n/zh";
import type { TableSpec } from "../../schema/columnSpec";

/** What `import --json` answers; columns by key. */
export function importAnswer(plan: ImportPlan) {
  const { read, records, followUps, rejected, duplicates, newValues, ignoredHeaders } = plan;
  return { read, added: records.length, followUps: followUps.length, rejected, duplicates, newValues, ignoredHeaders };
}

/** The same for people, in sentences. `table`: as the workbook's preset has it. */
export function importLines(plan: ImportPlan, table: TableSpec, language: Language): string[] {
  const { read, records, followUps, rejected, duplicates, newValues, ignoredHeaders } = plan;
  const texts = cliTexts[language];
  const faultLines = (title: string, rows: readonly RejectedRow[]) =>
    rows.length === 0 ? [] : [title, ...rows.map((row) => faultLine(row, table, language))];
  return [
    texts.imported(records.length, read),
    ...(followUps.length > 0 ? [texts.importedFollowUps(followUps.length)] : []),
    ...faultLines(texts.rejected(rejected.length), rejected),
    ...faultLines(texts.duplicates(duplicates.length), duplicates),
    ...Object.entries(newValues).map(([list, values]) => texts.newValues(list, values)),
    ...(ignoredHeaders.length > 0 ? [texts.ignoredHeaders(ignoredHeaders)] : []),
  ];
}

function faultLine(row: RejectedRow, table: TableSpec, language: Language): string {
  const sentence = describeFault(row, table, language === "zh" ? zh : en, language);
  return cliTexts[language].faultLine(row.line, headerOf(row, table, language), sentence);
}
