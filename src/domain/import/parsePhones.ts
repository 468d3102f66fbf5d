import { isMobile, isPhone } from "../../schema/validations/phoneRules";

export interface ParsedPhones {
  /** Each as it is to be kept: a mobile of mainland China in 11 digits, any other as it was written. */
  readonly numbers: readonly string[];
  /** Words that stand beside them: a name, 微信同号. */
  readonly words: string;
}

const number = /(?:\+|00)?\(?\d[\d\s\-().]{3,}\d(?:\s*(?:转|分机|ext\.?|x)\s*\d{1,6})?/gi;
const label = /(?:手机号?码?|电话|座机|固话|联系方式|tel(?:ephone)?|mobile|mob|cell|phone|fax|m|t)\s*[.:：]/gi;
/** Fewer digits in one part of a list are an extension or the rest of the number before it. */
const fewestDigits = 7;

/** All numbers of a cell: `13800000000 / 0571-88881234`, `张三 138-0000-0000（微信同号）`. */
export function parsePhones(text: string): ParsedPhones {
  const parts = splitParts(text);
  const numbers: string[] = [];
  const words: string[] = [];
  for (const part of parts) {
    const rest = part.replace(label, "").replace(number, (found) => {
      numbers.push(...splitJoined(found).map(tidyNumber));
      return " ";
    });
    const spoken = rest.replace(/[()\s:：]+/g, " ").trim();
    if (/[\p{L}\p{N}]/u.test(spoken)) words.push(spoken);
  }
  return { numbers: [...new Set(numbers)], words: words.join(" ") };
}

/** At marks between whole numbers only: `010-1234/5678` is one number and another ending of it. */
function splitParts(text: string): string[] {
  const parts = text.split(/[/,;、|\n或和&]+|\bor\b|\band\b/i).map((part) => part.trim());
  const areWhole = parts.every((part) => part === "" || countDigits(part) === 0 || countDigits(part) >= fewestDigits);
  return areWhole ? parts.filter(Boolean) : [text.trim()];
}

/** Two mobiles with a blank between. */
function splitJoined(found: string): string[] {
  const digits = found.replace(/\D/g, "");
  return /^(?:1[3-9]\d{9}){2,}$/.test(digits) ? (digits.match(/\d{11}/g) ?? []) : [found];
}

export function tidyNumber(text: string): string {
  const mobile = text.replace(/^(?:\+|00)?\(?86\)?(?=[\s\-(]*1[3-9])/, "").replace(/[\s().-]/g, "");
  return /^1[3-9]\d{9}$/.test(mobile) ? mobile : text.trim().replace(/\s+/g, " ");
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}

/** Whether the cell is one number that either column of phones accepts as it stands. */
export function isOneNumber(text: string): boolean {
  return splitParts(text).length === 1 && (isMobile(text) || isPhone(text));
}
