import type { CheckUp } from "../../actions/checkUp";
import { describeFinding } from "../../domain/checkUp/describeFinding";
import { describeRuleDamage } from "../../domain/checkUp/describeRuleDamage";
import { checkUpEn } from "../../i18n/checkUpEn";
import { checkUpZh } from "../../i18n/checkUpZh";
import { en } from "../../i18n/en";
import type { Language } from "../../i18n/language";
import { zh } from "../../i18n/zh";
import { describeStep } from "../../schema/repair/describeStep";
import { createListWords } from "../../schema/listWords";
import { tableSchema } from "../../schema/tableSchema";

/** What `check` says to people, a finding a line. */
export function checkLines({ findings, damage, rules, facts }: CheckUp, language: Language): string[] {
  const { preset, settings } = facts;
  const [texts, checkUp] = language === "zh" ? [zh, checkUpZh] : [en, checkUpEn];
  const words = { texts, checkUp, language, listWords: createListWords(settings, language) };
  const schemaOf = (table: Parameters<typeof tableSchema>[0]) => tableSchema(table, preset, settings.ownFields);
  return [
    ...damage.map((step) => describeStep(step, texts, language)),
    ...rules.map((damaged) => describeRuleDamage(damaged, schemaOf(damaged.table), words)),
    ...findings.map((finding) => describeFinding(finding, schemaOf(finding.table), words)),
  ];
}
