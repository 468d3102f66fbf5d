import { serialOfDay } from "../dates/serialDate";
import { readDayText, type DayNumbers, type ThreeNumbers } from "./readDayText";

/** In which order a column writes a day whose year does not stand first in four digits. */
export type DayOrder = "ymd" | "dmy" | "mdy";
export const dayOrders: readonly DayOrder[] = ["ymd", "dmy", "mdy"];

export interface DayHints {
  /** What the other cells of the column say; null: nothing. */
  readonly order?: DayOrder | null;
  /** Without it a day needs its year. */
  readonly today?: number | null;
  /** Of a day without a year: what happened lies behind us, what is agreed lies near. */
  readonly tense?: DayTense;
}

export type DayTense = "past" | "near";
export type ParsedDay = { readonly value: number } | { readonly code: "date" | "ambiguousDate" };

/** Any usual way to write a day, with or without a time of day, which is dropped; full width is to be narrowed before. */
export function parseDay(text: string, hints: DayHints = {}): ParsedDay {
  const read = readDayText(text);
  if (!read) return { code: "date" };
  switch (read.kind) {
    case "serial":
      return { value: read.serial };
    case "day":
      return answer(serialOfDay(read));
    case "monthDay":
      return answer(typeof hints.today === "number" ? placeInYear(read, hints.today, hints.tense ?? "near") : null);
    case "three":
      return orderThree(read, hints.order ?? null);
  }
}

function answer(value: number | null): ParsedDay {
  return value === null ? { code: "date" } : { value };
}

function orderThree(three: ThreeNumbers, order: DayOrder | null): ParsedDay {
  const days = new Set((order ? [order] : dayOrders).flatMap((each) => dayInOrder(three, each) ?? []));
  const [only, ...others] = days;
  if (only === undefined) return { code: "date" };
  return others.length > 0 ? { code: "ambiguousDate" } : { value: only };
}

/** Null where the numbers are no day in that order. */
export function dayInOrder({ numbers: [first, second, third], widths, separator }: ThreeNumbers, order: DayOrder) {
  if (order === "ymd") return widths[0] === 2 ? dayOf({ year: first, month: second, day: third }, widths[0]) : null;
  if (widths[2] < 2) return null;
  // 5.3.2026 is how the countries write that put a dot between: the day comes first.
  if (order === "mdy") {
    return separator === "." && widths[2] === 4 ? null : dayOf({ year: third, month: first, day: second }, widths[2]);
  }
  return dayOf({ year: third, month: second, day: first }, widths[2]);
}

/** Two digits: 26 is 2026, 98 is 1998. */
function dayOf({ year, month, day }: DayNumbers & { year: number }, width: number): number | null {
  const whole = width === 4 ? year : year + (year < 70 ? 2000 : 1900);
  return serialOfDay({ year: whole, month, day });
}

const firstYears = [-1, 0, 1];
const halfYear = 183;

/** The newest such day that has been, or the one nearest to today. */
export function placeInYear({ month, day }: DayNumbers, today: number, tense: DayTense): number | null {
  const thisYear = yearOf(today);
  const days = firstYears.flatMap((offset) => serialOfDay({ year: thisYear + offset, month, day }) ?? []);
  if (tense === "past") return days.filter((serial) => serial <= today).at(-1) ?? null;
  return days.find((serial) => Math.abs(serial - today) <= halfYear) ?? days.at(-1) ?? null;
}

function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30 + serial)).getUTCFullYear();
}
