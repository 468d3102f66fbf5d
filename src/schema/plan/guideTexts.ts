import type { TableKey } from "../columnSpec";
import type { sheetNames } from "../sheetNames";
import type { Translated } from "../translated";
import type { tones } from "./palette";

export const guideTexts = {
  title: { zh: "跟单助手", en: "Gendan · order tracker" },
  subtitle: {
    zh: "客户、跟进、订单、收款、反馈都在这一个文件里　·　模板：",
    en: "Customers, follow-ups, orders, payments and feedback in one file  ·  template: ",
  },
  steps: { zh: "三步开始", en: "Three steps to start" },
  sheets: { zh: "每张表做什么", en: "What each sheet is for" },
  colours: { zh: "颜色的意思", en: "What the colours mean" },
  sharing: { zh: "多人一起用", en: "Working together" },
} as const satisfies Record<string, Translated>;

export const steps: readonly { readonly title: Translated; readonly text: Translated }[] = [
  {
    title: { zh: "1　建客户", en: "1  Add customers" },
    text: {
      zh: "在“客户”表填一行：名称不能重复，手机、电话、邮箱、微信至少填一个。没装加载项就在表格最下面接着填。",
      en: "One row on Customers: a name of its own and one way to reach them. The pane has a short form for it; without the add-in, type below the last row.",
    },
  },
  {
    title: { zh: "2　记跟进", en: "2  Log follow-ups" },
    text: {
      zh: "每次联系后记一行，约好了下次就填“下次跟进”。没约也没关系，系统按销售阶段和潜力等级推算应跟进日。",
      en: "One row after each contact, with the next date if you agreed on one; if not, stage and potential decide.",
    },
  },
  {
    title: { zh: "3　看今日提醒", en: "3  Look at Today" },
    text: {
      zh: "每天打开先看“今日提醒”：该联系谁、为什么、逾期几天，一目了然。",
      en: "Start the day there: whom to call, why, and how many days it is overdue.",
    },
  },
];

export const sheetGuide: readonly {
  readonly sheet: TableKey | Exclude<keyof typeof sheetNames, "Guide">;
  readonly purpose: Translated;
}[] = [
  {
    sheet: "Today",
    purpose: {
      zh: "最该联系的 200 个客户，和要盯的订单、款项、反馈数量；公式自动更新，不用填。",
      en: "The 200 most urgent customers and the orders, payments and cases to watch; formulas only.",
    },
  },
  {
    sheet: "Customers",
    purpose: {
      zh: "客户资料。浅色表头的列自动计算：最近联系、应跟进日、逾期天数、订单和未收金额。",
      en: "Customers. Columns with a paler header are calculated: last contact, due date, days overdue, orders, outstanding.",
    },
  },
  { sheet: "FollowUps", purpose: { zh: "跟进记录，一次联系一行。", en: "The log, one row per contact." } },
  {
    sheet: "Orders",
    purpose: {
      zh: "订单，一单一行；分批出货一批一行。交货和收款状态自动判断。",
      en: "One row per order or part shipment; delivery and payment states are worked out.",
    },
  },
  {
    sheet: "Payments",
    purpose: {
      zh: "收款、退款、手续费，一笔一行，按订单编号对应。",
      en: "Payments, refunds and charges, one row each, by order number.",
    },
  },
  {
    sheet: "Feedback",
    purpose: {
      zh: "投诉、建议和满意度；2 分及以下自动作为待解决的问题。",
      en: "Complaints, suggestions, satisfaction; 2 or less is an open case.",
    },
  },
  {
    sheet: "Regions",
    purpose: {
      zh: "一个期间的关键数字、趋势、漏斗、账龄；按地区等汇总，和上期、去年同期对比，下降提醒。",
      en: "Key figures, months, stages and ageing; totals by region or owner against the period before and last year.",
    },
  },
  {
    sheet: "Options",
    purpose: {
      zh: "下拉选项、跟进周期、提醒天数、节假日、汇率，都在这里改。",
      en: "Choices, cadences, limits, holidays and currency rates.",
    },
  },
  {
    sheet: "ActionLog",
    purpose: {
      zh: "加载项写入的每次修改：谁、什么时候、改前改后。自动记录，不用填。",
      en: "Every change that the add-in made: who, when, before and after. Written by itself.",
    },
  },
];

export const colourGuide: readonly {
  readonly tone: keyof typeof tones;
  readonly name: Translated;
  readonly meaning: Translated;
}[] = [
  {
    tone: "green",
    name: { zh: "绿色", en: "Green" },
    meaning: { zh: "已成交、已发货、已完成、已结清、已解决", en: "Won, shipped, done, settled, resolved" },
  },
  {
    tone: "red",
    name: { zh: "红色", en: "Red" },
    meaning: {
      zh: "有问题或已逾期：异常、延期、逾期未跟进、待退款、未解决；客户名称或订单编号找不到也标红",
      en: "Problem or overdue; also a customer or order that nobody knows",
    },
  },
  {
    tone: "amber",
    name: { zh: "橙色", en: "Amber" },
    meaning: { zh: "快到期、今日应跟进、待定金、已发但晚了", en: "Due soon or today, deposit due, shipped late" },
  },
  { tone: "blue", name: { zh: "蓝色", en: "Blue" }, meaning: { zh: "进行中", en: "In progress" } },
  {
    tone: "grey",
    name: { zh: "灰色", en: "Grey" },
    meaning: { zh: "流失、已取消、无需处理", en: "Lost, cancelled, nothing to do" },
  },
];

export const sharingAdvice: readonly { readonly title: Translated; readonly text: Translated }[] = [
  {
    title: { zh: "放在 OneDrive", en: "Keep it on OneDrive" },
    text: {
      zh: "文件放到团队的 OneDrive 或 SharePoint，大家同时打开编辑，不要传来传去。",
      en: "Put the file on the team's OneDrive or SharePoint and edit it together; do not mail copies around.",
    },
  },
  {
    title: { zh: "各填各的行", en: "One row, one person" },
    text: {
      zh: "业务员一列写清楚谁负责。筛选时用“工作表视图”，不会影响别人。",
      en: "The owner column says who looks after whom. Filter in a sheet view of your own, so that others are not disturbed.",
    },
  },
  {
    title: { zh: "可以加列，不要删列", en: "Add columns, delete none" },
    text: {
      zh: "可以改表头、移动列、插入自己的列，公式照样有效；带颜色较浅表头的列请不要改。",
      en: "Rename headers, move columns, insert your own: the formulas follow. Leave the columns with a paler header.",
    },
  },
  {
    title: { zh: "保护不等于保密", en: "Protection is not secrecy" },
    text: {
      zh: "锁定的表只防误改。要分开权限，请按业务员或区域分文件。",
      en: "Locked sheets only prevent slips. To keep data apart, use a file per person or region.",
    },
  },
  {
    title: { zh: "定期备份", en: "Back up" },
    text: {
      zh: "每周另存一份；OneDrive 的“版本历史记录”也能找回以前的内容。",
      en: "Save a copy every week; OneDrive's version history brings back earlier states too.",
    },
  },
];
