/** What a telephone number looks like, once for forms and imports and once for the sheet, out of the same marks and lengths. */

interface PhoneRule {
  /** What may stand between the digits. */
  readonly marks: readonly string[];
  /** Characters, marks included. */
  readonly least: number;
  readonly most: number;
}

/** Service numbers such as 95588 have five digits; two numbers in a cell, or one with its extension, are usual. */
const phone: PhoneRule = { marks: [" ", "-", "(", ")", "+", "/", ".", "转", "ext"], least: 5, most: 40 };
/** Behind the `+`; no country has shorter numbers than seven digits with its code. */
const foreignMobile: PhoneRule = { marks: [" ", "-", "(", ")"], least: 7, most: 23 };
const domesticMobile: PhoneRule = { marks: [], least: 11, most: 11 };

export function isPhone(text: string): boolean {
  return follows(phone, text);
}

/** 11 digits that begin with 1, or foreign with `+` and the country code. */
export function isMobile(text: string): boolean {
  return text.startsWith("+")
    ? follows(foreignMobile, text.slice(1))
    : text.startsWith("1") && follows(domesticMobile, text);
}

function follows({ marks, least, most }: PhoneRule, text: string): boolean {
  const digits = marks.reduce((rest, mark) => rest.replaceAll(mark, ""), text);
  return text.length >= least && text.length <= most && /^\d*[1-9]\d*$/.test(digits);
}

export const phoneFormula = `IFERROR(${followsFormula(phone, "[@phone]")},FALSE)`;

const behindPlus = `MID([@mobile],2,${foreignMobile.most + 1})`;
export const mobileFormula =
  `IFERROR(IF(LEFT([@mobile])="+",${followsFormula(foreignMobile, behindPlus)},` +
  `AND(LEFT([@mobile])="1",${followsFormula(domesticMobile, "[@mobile]")})),FALSE)`;

/**
 * Between `0.` and `e0` VALUE reads digits alone: no sign, decimal point, exponent, percentage, date or time gets through, and no
 * digit is too many. Nothing at all gives 0, anything else an error.
 */
function followsFormula({ marks, least, most }: PhoneRule, text: string): string {
  const digits = marks.reduce((rest, mark) => `SUBSTITUTE(${rest},"${mark}","")`, text);
  const length = least === most ? `LEN(${text})=${least}` : `LEN(${text})>=${least},LEN(${text})<=${most}`;
  return `AND(${length},VALUE("0."&${digits}&"e0")>0)`;
}
