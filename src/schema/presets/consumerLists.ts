/** What shops and cosmetics sellers share. */
import { valueOf, type ListValueSpec } from "../listSpec";
import { generalLists, toConfirm } from "./generalLists";

export const consumerMethods: readonly ListValueSpec[] = [
  ...generalLists.method.values.slice(0, -1),
  valueOf("inStore", "到店", "In store"),
  valueOf("sms", "短信", "Text message"),
  valueOf("directMessage", "私信", "Direct message"),
  ...generalLists.method.values.slice(-1),
];

export const consumerRegions: readonly ListValueSpec[] = [
  toConfirm,
  valueOf("nearby", "本店周边", "Near the shop"),
  valueOf("sameCity", "本市", "Same city"),
  valueOf("sameProvince", "省内", "Same province"),
  valueOf("otherProvinces", "省外", "Other provinces"),
  valueOf("online", "线上", "Online"),
];

export const consumerStatuses: readonly ListValueSpec[] = generalLists.status.values.map((value) =>
  value.code === "inProduction" ? { ...value, label: { zh: "备货中", en: "Preparing" } } : value,
);
