import type { Settings } from "../../schema/settings";
import { sumAmounts } from "../money";
import { groupByOrder } from "../orders/orderDirectory";
import { toBaseCurrency } from "../payments/baseCurrency";
import { sumReceived } from "../payments/describePayments";
import type { CustomerFacts } from "./customerFacts";

/** What has really arrived from a customer, at today's rates in the base currency. */
export function totalReceived(
  { orders, payments }: Pick<CustomerFacts, "orders" | "payments">,
  settings: Settings,
): number {
  const paymentsOf = groupByOrder(payments);
  return sumAmounts(
    orders.map(({ orderNumber, currency }) =>
      toBaseCurrency(sumReceived(paymentsOf.of(orderNumber)), currency, settings),
    ),
  );
}
