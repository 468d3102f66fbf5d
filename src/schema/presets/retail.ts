import type { ColumnSpec } from "../columnSpec";
import { consumerMethods, consumerRegions, consumerStatuses } from "./consumerLists";
import type { Preset } from "./preset";
import { retailReorderColumns } from "./reorderColumns";

export const retailColumns = {
  Customers: [
    {
      key: "favouriteGoods",
      header: { zh: "偏好商品", en: "Favourite goods" },
      kind: "text",
      width: 22,
      band: "preset",
    },
    {
      key: "memberLevel",
      header: { zh: "会员等级", en: "Member level" },
      kind: "choice",
      list: "memberLevel",
      width: 11,
      band: "preset",
    },
    ...retailReorderColumns,
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

export const retail: Preset = {
  key: "retail",
  name: { zh: "零售", en: "Retail" },
  summary: { zh: "门店、会员、复购", en: "Shops, members, repeat purchases" },
  lists: { method: consumerMethods, region: consumerRegions, status: consumerStatuses },
  cadences: {
    lead: { A: 15, B: 30, C: 60 },
    prospect: { A: 3, B: 7, C: 15 },
    won: { A: 30, B: 60, C: 90 },
  },
  thresholds: {
    aftercareDays: 7,
    aftercareEtaDays: 7,
    deliverySoonDays: 1,
    paymentSoonDays: 3,
    publicPoolDays: null,
    sleepingDays: 90,
    dropBaseAmount: 2_000,
    openCaseDays: 1,
    weekend: "0000000",
  },
  columns: retailColumns,
  headers: {},
  hiddenColumns: ["Customers.industry"],
  formulas: {},
};
