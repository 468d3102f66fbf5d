/**
 * What happens in every demo workbook, whatever the trade: each state of follow-up, delivery and payment appears at least once.
 * Days count from today; negative ones are past. Nobody here is a real person.
 */
import type { Translated } from "../translated";

export interface DemoCustomer {
  readonly stage: string;
  readonly potential: string | null;
  /** Index into the owners. */
  readonly owner: number | null;
  readonly created: number;
  readonly nextFollowUp?: number;
  readonly source: string;
}

export const demoCustomers: readonly DemoCustomer[] = [
  { stage: "won", potential: "A", owner: 0, created: -200, source: "exhibition" },
  { stage: "prospect", potential: "A", owner: 1, created: -40, source: "platform" },
  { stage: "prospect", potential: "B", owner: 0, created: -33, source: "referral" },
  { stage: "lead", potential: "B", owner: 1, created: -21, source: "advertising" },
  { stage: "prospect", potential: "C", owner: 2, created: -26, source: "platform" },
  { stage: "won", potential: "B", owner: 2, created: -260, source: "existing" },
  { stage: "lead", potential: null, owner: null, created: -6, source: "walkIn" },
  { stage: "won", potential: "A", owner: 1, created: -150, source: "referral" },
  { stage: "won", potential: "C", owner: 0, created: -300, source: "exhibition" },
  { stage: "lost", potential: "C", owner: 2, created: -180, source: "platform" },
  { stage: "lost", potential: "B", owner: 1, created: -220, nextFollowUp: 60, source: "exhibition" },
  { stage: "prospect", potential: "B", owner: 0, created: -18, source: "referral" },
];

export interface DemoFollowUp {
  readonly customer: number;
  readonly day: number;
  readonly method: string;
  readonly result: string | null;
  readonly next?: number;
  readonly content: Translated;
}

function followUp(
  customer: number,
  day: number,
  method: string,
  result: string | null,
  zh: string,
  en: string,
  next?: number,
): DemoFollowUp {
  return { customer, day, method, result, content: { zh, en }, ...(next === undefined ? {} : { next }) };
}

export const demoFollowUps: readonly DemoFollowUp[] = [
  followUp(0, -45, "visit", "progress", "拜访，确认年度采购计划", "Visited; yearly plan agreed"),
  followUp(
    0,
    -19,
    "phone",
    "awaitingReply",
    "新单排产，约好回复交期",
    "New order scheduled; promised a delivery date",
    -13,
  ),
  followUp(1, -30, "email", "awaitingReply", "发了报价和样册", "Sent the quotation and the catalogue"),
  followUp(
    1,
    -14,
    "wechat",
    "progress",
    "对价格有兴趣，约好下周谈数量",
    "Interested in the price; quantity to be discussed",
    -8,
  ),
  followUp(2, -25, "phone", "progress", "了解需求，发产品资料", "Needs noted; product data sent"),
  followUp(2, -9, "wechat", "awaitingReply", "已寄样，等反馈", "Samples sent; waiting for an answer", -2),
  followUp(3, -20, "phone", "progress", "首次联系，介绍公司和产品", "First contact; introduced company and products"),
  followUp(3, -7, "wechat", "awaitingReply", "约今天再联系", "To be called again today", 0),
  followUp(4, -22, "email", "awaitingReply", "发价目表", "Sent the price list"),
  followUp(4, -4, "phone", "progress", "客户内部比价，三天后给答复", "They compare prices; answer in a few days", 3),
  followUp(5, -60, "visit", "ordered", "签了新订单", "New order signed"),
  followUp(5, -6, "phone", "ordered", "确认订单细节，提醒付定金", "Order details confirmed; deposit mentioned", 20),
  followUp(7, -35, "phone", "ordered", "下单", "Ordered"),
  followUp(7, -12, "wechat", "progress", "通知安排发货", "Shipment announced"),
  followUp(8, -140, "phone", "progress", "回访，使用正常", "Called; all is well"),
  followUp(8, -125, "email", "awaitingReply", "发对账单", "Sent the statement of account"),
  followUp(8, -3, "massMessage", null, "节日问候（群发）", "Season's greetings to everybody"),
  followUp(9, -90, "phone", "refused", "项目取消，已选别家", "Project cancelled; another supplier chosen"),
  followUp(10, -100, "email", "noNeed", "今年不采购，明年再联系", "Nothing this year; to be asked again next year"),
  followUp(11, -17, "phone", "progress", "朋友介绍，初步沟通", "Recommended by a friend; first talk"),
  followUp(11, -6, "phone", "noAnswer", "电话未接", "No answer"),
  followUp(11, -4, "phone", "noAnswer", "电话未接，已发短信", "No answer; text message sent"),
  followUp(11, -1, "wechat", "noAnswer", "微信未回复", "No reply on WeChat"),
];

export interface DemoOrder {
  readonly customer: number;
  readonly status: string;
  readonly orderType?: string;
  readonly orderDate: number;
  readonly delivery: number;
  readonly revised?: number;
  readonly shipped?: number;
  /** Share of the preset's usual order. */
  readonly size: number;
  readonly depositPercent?: number;
  readonly termDays?: number;
  readonly note?: Translated;
}

