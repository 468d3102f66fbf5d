import { checkUp } from "../../../src/actions/checkUp";
import { mergeCustomers } from "../../../src/actions/mergeCustomers";
import { claimCustomer, returnCustomer } from "../../../src/actions/claimCustomer";
import { fixFindings } from "../../../src/actions/fixFindings";
import { giveMissingIds } from "../../../src/actions/giveMissingIds";
import { readAllRecords } from "../../../src/actions/readRecords";
import { rescheduleFollowUps } from "../../../src/actions/rescheduleFollowUps";
import { restoreFields } from "../../../src/actions/restoreFields";
import { snoozeFollowUp } from "../../../src/actions/snoozeFollowUp";
import { splitOrder } from "../../../src/actions/splitOrder";
import { spreadFollowUps } from "../../../src/actions/spreadFollowUps";
import { updateRecord } from "../../../src/actions/updateRecord";
import { divideOrder } from "../../../src/domain/orders/splitOrder";
import type { OrderRecord } from "../../../src/schema/records";
import { inExcel, today } from "../../builders/trackerExcel";
import type { FaultyAction } from "./injectFaults";
import { finalFaults } from "./faultKinds";
import { expectKind, typeOverFormula } from "./clicks";

const inside = { C: "C-HAINA", F: "F-1" } as const;
const toDay = (to: number) => ({ customerId: inside.C, day: to });
const shownOrder = async () => (await readAllRecords()).records.orders[0] as OrderRecord;

/** As the pane shows them, with everything of the one that goes. */
const shownPair = async () => {
  const [kept, removed] = (await readAllRecords()).records.customers;
  return { kept: { ...kept }, removed: { ...removed }, values: { mobile: removed?.mobile ?? null } };
};

export const changingActions: readonly FaultyAction[] = [
  {
    action: "mergeCustomers",
    does: "makes one of two customers",
    prepare: shownPair,
    leavesHalf: { after: finalFaults, what: "the other row stands, with all that was of it moved" },
    click: (pair: never) => async () => expectKind("merged", await mergeCustomers(pair)),
  },
  {
    action: "updateRecord",
    does: "renames a customer everywhere",
    click: () => async () => {
      const expected = { name: "海纳", notes: null };
      expectKind("saved", await updateRecord("Customers", inside.C, { name: "海纳机械", notes: "改名" }, { expected }));
    },
  },
  {
    action: "updateRecord",
    does: "gives an order another number everywhere",
    click: () => async () => {
      const expected = { orderNumber: "SO-1" };
      expectKind("saved", await updateRecord("Orders", "SO-1", { orderNumber: "SO-1A" }, { expected }));
    },
  },
  {
    action: "claimCustomer",
    does: "takes a customer out of the pool",
    learns: true,
    click: () => async () => expectKind("saved", await claimCustomer("C-YUAN", "王芳")),
  },
  {
    action: "claimCustomer",
    does: "gives a customer back to the pool",
    click: () => async () => expectKind("saved", await returnCustomer(inside.C, "李雷")),
  },
  {
    action: "rescheduleFollowUps",
    does: "gives two customers another planned day",
    click: () => () => rescheduleFollowUps([toDay(today + 9), { customerId: "C-YUAN", day: today + 9 }]),
  },
  { action: "snoozeFollowUp", does: "puts a follow-up off", click: () => () => snoozeFollowUp(inside.C, today + 3) },
  {
    action: "spreadFollowUps",
    does: "spreads customers over days",
    prepare: async () => (await readAllRecords()).records.customers,
    click: (customers: never) => () => spreadFollowUps([{ day: today + 4, customers, dueCount: 0 }]),
  },
  {
    action: "restoreFields",
    does: "takes a change of fields back",
    prepare: () => snoozeFollowUp(inside.C, today + 3),
    click: (made: never) => () => restoreFields(made),
  },
  {
    action: "splitOrder",
    does: "divides an order",
    prepare: shownOrder,
    // Tried again after it was done, it says that the order was changed, and shows it.
    click: (order: never) => () => splitOrder({ order, shipments: divideOrder(order, 3) }),
  },
  {
    action: "giveMissingIds",
    does: "gives ids to rows that were typed",
    prepare: async () => {
      await inExcel(async (context) => {
        context.workbook.names.getItem("gd.Customers.id").getRange().values = [[""], [""]];
        await context.sync();
      });
    },
    click: () => async () => {
      let number = 0;
      await giveMissingIds((table) => `${table}-${++number}`);
    },
  },
  {
    action: "fixFindings",
    does: "puts values right that the check-up found",
    prepare: async () => {
      await inExcel(async (context) => {
        const amount = context.workbook.names.getItem("gd.Orders.amount").getRange().getCell(0, 0);
        amount.numberFormat = [["@"]];
        amount.values = [["10000"]];
        await context.sync();
      });
      return (await checkUp()).findings;
    },
    click: (findings: never) => () => fixFindings(findings),
  },
  {
    action: "fixFindings",
    does: "gives formulas back that were typed over",
    prepare: async () => {
      await typeOverFormula();
      return (await checkUp()).findings;
    },
    click: (findings: never) => () => fixFindings(findings),
  },
];
