import { serialDay } from "./serialDay";

/** New Year's Day of the lunar calendar, 正月初一, one a year without a gap. */
export const springFestivals: readonly number[] = [
  serialDay(2015, 2, 19),
  serialDay(2016, 2, 8),
  serialDay(2017, 1, 28),
  serialDay(2018, 2, 16),
  serialDay(2019, 2, 5),
  serialDay(2020, 1, 25),
  serialDay(2021, 2, 12),
  serialDay(2022, 2, 1),
  serialDay(2023, 1, 22),
  serialDay(2024, 2, 10),
  serialDay(2025, 1, 29),
  serialDay(2026, 2, 17),
  serialDay(2027, 2, 6),
  serialDay(2028, 1, 26),
  serialDay(2029, 2, 13),
  serialDay(2030, 2, 3),
  serialDay(2031, 1, 23),
  serialDay(2032, 2, 11),
  serialDay(2033, 1, 31),
  serialDay(2034, 2, 19),
  serialDay(2035, 2, 8),
  serialDay(2036, 1, 28),
  serialDay(2037, 2, 15),
  serialDay(2038, 2, 4),
  serialDay(2039, 1, 24),
  serialDay(2040, 2, 12),
];

export const springFestivalYears = { first: 2015, last: 2040 } as const;

/** Business rests from New Year's Eve to the sixth day of the year. */
export const festivalDaysBefore = 1;
export const festivalDaysAfter = 6;
