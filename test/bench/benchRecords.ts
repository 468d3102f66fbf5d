import type { RecordsByTable } from "../../src/schema/records";
import { aCustomer, aFollowUp, anOrder } from "../builders/records";
import { today } from "../builders/trackerExcel";

const stages = ["lead", "prospect", "won", "lost"];
const potentials = ["A", "B", "C", null];
const regions = ["eastChina", "southChina", "centralChina", "northChina"];
const methods = ["phone", "email", "massMessage"];
const perCustomer = 5;

export interface BenchRecords {
  readonly Customers: readonly RecordsByTable["Customers"][];
  readonly FollowUps: readonly RecordsByTable["FollowUps"][];
  readonly Orders: readonly RecordsByTable["Orders"][];
}

/** The same records at every run: as many customers as wanted, with 5 follow-ups and 5 orders each. */
export function benchRecords(customerCount: number): BenchRecords {
  const numbers = Array.from({ length: customerCount }, (_, index) => index);
  const pairs = numbers.flatMap((customer) => Array.from({ length: perCustomer }, (_, index) => ({ customer, index })));
  return {
    Customers: numbers.map((number) =>
      aCustomer({
        id: `C-B${number}`,
        name: `客户${number}`,
        mobile: `138${String(number).padStart(8, "0")}`,
        stage: pick(stages, number),
        potential: pick(potentials, number),
        region: pick(regions, number),
        created: today - 400,
      }),
    ),
    FollowUps: pairs.map(({ customer, index }) =>
      aFollowUp({
        id: `F-B${customer}-${index}`,
        customer: `客户${customer}`,
        date: today - 20 * index - (customer % 19),
        method: pick(methods, customer + index),
        content: `第${index + 1}次联系：聊了样品、价格和交期`,
        nextDate: index === 0 && customer % 3 === 0 ? today + (customer % 9) - 4 : null,
      }),
    ),
    Orders: pairs.map(({ customer, index }) =>
      anOrder({
        orderNumber: `SO-${customer}-${index}`,
        customer: `客户${customer}`,
        orderDate: today - 30 * index - (customer % 29),
        deliveryDate: today - 30 * index + 20,
        shippedDate: index > 1 ? today - 30 * index + 15 : null,
        amount: 1000 + ((customer * 7 + index * 13) % 900) * 10,
      }),
    ),
  };
}

function pick<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}
