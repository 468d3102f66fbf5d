import { lowSatisfaction } from "../../schema/lowSatisfaction";
import type { FeedbackRecord } from "../../schema/records";
import { readNumber } from "../fieldNumbers";

export function hasLowSatisfaction({ satisfaction }: Pick<FeedbackRecord, "satisfaction">): boolean {
  const rating = readNumber(satisfaction);
  return rating !== null && rating <= lowSatisfaction;
}

/** A complaint or a low satisfaction that is neither resolved nor needs nothing done. */
export function isOpenCase(feedback: FeedbackRecord): boolean {
  const { customer, kind, state } = feedback;
  if (!customer || state === "resolved" || state === "none") return false;
  return kind === "complaint" || hasLowSatisfaction(feedback);
}
