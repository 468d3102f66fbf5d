/** Names of the cells where people record why a group fell. */
import { asExactCriterion } from "../../tables/exactCriterion";
import { periodNames } from "../regionLayout";

export const causeNames = {
  groups: "CauseGroups",
  periodsFrom: "CausePeriodsFrom",
  periodsTo: "CausePeriodsTo",
  words: "CauseWords",
  notes: "CauseNotes",
  /** Group and period as one text, by formula. */
  keys: "CauseKeys",
} as const;

/** What tells causes apart: they belong to a group in a period, wherever the group stands after the next refresh. */
export function causeKey(group: string, from: string, to: string): string {
  return `${group}&"|"&${from}&"|"&${to}`;
}

/** What is recorded for the group of the row in the period of the sheet, else a blank text. */
export function causeLookUp(name: "CauseWords" | "CauseNotes"): string {
  const key = causeKey(asExactCriterion("{group}"), periodNames.from, periodNames.to);
  return `IFERROR(INDEX(${name},MATCH(${key},${causeNames.keys},0)),"")&""`;
}
