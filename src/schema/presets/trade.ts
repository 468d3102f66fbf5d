import type { ColumnSpec } from "../columnSpec";
import { valueOf } from "../listSpec";
import { generalLists, stageValues, toConfirm } from "./generalLists";
import type { Preset } from "./preset";

export const tradeColumns = {
  Customers: [
    { key: "country", header: { zh: "国家", en: "Country" }, kind: "text", width: 12, band: "preset" },
    {
      key: "marketNeed",
      header: { zh: "海外市场需求", en: "Market need" },
      kind: "longText",
      width: 34,
      band: "preset",
    },
  ],
  Orders: [
    { key: "piNumber", header: { zh: "PI号", en: "PI number" }, kind: "text", width: 15, band: "preset" },
    { key: "ciNumber", header: { zh: "CI号", en: "CI number" }, kind: "text", width: 15, band: "preset" },
    { key: "customerPo", header: { zh: "客户PO号", en: "Customer PO" }, kind: "text", width: 15, band: "preset" },
    {
      key: "tradeTerm",
      header: { zh: "贸易术语", en: "Trade term" },
      kind: "choice",
      list: "tradeTerm",
      width: 10,
      band: "preset",
    },
    {
      key: "paymentTerms",
      header: { zh: "付款方式", en: "Payment terms" },
      kind: "choice",
      list: "paymentTerms",
      width: 14,
      band: "preset",
    },
    {
      key: "exportStep",
      header: { zh: "出运进度", en: "Export step" },
      kind: "choice",
      list: "exportStep",
      width: 12,
      band: "preset",
    },
    { key: "portLoading", header: { zh: "起运港", en: "Port of loading" }, kind: "text", width: 12, band: "preset" },
    {
      key: "portDestination",
      header: { zh: "目的港", en: "Port of destination" },
      kind: "text",
      width: 14,
      band: "preset",
    },
    { key: "inspectionDate", header: { zh: "验货日", en: "Inspection" }, kind: "date", width: 12, band: "preset" },
    { key: "customsCutoff", header: { zh: "截关日", en: "Customs cut-off" }, kind: "date", width: 12, band: "preset" },
    { key: "etd", header: { zh: "ETD 预计开船", en: "ETD" }, kind: "date", width: 13, band: "preset" },
    { key: "eta", header: { zh: "ETA 预计到港", en: "ETA" }, kind: "date", width: 13, band: "preset" },
    { key: "blNumber", header: { zh: "提单号", en: "B/L number" }, kind: "text", width: 15, band: "preset" },
    { key: "documents", header: { zh: "单证", en: "Documents" }, kind: "text", width: 25, band: "preset" },
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

const { lead, prospect, quoted, sampling, won, lost } = stageValues;

export const trade: Preset = {
  key: "trade",
  name: { zh: "外贸", en: "Foreign trade" },
  summary: { zh: "报价、打样、出运、单证、外币收款", en: "Quotations, samples, shipping, documents, foreign currency" },
  lists: {
    stage: [lead, prospect, quoted, sampling, won, lost],
    method: [
      ...generalLists.method.values.slice(0, -1),
      valueOf("whatsapp", "WhatsApp", "WhatsApp"),
      valueOf("platformMessage", "平台消息", "Platform message"),
      valueOf("videoCall", "视频会议", "Video call"),
      valueOf("exhibition", "展会", "Exhibition"),
      ...generalLists.method.values.slice(-1),
    ],
    region: [
      toConfirm,
      valueOf("northAmerica", "北美", "North America"),
      valueOf("latinAmerica", "拉美", "Latin America"),
      valueOf("westernEurope", "西欧", "Western Europe"),
      valueOf("easternEurope", "东欧独联体", "Eastern Europe and CIS"),
      valueOf("middleEast", "中东", "Middle East"),
      valueOf("africa", "非洲", "Africa"),
      valueOf("southAsia", "南亚", "South Asia"),
      valueOf("southeastAsia", "东南亚", "Southeast Asia"),
      valueOf("japanKorea", "日韩", "Japan and Korea"),
      valueOf("oceania", "澳新", "Australia and New Zealand"),
    ],
    industry: [
      valueOf("home", "家居", "Home"),
      valueOf("clothing", "服装", "Clothing"),
      valueOf("hardware", "五金", "Hardware"),
      valueOf("electronics", "电子", "Electronics"),
      valueOf("buildingMaterials", "建材", "Building materials"),
      valueOf("gifts", "礼品", "Gifts"),
    ],
    paymentMethod: [
      valueOf("tt", "电汇 T/T", "T/T"),
      valueOf("lc", "信用证 L/C", "L/C"),
      valueOf("westernUnion", "西联", "Western Union"),
      valueOf("paypal", "PayPal", "PayPal"),
      valueOf("platform", "平台收款", "Platform"),
      valueOf("other", "其他", "Other"),
    ],
  },
  cadences: {
    lead: { A: 14, B: 30, C: 60 },
    prospect: { A: 3, B: 7, C: 14 },
    quoted: { A: 2, B: 3, C: 5 },
    sampling: { A: 3, B: 5, C: 7 },
    won: { A: 15, B: 30, C: 60 },
  },
  thresholds: {
    aftercareDays: 35,
    aftercareEtaDays: 7,
    deliverySoonDays: 14,
    paymentSoonDays: 7,
    publicPoolDays: 90,
    sleepingDays: 180,
    dropBaseAmount: 50_000,
    openCaseDays: 3,
    weekend: "0000011",
  },
  columns: tradeColumns,
  headers: {
    "Orders.deliveryDate": { zh: "交期(装运期)", en: "Shipment date" },
    "Orders.shippedDate": { zh: "实际出运日", en: "Actual shipment" },
  },
  hiddenColumns: [],
  formulas: {
    "Orders.aftercareOn":
      'IF(ISNUMBER([@shippedOn]),IF(ISNUMBER([@eta]),INT([@eta])+AftercareEtaDays,[@shippedOn]+AftercareDays),"")',
  },
};
