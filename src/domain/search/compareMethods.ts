import type { FollowUpRecord } from "../../schema/records";
import { fewestFollowUps, goodResults } from "../../schema/methodSuccess";
import { readDay } from "../fieldNumbers";
import type { Period } from "../regions/comparisonPeriod";

export interface MethodSuccess {
  readonly method: string;
  /** Follow-ups whose result is known. */
  readonly followUpCount: number;
  readonly successCount: number;
  /** 0 to 100. */
  readonly successPercent: number;
  /** Too few to say more than chance. */
  readonly isFew: boolean;
}

const isGood: ReadonlySet<string> = new Set(goodResults);

/** Which way of contact leads on: the share that ended in progress or an order, best first, those with few cases last. */
export function compareMethods(followUps: readonly FollowUpRecord[], period: Period | null): MethodSuccess[] {
  const counts = new Map<string, { all: number; good: number }>();
  for (const { method, result, date } of followUps) {
    if (!method || !result || !isWithin(readDay(date), period)) continue;
    const count = counts.get(method) ?? { all: 0, good: 0 };
    counts.set(method, { all: count.all + 1, good: count.good + (isGood.has(result) ? 1 : 0) });
  }
  return [...counts]
    .map(([method, { all, good }]) => ({
      method,
      followUpCount: all,
      successCount: good,
      successPercent: (good / all) * 100,
      isFew: all < fewestFollowUps,
    }))
    .sort((a, b) => Number(a.isFew) - Number(b.isFew) || b.successPercent - a.successPercent);
}

function isWithin(day: number | null, period: Period | null): boolean {
  return period === null || (day !== null && day >= period.from && day <= period.to);
}
