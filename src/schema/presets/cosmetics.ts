import type { ColumnSpec } from "../columnSpec";
import { consumerMethods, consumerRegions, consumerStatuses } from "./consumerLists";
import type { Preset } from "./preset";
import { usageReorderColumns, usedUpOn } from "./reorderColumns";

export const cosmeticsColumns = {
  Customers: [
    {
      key: "skinType",
      header: { zh: "肤质", en: "Skin type" },
      kind: "choice",
      list: "skinType",
      width: 10,
      band: "preset",
    },
    { key: "brands", header: { zh: "用过的品牌", en: "Brands used" }, kind: "text", width: 22, band: "preset" },
    { key: "productTypes", header: { zh: "产品类型", en: "Product types" }, kind: "text", width: 18, band: "preset" },
    {
      key: "allergies",
      header: { zh: "过敏史", en: "Allergies" },
      kind: "text",
      width: 18,
      band: "preset",
      hint: {
        zh: "敏感个人信息：征得本人同意才填，可以不填。",
        en: "Sensitive personal data: only with the person's consent; may stay blank.",
      },
    },
    ...usageReorderColumns,
  ],
  Orders: [
    { key: "batch", header: { zh: "批号", en: "Batch" }, kind: "text", width: 13, band: "preset" },
    { key: "expiry", header: { zh: "限用日期", en: "Use before" }, kind: "date", width: 12, band: "preset" },
    {
      key: "sampleGiven",
      header: { zh: "试用装", en: "Sample given" },
      kind: "choice",
      list: "sampleGiven",
      width: 10,
      band: "preset",
    },
    {
      key: "usageDays",
      header: { zh: "预计用完天数", en: "Lasts days" },
      kind: "number",
      width: 12,
      band: "preset",
      default: 60,
      numberFormat: "0",
    },
    usedUpOn,
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

export const cosmetics: Preset = {
  key: "cosmetics",
  name: { zh: "化妆品", en: "Cosmetics" },
  summary: { zh: "肤质、品牌、批号、回购提醒", en: "Skin type, brands, batches, reorders" },
  lists: { method: consumerMethods, region: consumerRegions, status: consumerStatuses },
  cadences: {
    lead: { A: 15, B: 30, C: 60 },
    prospect: { A: 3, B: 7, C: 15 },
    won: { A: 28, B: 45, C: 90 },
  },
  thresholds: {
    aftercareDays: 3,
    aftercareEtaDays: 7,
    deliverySoonDays: 1,
    paymentSoonDays: 3,
    publicPoolDays: null,
    sleepingDays: 90,
    dropBaseAmount: 2_000,
    openCaseDays: 1,
    weekend: "0000000",
  },
  columns: cosmeticsColumns,
  headers: {},
  hiddenColumns: ["Customers.industry"],
  formulas: {},
};
