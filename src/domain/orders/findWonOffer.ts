import type { CustomerRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { isCountedOrder } from "./statusClass";

/** The stage that a customer who has just placed a bulk order belongs in; null where it says so already. */
export function findWonOffer(
  order: Pick<OrderRecord, "orderNumber" | "status" | "orderType">,
  { stage }: Pick<CustomerRecord, "stage">,
  settings: Settings,
): Settings["stages"][number] | null {
  if (!isCountedOrder(order, settings)) return null;
  if (settings.stages.find(({ code }) => code === stage)?.class === "won") return null;
  return settings.stages.find((each) => each.class === "won") ?? null;
}
