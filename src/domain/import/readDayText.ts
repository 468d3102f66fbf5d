/** The numbers that a text about a day holds, before anybody decides what they mean. */

export interface DayNumbers {
  readonly month: number;
  readonly day: number;
}

/** `26-3-5` or `03/05/2026`: which is the year, the month, the day? */
export interface ThreeNumbers {
  readonly kind: "three";
  readonly numbers: readonly [number, number, number];
  /** How many digits each was written with. */
  readonly widths: readonly [number, number, number];
  readonly separator: string;
}

export type DayText =
  | { readonly kind: "serial"; readonly serial: number }
  | ({ readonly kind: "day"; readonly year: number } & DayNumbers)
  | ({ readonly kind: "monthDay" } & DayNumbers)
  | ThreeNumbers;

const weekday =
  /[(\s,]*(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b\.?)[)\s,]*/gi;
const clock = /(?:(?:上午|下午|早上|晚上|中午|凌晨)\s*)?\d{1,2}(?:[:时点]\d{0,2}(?:[:分]\d{0,2}(?:\.\d+)?秒?)?分?)/
  .source;
const timeOfDay = new RegExp(`(?:[T\\s]+|(?<=[日号]))${clock}\\s*(?:[ap]\\.?m\\.?|Z|[+-]\\d{2}:?\\d{2})?$`, "i");
/** Days from 1954 to 2099 as Excel counts them. */
const serial = /^[2-7]\d{4}(?:\.\d+)?$/;
const yearFirst = /^(\d{4})\s*([-/.年\s])\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*[日号]?$/;
const twoDigitYear = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/;
const eightDigits = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const three = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{2}|\d{4}|\d)$/;
const monthDay = /^(\d{1,2})\s*(?:月\s*(\d{1,2})\s*[日号]?|[-/](\d{1,2}))$/;
const dayFirstName = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]*([a-z]{3,9})\.?(?:[\s\-/.,]+'?(\d{4}|\d{2}))?$/i;
const nameFirst = /^([a-z]{3,9})\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,\-/]+'?(\d{4}|\d{2}))?$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Null where it is no day in any form. */
export function readDayText(text: string): DayText | null {
  const plain = text.replace(weekday, " ").trim().replace(timeOfDay, "").trim();
  if (serial.test(plain)) return { kind: "serial", serial: Math.floor(Number(plain)) };
  const whole = yearFirst.exec(plain);
  if (whole) return dayFrom(whole[1], whole[3], whole[4]);
  const parts = eightDigits.exec(plain);
  if (parts) return dayFrom(parts[1], parts[2], parts[3]);
  const short = twoDigitYear.exec(plain);
  if (short) return dayFrom(`20${short[1]}`, short[2], short[3]);
  return readThree(plain) ?? readMonthDay(plain) ?? readMonthName(plain);
}

function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): DayText {
  return { kind: "day", year: Number(year), month: Number(month), day: Number(day) };
}

function readThree(text: string): ThreeNumbers | null {
  const match = three.exec(text);
  if (!match) return null;
  const [, first = "", separator = "", second = "", third = ""] = match;
  return {
    kind: "three",
    numbers: [Number(first), Number(second), Number(third)],
    widths: [first.length, second.length, third.length],
    separator,
  };
}

function readMonthDay(text: string): DayText | null {
  const match = monthDay.exec(text);
  return match && { kind: "monthDay", month: Number(match[1]), day: Number(match[2] ?? match[3]) };
}

function readMonthName(text: string): DayText | null {
  const dayFirst = dayFirstName.exec(text);
  const found = dayFirst ? [dayFirst[2], dayFirst[1], dayFirst[3]] : nameFirst.exec(text)?.slice(1);
  if (!found) return null;
  const [name = "", day, year] = found;
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  if (year === undefined) return { kind: "monthDay", month, day: Number(day) };
  return dayFrom(year.length === 2 ? `20${year}` : year, String(month), day);
}
