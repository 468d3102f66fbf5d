import { serialDay } from "./serialDay";
import type { Translated } from "./translated";

interface PublicHoliday {
  readonly name: Translated;
  readonly first: number;
  readonly last: number;
}

/** Official holidays of mainland China in 2026 (State Council notice of 2025-11-04); later years are added once they are announced. */
const publicHolidays: readonly PublicHoliday[] = [
  { name: { zh: "元旦", en: "New Year" }, first: serialDay(2026, 1, 1), last: serialDay(2026, 1, 3) },
  { name: { zh: "春节", en: "Spring Festival" }, first: serialDay(2026, 2, 15), last: serialDay(2026, 2, 23) },
  { name: { zh: "清明节", en: "Qingming" }, first: serialDay(2026, 4, 4), last: serialDay(2026, 4, 6) },
  { name: { zh: "劳动节", en: "Labour Day" }, first: serialDay(2026, 5, 1), last: serialDay(2026, 5, 5) },
  { name: { zh: "端午节", en: "Dragon Boat Festival" }, first: serialDay(2026, 6, 19), last: serialDay(2026, 6, 21) },
  { name: { zh: "中秋节", en: "Mid-Autumn Festival" }, first: serialDay(2026, 9, 25), last: serialDay(2026, 9, 27) },
  { name: { zh: "国庆节", en: "National Day" }, first: serialDay(2026, 10, 1), last: serialDay(2026, 10, 7) },
];

export interface HolidayDay {
  readonly serial: number;
  readonly name: Translated;
}

export const holidayDays: readonly HolidayDay[] = publicHolidays.flatMap(({ name, first, last }) =>
  Array.from({ length: last - first + 1 }, (_, offset) => ({ serial: first + offset, name })),
);
