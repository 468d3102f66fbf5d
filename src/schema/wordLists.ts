import { ageingBuckets } from "./ageingBuckets";
import type { WordListKey } from "./listKeys";
import { loggedActions } from "./log/loggedActions";
import { valueOf, type ListSpec } from "./listSpec";

/** Words that formulas give. */
export const wordLists: Readonly<Record<WordListKey, ListSpec>> = {
  stageClass: {
    name: { zh: "阶段类别", en: "Stage class" },
    growth: "fixed",
    values: [valueOf("open", "进行中", "Open"), valueOf("won", "成交", "Won"), valueOf("lost", "流失", "Lost")],
  },
  statusClass: {
    name: { zh: "状态类别", en: "Status class" },
    growth: "fixed",
    values: [
      valueOf("open", "进行中", "Open"),
      valueOf("shipped", "已发货", "Shipped"),
      valueOf("done", "已完成", "Done"),
      valueOf("problem", "异常", "Problem"),
      valueOf("cancelled", "已取消", "Cancelled"),
    ],
  },
  reason: {
    name: { zh: "提醒原因", en: "Reason" },
    growth: "fixed",
    values: [
      valueOf("promised", "约定", "Promised"),
      valueOf("firstContact", "首次联系", "First contact"),
      valueOf("aftercare", "售后回访", "Aftercare"),
      valueOf("cadence", "周期", "Cadence"),
    ],
  },
  reminderState: {
    name: { zh: "跟进状态", en: "Follow-up state" },
    growth: "fixed",
    values: [
      valueOf("notDue", "未到期", "Not due"),
      valueOf("dueSoon", "即将到期", "Due soon"),
      valueOf("dueToday", "今日应跟进", "Due today"),
      valueOf("overdue1", "逾期1级", "Overdue 1"),
      valueOf("overdue2", "逾期2级", "Overdue 2"),
      valueOf("overdue3", "逾期3级", "Overdue 3"),
    ],
  },
  deliveryState: {
    name: { zh: "交货状态", en: "Delivery state" },
    growth: "fixed",
    values: [
      valueOf("onTime", "按期", "On time"),
      valueOf("dueSoon", "即将到期", "Due soon"),
      valueOf("late", "延期", "Late"),
      // `#` stands for the days.
      valueOf("shippedLate", "已发晚#天", "Shipped # days late"),
    ],
  },
  paymentState: {
    name: { zh: "收款状态", en: "Payment state" },
    growth: "fixed",
    values: [
      valueOf("depositDue", "待定金", "Deposit due"),
      valueOf("notDue", "未到期", "Not due"),
      valueOf("overdue", "逾期", "Overdue"),
      valueOf("settled", "已结清", "Settled"),
      valueOf("overpaid", "多收", "Overpaid"),
      valueOf("refundDue", "待退款", "Refund due"),
    ],
  },
  ageing: {
    name: { zh: "账龄", en: "Ageing" },
    growth: "fixed",
    values: ageingBuckets.map(({ key, label }) => valueOf(key, label.zh, label.en)),
  },
  caseReason: {
    name: { zh: "反馈提醒原因", en: "Case reminder" },
    growth: "fixed",
    values: [
      valueOf("noHandler", "无人处理", "Nobody on it"),
      valueOf("tooOld", "超期未解决", "Open too long"),
      valueOf("open", "待解决", "Open"),
    ],
  },
  reorderState: {
    name: { zh: "补货提醒", en: "Reorder" },
    growth: "fixed",
    values: [valueOf("due", "该补货", "Due to reorder"), valueOf("soon", "即将补货", "Reorders soon")],
  },
  groupBy: {
    name: { zh: "汇总方式", en: "Grouped by" },
    growth: "fixed",
    values: [
      valueOf("region", "地区", "Region"),
      valueOf("owner", "业务员", "Owner"),
      valueOf("source", "客户来源", "Source"),
      valueOf("industry", "行业", "Industry"),
    ],
  },
  dropAlert: {
    name: { zh: "下降提醒", en: "Drop alert" },
    growth: "fixed",
    values: [valueOf("drop", "明显下降", "Sharp drop"), valueOf("new", "新增", "New")],
  },
  sampleSize: {
    name: { zh: "样本大小", en: "Sample size" },
    growth: "fixed",
    values: [valueOf("few", "样本少", "Few")],
  },
  causeState: {
    name: { zh: "记录状态", en: "Cause shown" },
    growth: "fixed",
    values: [
      valueOf("current", "本期，已显示", "This period"),
      valueOf("otherPeriod", "其他期间", "Other period"),
      valueOf("noPeriod", "缺期间", "No period"),
      valueOf("repeated", "重复，未采用", "Repeated"),
    ],
  },
  customerFound: {
    name: { zh: "客户核对", en: "Customer check" },
    growth: "fixed",
    values: [valueOf("notFound", "未找到", "Not found")],
  },
  ownFieldKind: {
    name: { zh: "字段类型", en: "Kind of field" },
    growth: "fixed",
    values: [
      valueOf("text", "文字", "Text"),
      valueOf("number", "数字", "Number"),
      valueOf("date", "日期", "Date"),
      valueOf("choice", "列表", "List"),
    ],
  },
  loggedAction: {
    name: { zh: "操作", en: "Action" },
    growth: "fixed",
    values: loggedActions.map(({ code, label }) => valueOf(code, label.zh, label.en)),
  },
};
