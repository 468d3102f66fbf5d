/** What a click on a line does to the workbook, and the words afterwards. */
import { claimCustomer, returnCustomer } from "../../actions/claimCustomer";
import { restoreFields } from "../../actions/restoreFields";
import { snoozeFollowUp } from "../../actions/snoozeFollowUp";
import type { UpdateResult } from "../../actions/updateRecord";
import type { FieldChange } from "../../schema/fieldChange";
import type { CustomerRecord } from "../../schema/records";
import { describeDay } from "../dates/DateInput";
import { texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { notice, tell } from "./todayState";

export async function snooze({ id, name }: CustomerRecord, day: number, today: number): Promise<void> {
  const result = await snoozeFollowUp(id ?? "", day);
  if (result.kind !== "changed") return;
  const words = texts.value.work.snoozed(name ?? "", describeDay(day, today));
  notice.value = { tone: "success", words, changes: result.changes };
  await refreshRecords();
}

export async function undo(changes: readonly FieldChange[]): Promise<void> {
  const { kept } = await restoreFields(changes);
  const { work } = texts.value;
  tell(kept === 0 ? work.undone : work.undoneInPart(kept), kept === 0 ? "success" : "warning");
  await refreshRecords();
}

export async function claim({ id, name }: CustomerRecord, owner: string): Promise<void> {
  const { work } = texts.value;
  const result = await claimCustomer(id ?? "", owner);
  if (result.kind === "saved") tell(work.claimed(name ?? "", owner));
  else if (result.kind === "conflict") tell(work.claimedByOther(name ?? "", result.current.owner ?? ""), "warning");
  else tellRejected(result);
  await refreshRecords();
}

export async function giveBack({ id, name, owner }: CustomerRecord): Promise<void> {
  const { work } = texts.value;
  const result = await returnCustomer(id ?? "", owner ?? "");
  if (result.kind === "saved") tell(work.returned(name ?? ""));
  else if (result.kind === "conflict") {
    const { owner: now } = result.current;
    tell(now === null ? work.alreadyReturned(name ?? "") : work.claimedByOther(name ?? "", now), "warning");
  } else tellRejected(result);
  await refreshRecords();
}

function tellRejected({ problems }: Extract<UpdateResult<"Customers">, { kind: "rejected" }>): void {
  const { work, problems: sentences } = texts.value;
  const words = problems.map(({ code, value }) =>
    sentences[code]({ label: texts.value.work.owner, value: String(value ?? ""), group: "" }),
  );
  tell(work.changeRejected(words.join(" ")), "warning");
}
