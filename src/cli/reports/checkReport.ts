import type { CheckUp } from "../../actions/checkUp";
import { describeFinding } from "../../domain/checkUp/describeFinding";
import { checkUpEn } from "../../i18n/checkUpEn";
import { checkUpZh } from "../../i18n/checkUpZh";
import { en } from "../../i18n/en";
import type { Language } from "../../i18n/language";
import { zh } from "../../i18n/zh";
import { describeStep } from "../../schema/repair/describeStep";
import { createListWords } from "../../schema/listWords";
import { findColumn, tableSchema } from "../../schema/tableSchema";

/** What `check` says to people, a finding a line. */
export function checkLines({ findings, damage, rules, facts }: CheckUp, language: Language): string[] {
  const { preset, settings } = facts;
  const [texts, checkUp] = language === "zh" ? [zh, checkUpZh] : [en, checkUpEn];
  const words = { texts, checkUp, language, listWords: createListWords(settings, language) };
  const schemaOf = (table: Parameters<typeof tableSchema>[0]) => tableSchema(table, preset, settings.ownFields);
  return [
    ...damage.map((step) => describeStep(step, texts, language)),
    ...rules.map(({ table, what, columns }) => {
      const schema = schemaOf(table);
      const labels = columns.map((key) => findColumn(schema, key)?.header[language] ?? key);
      const sheet = schema.sheetName[language];
      return what === "checks" ? checkUp.checks(sheet, texts.joinNames(labels)) : checkUp.colours(sheet);
    }),
    ...findings.map((finding) => describeFinding(finding, schemaOf(finding.table), words)),
  ];
}
