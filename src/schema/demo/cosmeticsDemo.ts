import type { DemoTrade } from "./demoTrade";
import { retailDemo } from "./retailDemo";

export const cosmeticsDemo: DemoTrade = {
  ...retailDemo,
  orderPrefix: "HZ",
  usualAmount: 1_280,
  products: [
    { zh: "保湿精华套装", en: "Moisturising serum set" },
    { zh: "防晒霜", en: "Sun cream" },
    { zh: "卸妆油", en: "Cleansing oil" },
  ],
  customerFields: [
    {
      skinType: "dry",
      brands: { zh: "自有品牌A", en: "House brand A" },
      productTypes: { zh: "精华、面霜", en: "Serum, cream" },
    },
    {
      skinType: "oily",
      brands: { zh: "自有品牌B", en: "House brand B" },
      productTypes: { zh: "洁面、防晒", en: "Cleanser, sun care" },
    },
    { skinType: "sensitive", brands: null, productTypes: { zh: "舒缓系列", en: "Soothing line" } },
    {
      skinType: "combination",
      brands: { zh: "自有品牌A", en: "House brand A" },
      productTypes: { zh: "彩妆", en: "Make-up" },
    },
  ],
  orderFields: [
    { batch: "B2601", sampleGiven: "given", usageDays: 60 },
    { batch: "B2602", sampleGiven: "notGiven", usageDays: 45 },
    { batch: "B2603", sampleGiven: "given", usageDays: 90 },
  ],
  orderDays: { expiry: 700 },
};
