import type { OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import type { CustomerDirectory } from "../customers/customerDirectory";
import type { OrderItem, OrderSection } from "../today/todayItem";
import { describeDelivery } from "./describeDelivery";
import { findDeliveryDate } from "./findShippedOn";
import { isLiveOrder } from "./statusClass";

export interface DeliveriesQuestion {
  readonly orders: readonly OrderRecord[];
  readonly directory: CustomerDirectory;
  readonly settings: Settings;
  readonly today: number;
}

/** Orders that have not left: late, or to leave within the days that Options say. */
export function listDeliveries({ orders, directory, settings, today }: DeliveriesQuestion) {
  const sections: Record<"lateDelivery" | "soonDelivery", OrderItem[]> = { lateDelivery: [], soonDelivery: [] };
  for (const order of orders) {
    const { state } = describeDelivery(order, settings, today);
    if (!isLiveOrder(order, settings) || (state !== "late" && state !== "dueSoon")) continue;
    const section = state === "late" ? "lateDelivery" : "soonDelivery";
    sections[section].push(orderItem(section, order, { directory, today, day: findDeliveryDate(order) }));
  }
  return sections;
}

interface OrderItemContext extends Partial<Pick<OrderItem, "amount" | "paymentState" | "claim">> {
  readonly directory: CustomerDirectory;
  readonly today: number;
  readonly day: number | null;
}

export function orderItem(
  section: OrderSection,
  order: OrderRecord,
  { directory, today, day, amount = null, paymentState = null, claim = null }: OrderItemContext,
): OrderItem {
  const customer = directory.find(order.customer);
  return {
    table: "Orders",
    section,
    customer,
    name: customer?.name ?? order.customer ?? "",
    recordId: order.orderNumber ?? "",
    owner: order.owner ?? customer?.owner ?? null,
    day,
    days: day === null ? 0 : today - day,
    isPromised: false,
    potential: customer?.potential ?? null,
    order,
    amount,
    currency: order.currency,
    paymentState,
    claim,
  };
}
