import type { Potential } from "../../schema/settings";
import { foldCase } from "../foldCase";
import { readPotential } from "../followUps/cadence";
import type { TodayItem, TodaySection, TodaySections } from "./todayItem";

export interface TodayFilter {
  /** Null: everybody's. */
  readonly owner: string | null;
  /** Null: all levels. */
  readonly potential: Potential | null;
}

/** The pool and cases that nobody sees to are everybody's: no filter by owner empties them. */
export function filterItems(items: readonly TodayItem[], { owner, potential }: TodayFilter): TodayItem[] {
  const wanted = owner === null ? null : foldCase(owner.trim());
  return items.filter(
    (item) =>
      (potential === null || readPotential(item.potential) === potential) &&
      (wanted === null || isEverybodys(item) || foldCase((item.owner ?? "").trim()) === wanted),
  );
}

export function filterSections(sections: TodaySections, filter: TodayFilter): TodaySections {
  const filtered: Record<TodaySection, readonly TodayItem[]> = { ...sections };
  for (const section of Object.keys(filtered) as TodaySection[]) {
    filtered[section] = filterItems(sections[section], filter);
  }
  return filtered;
}

function isEverybodys(item: TodayItem): boolean {
  return item.section === "unowned" || (item.section === "openCase" && item.reason === "noHandler");
}
