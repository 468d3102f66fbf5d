import type { Translated } from "./translated";

export type AgeingBucket = "notDue" | "days1to30" | "days31to60" | "days61to90" | "daysOver90";

export interface AgeingBucketSpec {
  readonly key: AgeingBucket;
  readonly label: Translated;
  /** Most days past due; null: without end. */
  readonly to: number | null;
}

/** In order; each begins the day after the one before. */
export const ageingBuckets: readonly AgeingBucketSpec[] = [
  { key: "notDue", label: { zh: "未到期", en: "Not due" }, to: 0 },
  { key: "days1to30", label: { zh: "逾期 1–30 天", en: "1–30 days" }, to: 30 },
  { key: "days31to60", label: { zh: "逾期 31–60 天", en: "31–60 days" }, to: 60 },
  { key: "days61to90", label: { zh: "逾期 61–90 天", en: "61–90 days" }, to: 90 },
  { key: "daysOver90", label: { zh: "逾期 90 天以上", en: "over 90 days" }, to: null },
];
