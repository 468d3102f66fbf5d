import { dayInOrder, dayOrders, type DayOrder, type DayTense } from "./parseDay";
import { readDayText } from "./readDayText";

/** Nothing that a business keeps is older; 12/05/96 is rather no year first. */
const firstPlausible = 32_874;
const furthestAhead = 366 * 3;

/**
 * How a column writes its days where one of them alone could be read in several ways: the only order in which most of them are
 * plausible days, or null. `tense` past: none of them lies ahead of today.
 */
export function findDayOrder(texts: readonly string[], today: number, tense: DayTense): DayOrder | null {
  const cells = texts.flatMap((text) => {
    const read = readDayText(text.normalize("NFKC").trim());
    return read?.kind === "three" ? [read] : [];
  });
  if (cells.length === 0) return null;
  const last = tense === "past" ? today + 1 : today + furthestAhead;
  const counts = dayOrders.map(
    (order) =>
      cells.filter((cell) => {
        const day = dayInOrder(cell, order);
        return day !== null && day >= firstPlausible && day <= last;
      }).length,
  );
  const most = Math.max(...counts);
  const best = dayOrders.filter((_, index) => counts[index] === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}
