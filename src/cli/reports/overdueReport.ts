import { formatIsoDate } from "../../domain/dates/serialDate";
import type { CustomerFollowUp } from "../../domain/followUps/listDueFollowUps";
import type { ListWords } from "../../schema/listWords";

/** One overdue customer as the command line tells it: codes, and days as `2026-03-05`. */
export interface OverdueEntry {
  readonly customerId: string | null;
  readonly name: string | null;
  readonly stage: string | null;
  readonly potential: string | null;
  readonly owner: string | null;
  readonly lastContact: string | null;
  readonly due: string | null;
  readonly reason: string | null;
  readonly daysOverdue: number;
  /** 1 to 3, by working days. */
  readonly level: number;
}

const levels: Readonly<Record<string, number>> = { overdue1: 1, overdue2: 2, overdue3: 3 };

export function reportOverdue(followUps: readonly CustomerFollowUp[], words: ListWords): OverdueEntry[] {
  return followUps.map(({ customer, lastContact, dueDate, reason, daysOverdue, state }) => ({
    customerId: customer.id,
    name: customer.name,
    stage: customer.stage,
    potential: customer.potential,
    owner: customer.owner === null ? null : words.labelOf("owner", customer.owner),
    lastContact: toText(lastContact),
    due: toText(dueDate),
    reason,
    daysOverdue,
    level: levels[state ?? ""] ?? 0,
  }));
}

/** The same for people, in the words of the workbook. */
export function overdueLines(entries: readonly OverdueEntry[], headers: readonly string[], words: ListWords): string[] {
  const rows = entries.map(({ name, due, daysOverdue, reason, stage, potential, owner, lastContact }) => [
    name,
    due,
    String(daysOverdue),
    reason === null ? null : words.labelOf("reason", reason),
    stage === null ? null : words.labelOf("stage", stage),
    potential,
    owner,
    lastContact,
  ]);
  return [headers, ...rows].map((cells) => cells.map((cell) => cell ?? "").join("\t"));
}

function toText(day: number | null): string | null {
  return day === null ? null : formatIsoDate(day);
}
