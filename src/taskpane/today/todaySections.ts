import { compareUrgency } from "../../domain/followUps/listDueFollowUps";
import { filterSections } from "../../domain/today/filterItems";
import { listTodaySections } from "../../domain/today/listTodaySections";
import type { TodayItem, TodaySection, TodaySections } from "../../domain/today/todayItem";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { Potential } from "../../schema/settings";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import type { OwnerChoice, TodayView } from "./todayState";

interface ViewSections {
  /** As counters on top. */
  readonly main: readonly TodaySection[];
  readonly more: readonly TodaySection[];
  /** Together they are what is to be done now. */
  readonly now: readonly TodaySection[];
}

export const viewSections: Readonly<Record<TodayView, ViewSections>> = {
  sales: {
    main: ["overdue", "dueToday", "dueSoon"],
    more: ["reorder", "neverContacted", "unplanned", "unowned", "depositDue", "balanceDue", "toReturn", "openCase"],
    now: ["overdue", "dueToday"],
  },
  service: {
    main: ["lateDelivery", "soonDelivery", "openCase"],
    more: ["depositDue", "balanceDue", "toReturn"],
    now: ["lateDelivery", "openCase"],
  },
};

export function listSections(records: TrackerRecords, { settings, today }: OurWorkbook): TodaySections {
  return listTodaySections({ records, settings, today });
}

export interface ShownFilter {
  readonly owner: OwnerChoice;
  readonly me: string | null;
  readonly level: Potential | null;
}

export function filterShown(sections: TodaySections, { owner, me, level }: ShownFilter): TodaySections {
  const name = owner.kind === "named" ? owner.name : owner.kind === "mine" ? me : null;
  return filterSections(sections, { owner: name, potential: level });
}

/** Null: what is to be done now, the most urgent first whatever it is. */
export function itemsOf(sections: TodaySections, view: TodayView, chosen: TodaySection | null): readonly TodayItem[] {
  if (chosen !== null) return sections[chosen];
  return viewSections[view].now.flatMap((section) => sections[section]).sort(compareUrgency);
}

export function labelOf(section: TodaySection, soonDays: number): string {
  const { today, work } = texts.value;
  if (section === "overdue" || section === "dueToday") return today[section];
  return section === "dueSoon" ? today.dueSoon(soonDays) : work.sections[section];
}

export function listTitleOf(view: TodayView, chosen: TodaySection | null, soonDays: number): string {
  return chosen === null ? texts.value.work.now[view] : labelOf(chosen, soonDays);
}

/** Everybody who owns something, by name. */
export function listOwners({ customers, orders, feedback }: TrackerRecords): string[] {
  const names = [...customers, ...orders].map(({ owner }) => owner).concat(feedback.map(({ handler }) => handler));
  const owners = new Set(names.map((name) => (name ?? "").trim()).filter((name) => name !== ""));
  return [...owners].sort((first, second) => first.localeCompare(second, "zh-CN"));
}