export const demoOrders: readonly DemoOrder[] = [
  { customer: 0, status: "completed", orderDate: -95, delivery: -60, shipped: -62, size: 1, depositPercent: 0.3 },
  { customer: 0, status: "inProduction", orderDate: -25, delivery: -3, size: 0.8, depositPercent: 0.3 },
  { customer: 5, status: "ordered", orderDate: -6, delivery: 30, size: 1.2, depositPercent: 0.3 },
  { customer: 5, status: "completed", orderDate: -58, delivery: -30, shipped: -25, size: 0.9, depositPercent: 0.3 },
  { customer: 7, status: "shipped", orderDate: -34, delivery: -9, shipped: -10, size: 0.6, termDays: 30 },
  { customer: 8, status: "shipped", orderDate: -150, delivery: -118, shipped: -118, size: 0.7, termDays: 30 },
  { customer: 8, status: "completed", orderDate: -190, delivery: -160, shipped: -161, size: 0.4 },
  { customer: 1, status: "ordered", orderType: "sample", orderDate: -4, delivery: 1, size: 0.01 },
  {
    customer: 9,
    status: "cancelled",
    orderDate: -110,
    delivery: -80,
    size: 0.5,
    depositPercent: 0.3,
    note: { zh: "客户取消，定金待退", en: "Cancelled by the customer; deposit to be returned" },
  },
  {
    customer: 7,
    status: "problem",
    orderDate: -20,
    delivery: 6,
    size: 0.3,
    note: { zh: "质检不合格，返工中", en: "Failed inspection; being reworked" },
  },
  { customer: 5, status: "completed", orderType: "replacement", orderDate: -12, delivery: -5, shipped: -6, size: 0.05 },
  { customer: 0, status: "completed", orderDate: -38, delivery: -15, revised: -10, shipped: -11, size: 0.5 },
  // One who bought often and now hardly does: its region drops, and it is due to reorder.
  { customer: 7, status: "completed", orderDate: -52, delivery: -40, shipped: -41, size: 0.6 },
  { customer: 7, status: "completed", orderDate: -45, delivery: -33, shipped: -34, size: 0.6 },
];

export interface DemoPayment {
  readonly order: number;
  readonly day: number;
  readonly kind: string;
  /** Share of the order's amount. */
  readonly share: number;
}

export const demoPayments: readonly DemoPayment[] = [
  { order: 0, day: -93, kind: "deposit", share: 0.3 },
  { order: 0, day: -55, kind: "balance", share: 0.7 },
  { order: 1, day: -23, kind: "deposit", share: 0.3 },
  { order: 3, day: -56, kind: "deposit", share: 0.3 },
  // Bank charges took a little of it: within the tolerance.
  { order: 3, day: -20, kind: "balance", share: 0.699 },
  { order: 5, day: -100, kind: "balance", share: 0.4 },
  { order: 6, day: -158, kind: "balance", share: 1.05 },
  { order: 8, day: -108, kind: "deposit", share: 0.3 },
  { order: 10, day: -4, kind: "balance", share: 1 },
  { order: 11, day: -9, kind: "balance", share: 1.02 },
  { order: 11, day: -7, kind: "refund", share: 0.03 },
  { order: 11, day: -7, kind: "charge", share: 0.01 },
  { order: 12, day: -39, kind: "balance", share: 1 },
  { order: 13, day: -32, kind: "balance", share: 1 },
];

export interface DemoFeedback {
  readonly customer: number;
  readonly order?: number;
  readonly day: number;
  readonly kind: string;
  readonly satisfaction: number | null;
  readonly category: string;
  readonly state: string;
  readonly resolved?: number;
  readonly comment: Translated;
  readonly outcome?: Translated;
}

export const demoFeedback: readonly DemoFeedback[] = [
  {
    customer: 0,
    order: 1,
    day: -1,
    kind: "complaint",
    satisfaction: null,
    category: "delivery",
    state: "open",
    comment: { zh: "交期已过还没发货", en: "The delivery date has passed" },
  },
  {
    customer: 7,
    order: 4,
    day: -5,
    kind: "suggestion",
    satisfaction: 2,
    category: "logistics",
    state: "inProgress",
    comment: { zh: "外箱破损，希望加固包装", en: "Cartons were damaged; better packing wanted" },
  },
  {
    customer: 5,
    order: 3,
    day: -18,
    kind: "complaint",
    satisfaction: 3,
    category: "shortage",
    state: "resolved",
    resolved: -12,
    comment: { zh: "少发两箱", en: "Two cartons were missing" },
    outcome: { zh: "已补发，客户满意", en: "Sent afterwards; the customer is content" },
  },
  {
    customer: 0,
    order: 0,
    day: -50,
    kind: "praise",
    satisfaction: 5,
    category: "service",
    state: "none",
    comment: { zh: "跟单及时，沟通顺畅", en: "Prompt and clear all along" },
  },
  {
    customer: 2,
    day: -8,
    kind: "inquiry",
    satisfaction: 4,
    category: "price",
    state: "none",
    comment: { zh: "询问量大的折扣", en: "Asked about quantity discounts" },
  },
  {
    customer: 6,
    day: 0,
    kind: "complaint",
    satisfaction: 1,
    category: "service",
    state: "open",
    comment: { zh: "咨询后一直没人回复", en: "Asked, and nobody has answered" },
  },
];
