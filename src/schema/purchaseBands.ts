import type { Translated } from "./translated";

/** Customers by the number of their orders. */
export interface PurchaseBand {
  readonly label: Translated;
  readonly from: number;
  /** Null: without end. */
  readonly to: number | null;
}

export const purchaseBands: readonly PurchaseBand[] = [
  { label: { zh: "还没下单", en: "None yet" }, from: 0, to: 0 },
  { label: { zh: "1 单", en: "1 order" }, from: 1, to: 1 },
  { label: { zh: "2 单", en: "2 orders" }, from: 2, to: 2 },
  { label: { zh: "3–5 单", en: "3–5 orders" }, from: 3, to: 5 },
  { label: { zh: "6 单以上", en: "6 and more" }, from: 6, to: null },
];
