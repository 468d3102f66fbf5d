/** A finding in the words of the pane. */
import { describePlace, describeReason, shownValue, type FindingTexts } from "../../domain/checkUp/describeFinding";
import type { Finding } from "../../domain/checkUp/finding";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import type { TableSpec } from "../../schema/columnSpec";
import { createListWords } from "../../schema/listWords";
import type { WorkbookFacts } from "../../schema/readSettings";
import { tableSchema } from "../../schema/tableSchema";
import { language, texts } from "../session/language";

export interface FindingWords {
  readonly place: string;
  readonly reason: string;
  /** What stands there and what would; null where nothing is proposed. */
  readonly change: { readonly before: string; readonly after: string } | null;
}

export function describeFindings(facts: WorkbookFacts): (finding: Finding) => FindingWords {
  const { findings: checkUp, screen } = checkUpTexts[language.value];
  const listWords = createListWords(facts.settings, language.value);
  const words: FindingTexts = { texts: texts.value, checkUp, language: language.value, listWords };
  return (finding) => {
    const { table, name, value, column, fix } = finding;
    const schema = schemaOf(facts, table);
    const shown = (content: typeof value) => shownValue(content, schema, column, words) || screen.blank;
    const place = describePlace(finding, schema, words);
    const change =
      fix.kind === "none"
        ? null
        : { before: shown(value), after: fix.kind === "formula" ? screen.formula : shown(fix.after) };
    return {
      place: name === "" ? place : `${place} · ${name}`,
      reason: describeReason(finding, schema, words),
      change,
    };
  };
}

export function schemaOf({ preset, settings }: WorkbookFacts, table: Finding["table"]): TableSpec {
  return tableSchema(table, preset, settings.ownFields);
}
