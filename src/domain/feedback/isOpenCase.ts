import type { FeedbackRecord } from "../../schema/records";
import { readNumber } from "../fieldNumbers";

/** A satisfaction up to this is a case to be handled, whatever the kind. */
const lowSatisfaction = 2;

/** A complaint or a low satisfaction that is neither resolved nor needs nothing done. */
export function isOpenCase({ customer, kind, satisfaction, state }: FeedbackRecord): boolean {
  if (!customer || state === "resolved" || state === "none") return false;
  const rating = readNumber(satisfaction);
  return kind === "complaint" || (rating !== null && rating <= lowSatisfaction);
}
