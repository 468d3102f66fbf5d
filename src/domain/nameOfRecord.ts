import type { AnyRecord } from "../schema/records";

/** What the people call it: a customer by its name, an order by its number, the others by whom or what they are about. */
export function nameOfRecord({ name, orderNumber, customer, order }: AnyRecord): string {
  return String(name ?? orderNumber ?? customer ?? order ?? "");
}
