/** Which tables, names, sheets and clocks a formula mentions. */
import { isReferenceToken, plainFunctionName, splitSheetPrefix, tokenizeFormula } from "./formulaTokens";
import { parseStructuredReference } from "./structuredReference";

/** Tables and names share one space, as in Excel. */
export type Mention = `name:${string}` | `sheet:${string}` | "ownTable" | "clock";

export function mentionOfName(name: string): Mention {
  return `name:${name.toLowerCase()}`;
}

export function mentionOfSheet(sheetName: string): Mention {
  return `sheet:${sheetName.toLowerCase()}`;
}

export function findMentions(formula: string): ReadonlySet<Mention> {
  const mentions = new Set<Mention>();
  for (const { type, value } of tokenizeFormula(formula)) {
    if (type === "func" && /^(TODAY|NOW)$/.test(plainFunctionName(value))) mentions.add("clock");
    if (type === "structured") mentions.add(mentionOfTable(value));
    if (type === "range_named" || isReferenceToken({ type, value })) {
      const { sheetName, rest } = splitSheetPrefix(value);
      if (sheetName !== null) mentions.add(mentionOfSheet(sheetName));
      if (type === "range_named") mentions.add(mentionOfName(rest));
    }
  }
  return mentions;
}

function mentionOfTable(structured: string): Mention {
  const tableName = parseStructuredReference(structured)?.tableName ?? "";
  return tableName === "" ? "ownTable" : mentionOfName(tableName);
}

/** The mention itself and every name whose formula leads to it. */
export function widenMentions(
  mentions: ReadonlySet<Mention>,
  names: readonly { readonly name: string; readonly formula: string }[],
): Set<Mention> {
  const wide = new Set(mentions);
  for (let size = -1; size !== wide.size;) {
    size = wide.size;
    for (const { name, formula } of names) {
      if ([...findMentions(formula)].some((mention) => wide.has(mention))) wide.add(mentionOfName(name));
    }
  }
  return wide;
}

export function listFunctionsInFormula(formula: string): string[] {
  const functions = tokenizeFormula(formula).filter(({ type }) => type === "func");
  return [...new Set(functions.map(({ value }) => plainFunctionName(value)))];
}

/** Names of the tables that structured references name; `[@column]` gives none. */
export function findTablesInFormula(formula: string): string[] {
  const structured = tokenizeFormula(formula).filter(({ type }) => type === "structured");
  const names = structured.map(({ value }) => parseStructuredReference(value)?.tableName ?? "");
  return [...new Set(names.filter((name) => name !== ""))];
}
