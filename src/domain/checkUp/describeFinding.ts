import type { Language } from "../../i18n/language";
import type { checkUpZh, FindingWords } from "../../i18n/checkUpZh";
import type { Texts } from "../../i18n/zh";
import type { ListWords } from "../../schema/listWords";
import type { TableSpec } from "../../schema/columnSpec";
import type { FieldValue } from "../../schema/records";
import { findColumn } from "../../schema/tableSchema";
import { describeProblem } from "../dataQuality/describeProblem";
import { formatIsoDate } from "../dates/serialDate";
import type { Finding } from "./finding";

export interface FindingTexts {
  readonly texts: Texts;
  readonly checkUp: typeof checkUpZh;
  readonly language: Language;
  /** Lists in that language. */
  readonly listWords: ListWords;
}

type OwnCode = keyof typeof checkUpZh.found;

/** Where, why and what would be done, in one line. `table`: as the workbook's preset has it, for its headers. */
export function describeFinding(finding: Finding, table: TableSpec, words: FindingTexts): string {
  const { checkUp } = words;
  const { fix, column } = finding;
  const done =
    fix.kind === "value"
      ? checkUp.change(shownValue(fix.after, table, column, words))
      : fix.kind === "formula"
        ? checkUp.renew
        : "";
  return `${describePlace(finding, table, words)}${checkUp.colon}${describeReason(finding, table, words)}${done}`;
}

/** Where it is. */
export function describePlace({ row, column }: Finding, table: TableSpec, { checkUp, language }: FindingTexts): string {
  return checkUp.place(table.sheetName[language], row, labelOf(table, column, language));
}

/** Why it is one. */
export function describeReason(finding: Finding, table: TableSpec, words: FindingTexts): string {
  const { texts, checkUp, language } = words;
  const { code, column, recordId, value, like, fix } = finding;
  const after = fix.kind === "value" ? shownValue(fix.after, table, column, words) : "";
  if (!(code in checkUp.found)) {
    // Every other code is one that forms have a sentence for.
    const problem = { code: code as Exclude<typeof code, OwnCode>, table: table.key, recordId, value };
    return describeProblem({ ...problem, column: column ?? "" }, table, texts, language);
  }
  return checkUp.found[code as OwnCode]({
    label: labelOf(table, column, language),
    value: shownValue(value, table, column, words),
    after,
    likeRow: like?.row ?? 0,
    likeLabel: labelOf(table, like?.column ?? null, language),
  } satisfies FindingWords);
}

function labelOf(table: TableSpec, column: string | null, language: Language): string {
  return column === null ? "" : (findColumn(table, column)?.header[language] ?? column);
}

/** As the cell would show it. */
export function shownValue(
  value: FieldValue,
  table: TableSpec,
  column: string | null,
  { listWords }: Pick<FindingTexts, "listWords">,
): string {
  if (value === null) return "";
  const spec = column === null ? undefined : findColumn(table, column);
  if (typeof value === "number") return spec?.kind === "date" ? formatIsoDate(value) : String(value);
  return spec?.list === undefined ? value : listWords.labelOf(spec.list, value);
}
