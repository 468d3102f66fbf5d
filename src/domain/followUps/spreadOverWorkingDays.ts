import type { CustomerRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createWorkCalendar, addWorkingDays, toWorkingDay } from "../dates/workingDays";
import { foldCase } from "../foldCase";
import { readPotential } from "./cadence";

export interface SpreadQuestion {
  readonly customers: readonly CustomerRecord[];
  /** Who is due when, everybody of the workbook: nobody's day shall hold more than `perDay` with those. */
  readonly due: readonly DueCustomer[];
  /** The first day that may be used; a day off moves to the next working day. */
  readonly from: number;
  readonly perDay: number;
  readonly settings: Settings;
}

export interface DueCustomer {
  readonly customer: CustomerRecord;
  readonly dueDate: number | null;
}

export interface PlannedDay {
  readonly day: number;
  readonly customers: readonly CustomerRecord[];
  /** Of the same owners, due that day already. */
  readonly dueCount: number;
}

/** Each owner has at most `perDay` customers on a working day, those due already included. A first; within a level they keep their order. */
export function spreadOverWorkingDays({ customers, due, from, perDay, settings }: SpreadQuestion): PlannedDay[] {
  const calendar = createWorkCalendar(settings);
  const firstDay = toWorkingDay(from, calendar);
  const loads = countDue(due, new Set(customers.map(({ id }) => id)));
  const planned = new Map<number, CustomerRecord[]>();
  const nextDays = new Map<string, number>();
  for (const customer of [...customers].sort((first, second) => rankOf(first) - rankOf(second))) {
    const owner = ownerOf(customer);
    let day = nextDays.get(owner) ?? firstDay;
    while (countOn(planned, day, owner) + loads(owner, day) >= perDay) day = addWorkingDays(day, 1, calendar);
    nextDays.set(owner, day);
    planned.set(day, [...(planned.get(day) ?? []), customer]);
  }
  return [...planned]
    .sort(([first], [second]) => first - second)
    .map(([day, those]) => ({ day, customers: those, dueCount: sumLoads(loads, day, those) }));
}

type CountDue = (owner: string, day: number) => number;

/** Those that are about to move leave their day. */
function countDue(due: readonly DueCustomer[], moving: ReadonlySet<string | null>): CountDue {
  const counts = new Map<string, number>();
  const keyOf = (owner: string, day: number) => `${day} ${owner}`;
  for (const { customer, dueDate } of due) {
    if (dueDate === null || moving.has(customer.id)) continue;
    const key = keyOf(ownerOf(customer), dueDate);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (owner, day) => counts.get(keyOf(owner, day)) ?? 0;
}

function countOn(planned: ReadonlyMap<number, readonly CustomerRecord[]>, day: number, owner: string): number {
  return (planned.get(day) ?? []).filter((customer) => ownerOf(customer) === owner).length;
}

function sumLoads(loads: CountDue, day: number, customers: readonly CustomerRecord[]): number {
  return [...new Set(customers.map(ownerOf))].reduce((sum, owner) => sum + loads(owner, day), 0);
}

function rankOf({ potential }: CustomerRecord): number {
  return readPotential(potential).charCodeAt(0);
}

function ownerOf({ owner }: CustomerRecord): string {
  return foldCase((owner ?? "").trim());
}
