import { beginsAsFormula } from "../schema/formulaStart";

/** An apostrophe of the text's own would be taken for the one that protects it. */
const ownApostrophe = /^'/;
/** Excel reads these as numbers, dates, percentages, money, booleans or errors. */
const looksLikeOtherKind = /\d|^(?:true|false)$|^#/i;

/**
 * A text as it may be written into `Range.values`: a leading apostrophe keeps Excel from parsing it and is no part of
 * the value. In cells of format `@` nothing is parsed, so none is added there; only a text that begins with one itself
 * gets a second (assumed: that Excel takes the first away in such cells too).
 */
export function protectText(text: string, isTextCell: boolean): string {
  if (isTextCell) return text.startsWith("'") ? `'${text}` : text;
  if (text === "") return text;
  return ownApostrophe.test(text) || beginsAsFormula(text) || looksLikeOtherKind.test(text) ? `'${text}` : text;
}

export type WritableValue = string | number | boolean;

/** `null` is written as a blank. */
export function protectValue(value: WritableValue | null, numberFormat: string): WritableValue {
  if (value === null) return "";
  return typeof value === "string" ? protectText(value, numberFormat === "@") : value;
}
