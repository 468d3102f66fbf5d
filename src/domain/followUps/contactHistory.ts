import type { FollowUpRecord } from "../../schema/records";
import { readDay } from "../fieldNumbers";

export interface ContactHistory {
  /** Newest contact up to today. */
  readonly lastContact: number | null;
  readonly followUpCount: number;
  /** Next date of the newest follow-up whose next date is after the last contact; of several on that day, the earliest. */
  readonly nextDate: number | null;
}

/** `followUps` are those of one customer. */
export function readContactHistory(followUps: readonly FollowUpRecord[], today: number): ContactHistory {
  let lastContact: number | null = null;
  for (const followUp of followUps) {
    const date = readDay(followUp.date);
    if (date === null || date > today || !isContact(followUp)) continue;
    if (lastContact === null || date > lastContact) lastContact = date;
  }
  return { lastContact, followUpCount: followUps.length, nextDate: findNextDate(followUps, lastContact ?? 0) };
}

/** An unanswered call and a mass message reach nobody. */
function isContact({ result, method }: FollowUpRecord): boolean {
  return result !== "noAnswer" && method !== "massMessage";
}

function findNextDate(followUps: readonly FollowUpRecord[], lastContact: number): number | null {
  const nextDates = findPlanningFollowUps(followUps, lastContact).map(({ nextDate }) => readDay(nextDate) ?? 0);
  return nextDates.length === 0 ? null : nextDates.reduce((first, second) => Math.min(first, second));
}

/** Whose next date counts: of those with one after the last contact, the newest; several where they are of one day. */
export function findPlanningFollowUps(followUps: readonly FollowUpRecord[], lastContact: number): FollowUpRecord[] {
  let newest = 0;
  let found: FollowUpRecord[] = [];
  for (const followUp of followUps) {
    const date = readDay(followUp.date);
    const nextDate = readDay(followUp.nextDate);
    if (date === null || nextDate === null || nextDate <= lastContact || date < newest) continue;
    if (date > newest) found = [];
    found.push(followUp);
    newest = date;
  }
  return found;
}
