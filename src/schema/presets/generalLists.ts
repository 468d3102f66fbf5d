import type { OptionListKey, OwnListKey } from "../listKeys";
import { classedValue, valueOf, type ListSpec } from "../listSpec";

export const toConfirm = valueOf("toConfirm", "待确认", "To confirm");

export const stageValues = {
  lead: classedValue("lead", "潜在", "Lead", "open"),
  prospect: classedValue("prospect", "意向", "Prospect", "open"),
  quoted: classedValue("quoted", "已报价", "Quoted", "open"),
  sampling: classedValue("sampling", "样品中", "Sampling", "open"),
  won: classedValue("won", "成交", "Won", "won"),
  lost: classedValue("lost", "流失", "Lost", "lost"),
} as const;

/** The lists of Options as the general preset has them. */
export const generalLists: Readonly<Record<Exclude<OptionListKey, OwnListKey>, ListSpec>> = {
  stage: {
    name: { zh: "销售阶段", en: "Stage" },
    growth: "classed",
    values: [stageValues.lead, stageValues.prospect, stageValues.won, stageValues.lost],
  },
  status: {
    name: { zh: "订单状态", en: "Order status" },
    growth: "classed",
    values: [
      classedValue("ordered", "已下单", "Ordered", "open"),
      classedValue("inProduction", "生产中", "In production", "open"),
      classedValue("shipped", "已发货", "Shipped", "shipped"),
      classedValue("completed", "已完成", "Completed", "done"),
      classedValue("problem", "异常", "Problem", "problem"),
      classedValue("cancelled", "已取消", "Cancelled", "cancelled"),
    ],
  },
  type: {
    name: { zh: "客户类型", en: "Customer type" },
    growth: "fixed",
    values: [valueOf("company", "企业", "Company"), valueOf("person", "个人", "Person")],
  },
  potential: {
    name: { zh: "潜力等级", en: "Potential" },
    growth: "fixed",
    values: [valueOf("A", "A", "A"), valueOf("B", "B", "B"), valueOf("C", "C", "C")],
  },
  orderType: {
    name: { zh: "订单类型", en: "Order type" },
    growth: "fixed",
    values: [
      valueOf("bulk", "大货", "Bulk"),
      valueOf("sample", "样品", "Sample"),
      valueOf("replacement", "补货", "Replacement"),
    ],
  },
  paymentKind: {
    name: { zh: "款项类型", en: "Payment kind" },
    growth: "fixed",
    values: [
      valueOf("deposit", "定金", "Deposit"),
      valueOf("balance", "尾款", "Balance"),
      valueOf("other", "其他", "Other"),
      valueOf("refund", "退款", "Refund"),
      valueOf("charge", "手续费/尾差", "Charge or difference"),
    ],
  },
  paymentMethod: {
    name: { zh: "收款方式", en: "Payment method" },
    growth: "open",
    values: [
      valueOf("bankTransfer", "对公转账", "Bank transfer"),
      valueOf("wechatPay", "微信支付", "WeChat Pay"),
      valueOf("alipay", "支付宝", "Alipay"),
      valueOf("cash", "现金", "Cash"),
      valueOf("acceptance", "承兑汇票", "Acceptance bill"),
      valueOf("other", "其他", "Other"),
    ],
  },
  method: {
    name: { zh: "跟进方式", en: "Follow-up method" },
    growth: "open",
    values: [
      valueOf("phone", "电话", "Phone"),
      valueOf("wechat", "微信", "WeChat"),
      valueOf("email", "邮件", "E-mail"),
      valueOf("visit", "面谈", "Visit"),
      valueOf("massMessage", "群发", "Mass message"),
      valueOf("other", "其他", "Other"),
    ],
  },
  result: {
    name: { zh: "跟进结果", en: "Follow-up result" },
    growth: "open",
    values: [
      valueOf("progress", "有进展", "Progress"),
      valueOf("awaitingReply", "待回复", "Awaiting reply"),
      valueOf("noAnswer", "未接通·未回复", "No answer"),
      valueOf("ordered", "已下单", "Ordered"),
      valueOf("noNeed", "暂无需求", "No need now"),
      valueOf("refused", "拒绝", "Refused"),
    ],
  },
  feedbackKind: {
    name: { zh: "反馈类型", en: "Feedback kind" },
    growth: "fixed",
    values: [
      valueOf("complaint", "投诉", "Complaint"),
      valueOf("suggestion", "建议", "Suggestion"),
      valueOf("inquiry", "咨询", "Inquiry"),
      valueOf("praise", "表扬", "Praise"),
    ],
  },
  feedbackCategory: {
    name: { zh: "反馈类别", en: "Feedback category" },
    growth: "open",
    values: [
      valueOf("quality", "质量", "Quality"),
      valueOf("delivery", "交期", "Delivery date"),
      valueOf("logistics", "物流", "Logistics"),
      valueOf("shortage", "少货错货", "Short or wrong goods"),
      valueOf("service", "服务", "Service"),
      valueOf("price", "价格", "Price"),
      valueOf("other", "其他", "Other"),
    ],
  },
  feedbackState: {
    name: { zh: "处理状态", en: "Case state" },
    growth: "fixed",
    values: [
      valueOf("open", "待处理", "Open"),
      valueOf("inProgress", "处理中", "In progress"),
      valueOf("resolved", "已解决", "Resolved"),
      valueOf("none", "无需处理", "Nothing to do"),
    ],
  },
  dropCause: {
    name: { zh: "下降原因", en: "Cause of a drop" },
    growth: "open",
    values: [
      valueOf("price", "价格", "Price"),
      valueOf("competition", "竞争", "Competition"),
      valueOf("supply", "断货交期", "Out of stock or late"),
      valueOf("quality", "质量服务", "Quality or service"),
      valueOf("season", "季节节假日", "Season or holidays"),
      valueOf("largeOrder", "大单因素", "One large order"),
      valueOf("customerLost", "客户流失", "Customer lost"),
      valueOf("other", "其他", "Other"),
    ],
  },
  region: {
    name: { zh: "地区", en: "Region" },
    growth: "open",
    values: [
      toConfirm,
      valueOf("eastChina", "华东", "East China"),
      valueOf("southChina", "华南", "South China"),
      valueOf("centralChina", "华中", "Central China"),
      valueOf("northChina", "华北", "North China"),
      valueOf("southwestChina", "西南", "Southwest China"),
      valueOf("northwestChina", "西北", "Northwest China"),
      valueOf("northeastChina", "东北", "Northeast China"),
      valueOf("hkMacaoTaiwan", "港澳台", "Hong Kong, Macao, Taiwan"),
    ],
  },
  industry: {
    name: { zh: "行业", en: "Industry" },
    growth: "open",
    values: [
      valueOf("manufacturing", "制造", "Manufacturing"),
      valueOf("wholesale", "批发", "Wholesale"),
      valueOf("retail", "零售", "Retail"),
      valueOf("ecommerce", "电商", "E-commerce"),
      valueOf("services", "服务", "Services"),
    ],
  },
  source: {
    name: { zh: "客户来源", en: "Source" },
    growth: "open",
    values: [
      valueOf("exhibition", "展会", "Exhibition"),
      valueOf("platform", "平台", "Platform"),
      valueOf("referral", "转介绍", "Referral"),
      valueOf("advertising", "广告", "Advertising"),
      valueOf("walkIn", "上门", "Walk-in"),
      valueOf("existing", "老客户", "Existing customer"),
      valueOf("other", "其他", "Other"),
    ],
  },
  owner: {
    name: { zh: "业务员", en: "Owner" },
    growth: "open",
    values: [valueOf("unassigned", "待分配", "Unassigned")],
  },
  currency: {
    name: { zh: "币种", en: "Currency" },
    growth: "rated",
    values: ["CNY", "USD", "EUR", "GBP", "JPY", "HKD"].map((code) => valueOf(code, code, code)),
  },
  invoiceState: {
    name: { zh: "开票状态", en: "Invoice state" },
    growth: "fixed",
    values: [
      valueOf("notInvoiced", "未开", "Not invoiced"),
      valueOf("partlyInvoiced", "部分", "Partly"),
      valueOf("invoiced", "已开", "Invoiced"),
    ],
  },
  tradeTerm: {
    name: { zh: "贸易术语", en: "Trade term" },
    growth: "open",
    values: ["EXW", "FOB", "CFR", "CIF", "DAP", "DDP"].map((code) => valueOf(code, code, code)),
  },
  paymentTerms: {
    name: { zh: "付款方式", en: "Payment terms" },
    growth: "open",
    values: [
      valueOf("tt3070", "T/T 30/70", "T/T 30/70"),
      valueOf("beforeShipment", "发货前付清", "Paid before shipment"),
      valueOf("lcAtSight", "L/C 即期", "L/C at sight"),
      valueOf("dp", "D/P", "D/P"),
      valueOf("oa30", "O/A 30", "O/A 30"),
      valueOf("oa60", "O/A 60", "O/A 60"),
    ],
  },
  exportStep: {
    name: { zh: "出运进度", en: "Export step" },
    growth: "open",
    values: [
      valueOf("awaitingDeposit", "待定金", "Awaiting deposit"),
      valueOf("materials", "备料", "Materials"),
      valueOf("production", "生产", "Production"),
      valueOf("inspection", "验货", "Inspection"),
      valueOf("booking", "订舱", "Booking"),
      valueOf("customs", "报关", "Customs"),
      valueOf("sailed", "已开船", "Sailed"),
      valueOf("documents", "交单/电放", "Documents or telex release"),
      valueOf("arrived", "已到港", "Arrived"),
      valueOf("balanceSettled", "尾款结清", "Balance settled"),
    ],
  },
  memberLevel: {
    name: { zh: "会员等级", en: "Member level" },
    growth: "open",
    values: [
      valueOf("regular", "普通", "Regular"),
      valueOf("silver", "银卡", "Silver"),
      valueOf("gold", "金卡", "Gold"),
    ],
  },
  skinType: {
    name: { zh: "肤质", en: "Skin type" },
    growth: "fixed",
    values: [
      valueOf("dry", "干性", "Dry"),
      valueOf("normal", "中性", "Normal"),
      valueOf("oily", "油性", "Oily"),
      valueOf("combination", "混合性", "Combination"),
      valueOf("sensitive", "敏感性", "Sensitive"),
    ],
  },
  sampleGiven: {
    name: { zh: "试用装", en: "Sample given" },
    growth: "fixed",
    values: [valueOf("given", "已给", "Given"), valueOf("notGiven", "未给", "Not given")],
  },
};
