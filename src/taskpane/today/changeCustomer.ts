/** What a click on a line does to the workbook, and the words afterwards. */
import { claimCustomer, returnCustomer } from "../../actions/claimCustomer";
import { restoreFields } from "../../actions/restoreFields";
import { snoozeFollowUp } from "../../actions/snoozeFollowUp";
import type { UpdateResult } from "../../actions/updateRecord";
import type { FieldChange } from "../../schema/fieldChange";
import type { LongWork } from "../../schema/longWork";
import type { CustomerRecord } from "../../schema/records";
import { describeDay } from "../dates/DateInput";
import { texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { focusWish } from "./listFocus";
import { notice, tell, type Notice, type TakeBack } from "./todayState";

export async function snooze({ id, name }: CustomerRecord, day: number, today: number): Promise<void> {
  const changes = await snoozeFollowUp(id ?? "", day);
  const words = texts.value.work.snoozed(name ?? "", describeDay(day, today));
  notice.value = { tone: "success", words, customerId: id, takeBack: restoring(changes) };
  await refreshRecords();
}

/** The keyboard goes back to the list, whose lines are as they were. */
export async function undo({ takeBack, customerId }: Notice, long: LongWork): Promise<void> {
  if (!takeBack) return;
  const outcome = await takeBack(long);
  await refreshRecords();
  notice.value = outcome;
  focusWish.value = { customerId: customerId ?? null };
}

/** Puts fields back that nobody has changed since. */
export function restoring(changes: readonly FieldChange[]): TakeBack {
  return async (long) => {
    const { kept } = await restoreFields(changes, long);
    return describeUndone(kept);
  };
}

/** `kept`: fields that somebody changed since. */
export function describeUndone(kept: number): Pick<Notice, "tone" | "words"> {
  const { work } = texts.value;
  return kept === 0 ? { tone: "success", words: work.undone } : { tone: "warning", words: work.undoneInPart(kept) };
}

export async function claim({ id, name }: CustomerRecord, owner: string): Promise<void> {
  const { work } = texts.value;
  const change = ownerOf(id);
  const result = await claimCustomer(id ?? "", owner);
  if (result.kind === "saved")
    tellOwnerChange(work.claimed(name ?? "", owner), {
      ...change,
      before: null,
      after: owner,
      actionId: result.actionId,
    });
  else if (result.kind === "conflict") tell(work.claimedByOther(name ?? "", result.current.owner ?? ""), "warning");
  else tellRejected(result);
  await refreshRecords();
}

export async function giveBack({ id, name, owner }: CustomerRecord): Promise<void> {
  const { work } = texts.value;
  const change = ownerOf(id);
  const result = await returnCustomer(id ?? "", owner ?? "");
  if (result.kind === "saved")
    tellOwnerChange(work.returned(name ?? ""), { ...change, before: owner, after: null, actionId: result.actionId });
  else if (result.kind === "conflict") {
    const { owner: now } = result.current;
    tell(now === null ? work.alreadyReturned(name ?? "") : work.claimedByOther(name ?? "", now), "warning");
  } else tellRejected(result);
  await refreshRecords();
}

function ownerOf(id: string | null) {
  return { table: "Customers", recordId: id ?? "", key: "owner" } as const;
}

function tellOwnerChange(words: string, change: FieldChange): void {
  notice.value = { tone: "success", words, customerId: change.recordId, takeBack: restoring([change]) };
}

function tellRejected({ problems }: Extract<UpdateResult<"Customers">, { kind: "rejected" }>): void {
  const { work, problems: sentences } = texts.value;
  const words = problems.map(({ code, value }) =>
    sentences[code]({ label: texts.value.work.owner, value: String(value ?? ""), group: "" }),
  );
  tell(work.changeRejected(words.join(" ")), "warning");
}
