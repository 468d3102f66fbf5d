/** Working days as WORKDAY.INTL and NETWORKDAYS.INTL count them. */
import type { Settings } from "../../schema/settings";

export interface WorkCalendar {
  /** Monday first, true = day off. */
  readonly daysOff: readonly boolean[];
  /** Ascending, each once, none of them on a weekly day off. */
  readonly holidays: readonly number[];
  readonly holidaySet: ReadonlySet<number>;
}

/** A weekend that is not seven digits 0 or 1, or that leaves no working day, is taken as none. */
export function createWorkCalendar({ weekend, holidays }: Pick<Settings, "weekend" | "holidays">): WorkCalendar {
  const usable = /^[01]{7}$/.test(weekend) && weekend.includes("0") ? weekend : "0000000";
  const daysOff = [...usable].map((digit) => digit === "1");
  const holidaySet = new Set(holidays.filter((serial) => daysOff[weekdayOf(serial)] === false));
  return { daysOff, holidays: [...holidaySet].sort((a, b) => a - b), holidaySet };
}

export function isWorkingDay(serial: number, calendar: WorkCalendar): boolean {
  return calendar.daysOff[weekdayOf(serial)] === false && !calendar.holidaySet.has(serial);
}

/** The `count`th working day after `serial`; `count` is 1 or more. */
export function addWorkingDays(serial: number, count: number, calendar: WorkCalendar): number {
  let day = serial;
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** `serial` itself when it is a working day, else the next one. */
export function toWorkingDay(serial: number, calendar: WorkCalendar): number {
  return addWorkingDays(serial - 1, 1, calendar);
}

/** Working days from `from` to `to`, both included; 0 when `to` is before `from`. */
export function countWorkingDays(from: number, to: number, calendar: WorkCalendar): number {
  if (to < from) return 0;
  const weeks = Math.floor((to - from + 1) / 7);
  let count = weeks * calendar.daysOff.filter((isOff) => !isOff).length;
  for (let day = from + weeks * 7; day <= to; day += 1) {
    if (calendar.daysOff[weekdayOf(day)] === false) count += 1;
  }
  return count - calendar.holidays.filter((holiday) => holiday >= from && holiday <= to).length;
}

/** 0 = Monday. */
function weekdayOf(serial: number): number {
  return (serial + 5) % 7;
}
