/** Working days by integer arithmetic on serials. */
import type { OdooArgument, OdooFunction } from "../odooLibrary";
import { defineFunction } from "./defineFunction";
import { functionError, isErrorValue, numberOf, scalarOf, valuesOf, dateInText } from "./functionValues";

/** `isFree[weekday]`, Monday first. */
type Weekend = readonly boolean[];

const saturdayAndSunday = "0000011";
const twoDayWeekends = [saturdayAndSunday, "1000001", "1100000", "0110000", "0011000", "0001100", "0000110"];
const oneDayWeekends = ["0000001", "1000000", "0100000", "0010000", "0001000", "0000100", "0000010"];

function weekendOf(argument: OdooArgument): Weekend {
  const value = scalarOf(argument);
  if (isErrorValue(value)) throw functionError(value);
  if (argument === undefined || value === null) return flagsOf(saturdayAndSunday);
  if (typeof value === "string" && /^[01]{7}$/.test(value)) return flagsOf(value);
  if (typeof value === "string") throw functionError("#VALUE!");
  const code = Number(value);
  const pattern = code > 10 ? oneDayWeekends[code - 11] : twoDayWeekends[code - 1];
  if (pattern === undefined) throw functionError("#NUM!");
  return flagsOf(pattern);
}

function flagsOf(pattern: string): Weekend {
  return [...pattern].map((flag) => flag === "1");
}

function holidaysOf(argument: OdooArgument): ReadonlySet<number> {
  const days = new Set<number>();
  for (const value of argument === undefined ? [] : valuesOf(argument)) {
    if (isErrorValue(value)) throw functionError(value);
    if (value === null) continue;
    /** Excel takes a date that is a text only where it is written into the formula itself. */
    const serial = typeof value === "string" && !Array.isArray(argument) ? dateInText(value) : value;
    if (serial === null || typeof serial === "string") throw functionError("#VALUE!");
    days.add(Math.floor(Number(serial)));
  }
  return days;
}

/** Serial 2 was a Monday in Excel's calendar. */
function weekdayOf(serial: number): number {
  return (((serial - 2) % 7) + 7) % 7;
}

function isWorkday(serial: number, weekend: Weekend, holidays: ReadonlySet<number>): boolean {
  return weekend[weekdayOf(serial)] !== true && !holidays.has(serial);
}

function workday(start: number, days: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  if (weekend.every((isFree) => isFree)) throw functionError("#VALUE!");
  const step = Math.sign(days);
  let serial = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    serial += step;
    if (serial < 0) throw functionError("#NUM!");
    if (isWorkday(serial, weekend, holidays)) left--;
  }
  return serial;
}

function countWorkdays(from: number, to: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const first = Math.floor(Math.min(from, to));
  const last = Math.floor(Math.max(from, to));
  const freeDaysPerWeek = weekend.filter((isFree) => isFree).length;
  const wholeWeeks = Math.floor((last - first + 1) / 7);
  let days = wholeWeeks * (7 - freeDaysPerWeek);
  for (let serial = first + wholeWeeks * 7; serial <= last; serial++) if (weekend[weekdayOf(serial)] !== true) days++;
  for (const holiday of holidays) {
    if (holiday >= first && holiday <= last && weekend[weekdayOf(holiday)] !== true) days--;
  }
  return from <= to ? days : -days;
}

const dateFormat = "yyyy-mm-dd";
const weekendArgument = "weekend (any, optional)";
const holidaysArgument = "holidays (any, range, optional)";

export const workdayFunctions: Readonly<Record<string, OdooFunction>> = {
  "WORKDAY.INTL": defineFunction(
    "The day that lies a number of working days away.",
    ["start (any)", "days (any)", weekendArgument, holidaysArgument],
    (start, days, weekend, holidays) => ({
      value: workday(numberOf(start), numberOf(days), weekendOf(weekend), holidaysOf(holidays)),
      format: dateFormat,
    }),
  ),
  WORKDAY: defineFunction(
    "The day that lies a number of working days away.",
    ["start (any)", "days (any)", holidaysArgument],
    (start, days, holidays) => ({
      value: workday(numberOf(start), numberOf(days), flagsOf(saturdayAndSunday), holidaysOf(holidays)),
      format: dateFormat,
    }),
  ),
  "NETWORKDAYS.INTL": defineFunction(
    "Working days between two days, both included.",
    ["start (any)", "end (any)", weekendArgument, holidaysArgument],
    (start, end, weekend, holidays) => ({
      value: countWorkdays(numberOf(start), numberOf(end), weekendOf(weekend), holidaysOf(holidays)),
    }),
  ),
  NETWORKDAYS: defineFunction(
    "Working days between two days, both included.",
    ["start (any)", "end (any)", holidaysArgument],
    (start, end, holidays) => ({
      value: countWorkdays(numberOf(start), numberOf(end), flagsOf(saturdayAndSunday), holidaysOf(holidays)),
    }),
  ),
};
