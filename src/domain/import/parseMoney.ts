/** Numbers as people write them: signs of money, thousands, 万, brackets for what goes out. */

export interface ParsedMoney {
  readonly value: number;
  /** What a sign beside it says; ¥ and 元 are CNY. */
  readonly currency: string | null;
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/HK\$|HKD|港[币元]/gi, "HKD"],
  [/US\$|USD|美[元金刀]|\$/gi, "USD"],
  [/€|EUR(?:OS?)?|欧元/gi, "EUR"],
  [/£|GBP|英镑/gi, "GBP"],
  [/JPY|日[元圆]/gi, "JPY"],
  [/¥|CNY|RMB|人民币|块钱?|[元圆]整?/gi, "CNY"],
];
const units: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, 百万: 1e6, m: 1e6, 亿: 1e8 };
const thousands = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/;
/** Dots for thousands and a comma for decimals, where nothing else is possible. */
const continental = /^[+-]?\d{1,3}(?:\.\d{3})+,\d{1,2}$/;

/** Null where it is no number; `factor`: what the header says, 10,000 for 万元. */
export function parseMoney(text: string, factor = 1): ParsedMoney | null {
  const { rest, currency } = takeSign(text.trim());
  const value = parseNumberText(rest);
  return value === null ? null : { value: withoutNoise(value * factor), currency };
}

function takeSign(text: string): { rest: string; currency: string | null } {
  for (const [sign, currency] of signs) {
    const rest = text.replace(sign, "");
    if (rest !== text) return { rest: takeSign(rest.trim()).rest, currency };
  }
  return { rest: text, currency: null };
}

const headerSign = /\(([^)]*)\)\s*$|(USD|EUR|GBP|JPY|HKD|CNY|RMB|美元|美金|欧元|英镑)\s*$/i;

/** What a header says about the amounts below it: 金额（美元）, Total EUR; null where it says nothing. */
export function findCurrency(header: string): string | null {
  const match = headerSign.exec(header.normalize("NFKC"));
  return match ? takeSign(match[1] ?? match[2] ?? "").currency : null;
}

/** `1,200.50`, `(1,200)`, `1200-`, `1.2万`, `3.5k`. */
export function parseNumberText(text: string): number | null {
  const isOut = /^\(.*\)$/.test(text) || /^[^-].*-$/.test(text);
  const plain = (isOut ? text.replace(/^\(|\)$|-$/g, "") : text).trim();
  const [, digits = "", unit = ""] = /^(.*?)\s*(百万|[千万亿]|[kwm](?![a-z]))?\s*$/i.exec(plain) ?? [];
  const number = readDigits(digits.trim());
  if (number === null || (unit !== "" && units[unit.toLowerCase()] === undefined)) return null;
  const value = withoutNoise(number * (units[unit.toLowerCase()] ?? 1));
  return isOut ? -value : value;
}

function readDigits(text: string): number | null {
  if (thousands.test(text)) return Number(text.replace(/[, ]/g, ""));
  if (continental.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  return null;
}

/** 1.1 × 10,000 is 11,000.000000000002 to the machine. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
