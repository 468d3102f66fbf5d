import type { TableKey } from "../../src/schema/columnSpec";
import type {
  CustomerRecord,
  FeedbackRecord,
  FollowUpRecord,
  OrderRecord,
  PaymentRecord,
  RecordsByTable,
} from "../../src/schema/records";
import { tables } from "../../src/schema/tables/tables";
import { day } from "./day";

/** Records that are in order; a test gives only what it is about. */
export function aCustomer(fields: Partial<CustomerRecord> = {}): CustomerRecord {
  return {
    ...blankRecord("Customers"),
    id: "C-HAINA",
    name: "海纳",
    type: "company",
    stage: "prospect",
    region: "eastChina",
    mobile: "13800000000",
    created: day("2026-01-05"),
    ...fields,
  };
}

export function aFollowUp(fields: Partial<FollowUpRecord> = {}): FollowUpRecord {
  const always = { id: "F-1", customer: "C-HAINA", date: day("2026-11-02"), method: "phone", content: "聊了样品" };
  return { ...blankRecord("FollowUps"), ...always, ...fields };
}

export function anOrder(fields: Partial<OrderRecord> = {}): OrderRecord {
  const always = { orderNumber: "SO-1", customer: "C-HAINA", orderType: "bulk", status: "ordered", amount: 10_000 };
  return { ...blankRecord("Orders"), ...always, orderDate: day("2026-09-01"), ...fields };
}

export function aPayment(fields: Partial<PaymentRecord> = {}): PaymentRecord {
  const always = { id: "P-1", order: "SO-1", date: day("2026-09-15"), amount: 3_000, kind: "balance" };
  return { ...blankRecord("Payments"), ...always, ...fields };
}

export function someFeedback(fields: Partial<FeedbackRecord> = {}): FeedbackRecord {
  const always = { id: "B-1", customer: "C-HAINA", date: day("2026-10-10"), kind: "suggestion", satisfaction: 4 };
  return { ...blankRecord("Feedback"), ...always, state: "open", ...fields };
}

function blankRecord<Table extends TableKey>(table: Table): RecordsByTable[Table] {
  const inputs = tables[table].columns.filter((column) => !("formula" in column));
  // The keys of the input columns are exactly those that the record type has.
  return Object.fromEntries(inputs.map(({ key }) => [key, null])) as unknown as RecordsByTable[Table];
}
