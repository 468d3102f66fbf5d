import type { AgeingBucket } from "../../schema/ageingBuckets";
import type { OrderRecord, PaymentRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { roundToCents } from "../money";
import { listReceivables } from "./listReceivables";

export interface AgeingQuestion {
  readonly orders: readonly OrderRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly settings: Settings;
  readonly today: number;
}

/** What is still to come in, by how long it has been due, in the base currency; money to give back is no part of it. */
export function totalAgeing({
  orders,
  payments,
  settings,
  today,
}: AgeingQuestion): Readonly<Record<AgeingBucket, number>> {
  const totals = { notDue: 0, days1to30: 0, days31to60: 0, days61to90: 0, daysOver90: 0 };
  for (const { ageing, amount } of listReceivables({ records: { customers: [], orders, payments }, settings, today })) {
    totals[ageing] = roundToCents(totals[ageing] + amount);
  }
  return totals;
}
