/** What a pane does in a schedule, one wish after the other, and what it is told. */
import { addFeedback } from "../../../src/actions/addFeedback";
import { addFollowUp } from "../../../src/actions/addFollowUp";
import { addOrder } from "../../../src/actions/addOrder";
import { addPayment } from "../../../src/actions/addPayment";
import { claimCustomer } from "../../../src/actions/claimCustomer";
import { giveMissingIds } from "../../../src/actions/giveMissingIds";
import { highlightOverdue } from "../../../src/actions/highlightOverdue";
import { importRecords } from "../../../src/actions/importRecords";
import { logFollowUps } from "../../../src/actions/logFollowUps";
import { rescheduleFollowUps } from "../../../src/actions/rescheduleFollowUps";
import { restoreFields } from "../../../src/actions/restoreFields";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { updateRecord } from "../../../src/actions/updateRecord";
import { withdrawRecords } from "../../../src/actions/withdrawRecords";
import type { Chance } from "../../builders/randomTracker";
import { aCustomer } from "../../builders/records";
import { today } from "../../builders/trackerExcel";
import { add, addOneCustomer, newId, type Pane, type Wish } from "./pane";
import { rareWishes } from "./rareWishes";

export const wishes: readonly Wish[] = [
  async (pane, tag) => void (await addOneCustomer(pane, tag)),
  async (pane, tag) => {
    const draft = { id: `F-${tag}`, customer: pane.customerName, content: `谈了${tag}`, method: "phone", date: today };
    await add(pane, "FollowUps", addFollowUp(draft, { newId }));
  },
  async (pane, tag) => {
    const draft = { orderNumber: `SO-${tag}`, customer: pane.customerName, amount: 100, orderDate: today };
    await add(pane, "Orders", addOrder(draft, { newId }));
  },
  async (pane, tag) => {
    const draft = { id: `P-${tag}`, order: "SO-1", amount: 1, kind: "deposit", date: today };
    await add(pane, "Payments", addPayment(draft, { newId }));
  },
  async (pane, tag) => {
    const draft = { id: `B-${tag}`, customer: pane.customerName, kind: "complaint", comment: tag, date: today };
    await add(pane, "Feedback", addFeedback(draft, { newId }));
  },
  async (pane, tag) => {
    const result = await updateRecord("Customers", pane.customerId, { notes: `备注${tag}` });
    if (result.kind === "saved") pane.told.saved("Customers", pane.customerId, { notes: `备注${tag}` });
  },
  async (pane, tag) => {
    const added = await addOneCustomer(pane, tag);
    if (added === null) return;
    const result = await withdrawRecords({ table: "Customers", records: [{ ...added.record }], changes: [] });
    // Gone: a merge has taken it, and it must not come back.
    if (result.kind === "withdrawn" || result.kind === "gone") pane.told.withdrawn("Customers", `C-${tag}`);
  },
  async (pane, tag) => {
    const records = [1, 2].map((number) => aCustomer({ id: `C-${tag}${number}`, name: `导入${tag}${number}` }));
    await importRecords({ table: "Customers", records, newValues: {} });
    for (const { id, name, mobile } of records) pane.told.saved("Customers", String(id), { name, mobile });
  },
  async (pane, tag) => {
    const ids = [`F-${tag}1`];
    const draft = { content: `群发${tag}`, method: "wechat", date: today } as const;
    const result = await logFollowUps({ customerIds: [pane.customerId], ids, draft }, { newId });
    if (result.kind === "saved") for (const id of ids) pane.told.saved("FollowUps", id, { content: `群发${tag}` });
  },
  async (pane) => {
    const changes = await rescheduleFollowUps([{ customerId: pane.customerId, day: today + 5 }]);
    await restoreFields(changes);
  },
  async (pane, tag) => void (await claimCustomer("C-BASE0", `业务${tag}`)),
  async () => void (await highlightOverdue("on")),
  async (pane) => void (await summariseRegions({ from: today - 30 - pane.number, to: today, groupBy: "owner" })),
  async () => void (await giveMissingIds((table) => `never ${table}`)),
];

/** What a pane may hear when others were in its way: then nothing of its wish may stand. */
const refusals: ReadonlySet<unknown> = new Set([
  "conflict",
  "filteredRange",
  // Somebody has just written over it, and is about to give it back.
  "recordMissing",
]);

/** `rareOneIn`: one of so many wishes is a rare one, which takes long. */
export async function grantWishes(
  pane: Pane,
  count: number,
  seed: number,
  chance: Chance,
  tell: (text: string) => void,
  among: readonly Wish[] = wishes,
  rareOneIn = 0,
) {
  const chosen = Array.from({ length: count }, () =>
    chance.pick(rareOneIn > 0 && chance.below(rareOneIn) === 0 ? rareWishes : among),
  );
  for (const [index, wish] of chosen.entries()) {
    try {
      await wish(pane, `${seed}x${pane.number}x${index}`);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      const which = wishes.includes(wish) ? `wish ${wishes.indexOf(wish)}` : `rare wish ${rareWishes.indexOf(wish)}`;
      if (!refusals.has(code)) tell(`${which} of pane ${pane.number}: ${String(error)}`);
    }
  }
}
