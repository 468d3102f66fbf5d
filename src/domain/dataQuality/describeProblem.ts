import type { Language } from "../../i18n/language";
import type { ProblemWords, Texts } from "../../i18n/zh";
import type { TableSpec } from "../../schema/columnSpec";
import { findColumn } from "../../schema/tableSchema";
import { formatIsoDate } from "../dates/serialDate";
import type { Problem, ProblemCode } from "./problem";

/** The problem in a sentence. `table`: as the workbook's preset has it, for its headers. */
export function describeProblem(problem: Problem, table: TableSpec, texts: Texts, language: Language): string {
  const sentences: Readonly<Record<ProblemCode, (words: ProblemWords) => string>> = texts.problems;
  const labelOf = (key: string) => findColumn(table, key)?.header[language] ?? key;
  const group = table.oneOf.find((keys) => keys.includes(problem.column)) ?? [];
  return sentences[problem.code]({
    label: labelOf(problem.column),
    value: describeValue(problem, table),
    group: texts.joinNames(group.map(labelOf)),
  });
}

function describeValue({ column, value }: Problem, table: TableSpec): string {
  if (typeof value === "number" && findColumn(table, column)?.kind === "date") return formatIsoDate(value);
  return value === null ? "" : String(value);
}
