import { demoOwners, type DemoTrade, type DemoTradeCustomer } from "./demoTrade";

function buyer(
  name: string,
  contact: string,
  email: string,
  region: string,
  industry: string,
  stage?: string,
): DemoTradeCustomer {
  return {
    name: { zh: name, en: name },
    type: "company",
    company: null,
    contact: { zh: contact, en: contact },
    mobile: null,
    email,
    region,
    industry,
    ...(stage === undefined ? {} : { stage }),
  };
}

export const tradeDemo: DemoTrade = {
  orderPrefix: "PI",
  usualAmount: 28_000,
  currency: "USD",
  paymentMethod: "tt",
  owners: demoOwners,
  customers: [
    buyer("Maple & Pine", "Anna", "anna@mapleandpine.example", "northAmerica", "home"),
    buyer("Casa Verde", "Diego", "diego@casaverde.example", "latinAmerica", "home", "quoted"),
    buyer("Nordlicht Handel", "Jonas", "jonas@nordlicht.example", "westernEurope", "hardware", "sampling"),
    buyer("Baltika Stroy", "Irina", "irina@baltika.example", "easternEurope", "buildingMaterials"),
    buyer("Oasis General", "Omar", "omar@oasis.example", "middleEast", "electronics", "quoted"),
    buyer("Savanna Imports", "Amina", "amina@savanna.example", "africa", "clothing"),
    buyer("Lotus Retail", "Priya", "priya@lotus.example", "toConfirm", "gifts"),
    buyer("Mekong Supply", "Linh", "linh@mekong.example", "southeastAsia", "hardware"),
    buyer("Sakura Living", "Yuki", "yuki@sakura.example", "japanKorea", "home"),
    buyer("Outback Traders", "Jack", "jack@outback.example", "oceania", "clothing"),
    buyer("Alpen Technik", "Lena", "lena@alpen.example", "westernEurope", "electronics"),
    buyer("Rio Presentes", "Bruno", "bruno@rio.example", "latinAmerica", "gifts"),
  ],
  products: [
    { zh: "折叠收纳柜", en: "Folding cabinets" },
    { zh: "不锈钢水壶", en: "Steel bottles" },
    { zh: "LED 台灯", en: "LED desk lamps" },
  ],
  customerFields: [
    {
      country: { zh: "加拿大", en: "Canada" },
      marketNeed: { zh: "环保材料，FSC 认证", en: "Sustainable material, FSC certified" },
    },
    {
      country: { zh: "墨西哥", en: "Mexico" },
      marketNeed: { zh: "性价比高，小批量试单", en: "Good value, small trial orders" },
    },
    {
      country: { zh: "德国", en: "Germany" },
      marketNeed: { zh: "GS、CE 认证，包装可回收", en: "GS and CE marks, recyclable packing" },
    },
    { country: { zh: "立陶宛", en: "Lithuania" }, marketNeed: null },
    { country: { zh: "阿联酋", en: "UAE" }, marketNeed: { zh: "斋月前备货", en: "Stock before Ramadan" } },
    { country: { zh: "肯尼亚", en: "Kenya" }, marketNeed: null },
    { country: { zh: "印度", en: "India" }, marketNeed: { zh: "节日礼品", en: "Festival gifts" } },
    { country: { zh: "越南", en: "Viet Nam" }, marketNeed: null },
    { country: { zh: "日本", en: "Japan" }, marketNeed: { zh: "品质严格，小包装", en: "Strict quality, small packs" } },
    { country: { zh: "澳大利亚", en: "Australia" }, marketNeed: null },
    { country: { zh: "奥地利", en: "Austria" }, marketNeed: null },
    { country: { zh: "巴西", en: "Brazil" }, marketNeed: { zh: "圣诞季礼品", en: "Christmas gifts" } },
  ],
  orderFields: [
    {
      tradeTerm: "FOB",
      paymentTerms: "tt3070",
      exportStep: "balanceSettled",
      portLoading: { zh: "宁波", en: "Ningbo" },
      portDestination: { zh: "温哥华", en: "Vancouver" },
      documents: { zh: "发票、箱单、提单", en: "Invoice, packing list, B/L" },
    },
    {
      tradeTerm: "FOB",
      paymentTerms: "tt3070",
      exportStep: "production",
      portLoading: { zh: "宁波", en: "Ningbo" },
      portDestination: { zh: "温哥华", en: "Vancouver" },
    },
    {
      tradeTerm: "CIF",
      paymentTerms: "tt3070",
      exportStep: "awaitingDeposit",
      portLoading: { zh: "深圳", en: "Shenzhen" },
      portDestination: { zh: "蒙巴萨", en: "Mombasa" },
    },
  ],
  orderDays: { inspectionDate: -7, customsCutoff: -2, etd: 1, eta: 22 },
};
