import { ageingBuckets } from "../ageingBuckets";

/** The bucket of so many days past due. */
export function ageingFormula(days: string): string {
  return ageingBuckets.reduceRight(
    (longer, { key, to }) => (to === null ? `{ageing.${key}}` : `IF(${days}<=${to},{ageing.${key}},${longer})`),
    "",
  );
}
