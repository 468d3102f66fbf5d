import { isOldCase } from "../feedback/findCaseReason";
import { isOpenCase } from "../feedback/isOpenCase";
import { readDay, readNumber } from "../fieldNumbers";
import { isWithin } from "../regions/comparisonPeriod";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface RatingCounts {
  /** Feedback of the period by its satisfaction, 1 to 5. */
  readonly byMark: Readonly<Record<1 | 2 | 3 | 4 | 5, number>>;
  readonly average: number | null;
  /** As of today. */
  readonly openCases: number;
  /** Open for longer than Options allow. */
  readonly oldCases: number;
}

export function countRatings({ records, settings, today, period }: DashboardQuestion): RatingCounts {
  const ratings = records.feedback
    .filter(({ date }) => isWithin(readDay(date), period))
    .flatMap(({ satisfaction }) => readNumber(satisfaction) ?? []);
  const countOf = (mark: number): number => ratings.filter((rating) => rating === mark).length;
  const open = records.feedback.filter(isOpenCase);
  return {
    byMark: { 1: countOf(1), 2: countOf(2), 3: countOf(3), 4: countOf(4), 5: countOf(5) },
    average: ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length,
    openCases: open.length,
    oldCases: open.filter((feedback) => isOldCase(feedback, settings, today)).length,
  };
}
