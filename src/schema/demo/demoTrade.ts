import type { FieldValue } from "../records";
import type { Translated } from "../translated";

/** What tells the demo workbook of one trade from another's; twelve customers and one entry per order of the story. */
export interface DemoTrade {
  readonly orderPrefix: string;
  /** In the orders' own currency. */
  readonly usualAmount: number;
  readonly currency: string | null;
  readonly paymentMethod: string;
  readonly owners: readonly Translated[];
  readonly customers: readonly DemoTradeCustomer[];
  readonly products: readonly Translated[];
  /** Fields of the preset by customer and by order, repeated when there are fewer than rows. */
  readonly customerFields: readonly Readonly<Record<string, FieldValue | Translated>>[];
  /** Day fields are counted from the delivery date. */
  readonly orderFields: readonly Readonly<Record<string, FieldValue | Translated>>[];
  readonly orderDays: Readonly<Record<string, number>>;
}

export interface DemoTradeCustomer {
  readonly name: Translated;
  readonly type: "company" | "person";
  readonly company: Translated | null;
  readonly contact: Translated | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly region: string;
  readonly industry: string | null;
  /** Where the story's stage is not the trade's. */
  readonly stage?: string;
}

export const demoOwners: readonly Translated[] = [
  { zh: "李明", en: "Li Ming" },
  { zh: "王芳", en: "Wang Fang" },
  { zh: "陈静", en: "Chen Jing" },
];
