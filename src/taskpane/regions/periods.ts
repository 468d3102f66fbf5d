import { addMonths } from "../../domain/dates/calendarMonths";
import { dayOfSerial } from "../../domain/dates/serialDate";
import type { Period } from "../../domain/regions/comparisonPeriod";

export type PeriodKey = "month" | "quarter" | "year" | "last30" | "own";

export const periodKeys: readonly PeriodKey[] = ["month", "quarter", "year", "last30", "own"];

/** The whole calendar period that today lies in; it is compared with the same days of the one before. */
export function findPeriod(key: Exclude<PeriodKey, "own">, today: number): Period {
  const { month, day } = dayOfSerial(today);
  const firstOfMonth = today - day + 1;
  switch (key) {
    case "month":
      return calendarPeriod(firstOfMonth, 1);
    case "quarter":
      return calendarPeriod(addMonths(firstOfMonth, -((month - 1) % 3)), 3);
    case "year":
      return calendarPeriod(addMonths(firstOfMonth, 1 - month), 12);
    case "last30":
      return { from: today - 29, to: today };
  }
}

function calendarPeriod(from: number, months: number): Period {
  return { from, to: addMonths(from, months) - 1 };
}
