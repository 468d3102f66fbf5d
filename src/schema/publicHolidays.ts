import { serialDay } from "./serialDay";

/** First and last day of each official holiday of mainland China in 2026; later years stand in Options once they are announced. */
const holidays2026 = [
  { first: serialDay(2026, 1, 1), last: serialDay(2026, 1, 3) },
  { first: serialDay(2026, 2, 15), last: serialDay(2026, 2, 23) },
  { first: serialDay(2026, 4, 4), last: serialDay(2026, 4, 6) },
  { first: serialDay(2026, 5, 1), last: serialDay(2026, 5, 5) },
  { first: serialDay(2026, 6, 19), last: serialDay(2026, 6, 21) },
  { first: serialDay(2026, 9, 25), last: serialDay(2026, 9, 27) },
  { first: serialDay(2026, 10, 1), last: serialDay(2026, 10, 7) },
];

export const holidaySerials: readonly number[] = holidays2026.flatMap(({ first, last }) =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
);
