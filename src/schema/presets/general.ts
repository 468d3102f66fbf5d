import type { ColumnSpec } from "../columnSpec";
import type { Preset } from "./preset";

export const generalColumns = {
  Orders: [
    {
      key: "invoiceState",
      header: { zh: "开票状态", en: "Invoice state" },
      kind: "choice",
      list: "invoiceState",
      width: 11,
      band: "preset",
    },
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

export const general: Preset = {
  key: "general",
  name: { zh: "通用", en: "General" },
  summary: { zh: "内贸销售、批发、服务", en: "Domestic sales, wholesale, services" },
  lists: {},
  cadences: {
    lead: { A: 7, B: 15, C: 30 },
    prospect: { A: 3, B: 5, C: 7 },
    won: { A: 15, B: 30, C: 60 },
  },
  thresholds: {
    aftercareDays: 7,
    aftercareEtaDays: 7,
    deliverySoonDays: 3,
    paymentSoonDays: 7,
    publicPoolDays: 30,
    sleepingDays: 90,
    dropBaseAmount: 10_000,
    openCaseDays: 3,
    weekend: "0000011",
  },
  columns: generalColumns,
  headers: {},
  hiddenColumns: [],
  formulas: {},
};
