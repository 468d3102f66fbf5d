/** The single values of Options, in the order in which they stand there. */
import {
  baseCurrencyName,
  highlightOnName,
  numberNames,
  switchNames,
  todayName,
  type NumberSetting,
  type SwitchSetting,
} from "../settingNames";
import type { Translated } from "../translated";

export interface OptionParameter {
  readonly name: string;
  readonly label: Translated;
  readonly note: Translated;
  readonly holds: HeldNumber | HeldSwitch | "today" | "highlight" | "currency";
}

interface HeldNumber {
  readonly setting: NumberSetting;
  readonly most: number;
  readonly isWhole: boolean;
}

interface HeldSwitch {
  readonly switchSetting: SwitchSetting;
}

export function holdsNumber(holds: OptionParameter["holds"]): holds is HeldNumber {
  return typeof holds === "object" && "setting" in holds;
}

export function holdsSwitch(holds: OptionParameter["holds"]): holds is HeldSwitch {
  return typeof holds === "object" && "switchSetting" in holds;
}

function days(setting: NumberSetting, label: Translated, note: Translated): OptionParameter {
  return { name: numberNames[setting], label, note, holds: { setting, most: 3650, isWhole: true } };
}

function amount(setting: NumberSetting, label: Translated, note: Translated, most = 1e12): OptionParameter {
  return { name: numberNames[setting], label, note, holds: { setting, most, isWhole: false } };
}

function turn(switchSetting: SwitchSetting, label: Translated, note: Translated): OptionParameter {
  return { name: switchNames[switchSetting], label, note, holds: { switchSetting } };
}

export const optionParameters: readonly OptionParameter[] = [
  {
    name: todayName,
    label: { zh: "今天", en: "Today" },
    note: {
      zh: "自动取当天；要看某一天的情况可临时改成日期，看完改回 =TODAY()",
      en: "Follows the clock; type a date to see another day, later =TODAY()",
    },
    holds: "today",
  },
  {
    name: highlightOnName,
    label: { zh: "客户表标红逾期", en: "Colour overdue customers" },
    note: {
      zh: "TRUE 时，客户表里逾期未跟进的整行标红",
      en: "TRUE colours the whole row of customers whose follow-up is overdue",
    },
    holds: "highlight",
  },
  {
    name: baseCurrencyName,
    label: { zh: "本位币", en: "Base currency" },
    note: { zh: "客户和地区的金额按汇率折成本位币", en: "Totals of customers and regions are in this currency" },
    holds: "currency",
  },
  days(
    "soonDays",
    { zh: "跟进提前提醒(天)", en: "Follow-up due soon (days)" },
    { zh: "应跟进日在几天以内算“即将到期”", en: "A follow-up this close counts as due soon" },
  ),
  days(
    "level1Days",
    { zh: "逾期1级(工作日)", en: "Overdue 1 up to (working days)" },
    { zh: "逾期不超过几个工作日算 1 级", en: "Up to this many working days overdue" },
  ),
  days(
    "level2Days",
    { zh: "逾期2级(工作日)", en: "Overdue 2 up to (working days)" },
    { zh: "超过就是 3 级", en: "Above it is level 3" },
  ),
  days(
    "defaultCadenceDays",
    { zh: "默认跟进周期(天)", en: "Cadence otherwise (days)" },
    { zh: "销售阶段没填周期时用", en: "For stages without a cadence" },
  ),
  days(
    "aftercareDays",
    { zh: "发货后回访(天)", en: "Aftercare after shipping (days)" },
    { zh: "发货后几天回访客户", en: "Call this many days after shipping" },
  ),
  days(
    "aftercareEtaDays",
    { zh: "到港后回访(天)", en: "Aftercare after ETA (days)" },
    { zh: "订单填了 ETA 时，从 ETA 起算", en: "Where the order has an ETA, count from it" },
  ),
  days(
    "deliverySoonDays",
    { zh: "交货提前提醒(天)", en: "Delivery due soon (days)" },
    { zh: "离交货还有几天算“即将到期”", en: "A delivery this close counts as due soon" },
  ),
  days(
    "paymentSoonDays",
    { zh: "收款提前提醒(天)", en: "Payment due soon (days)" },
    { zh: "离尾款到期还有几天开始提醒", en: "A balance this close is announced" },
  ),
  days(
    "depositDays",
    { zh: "定金期限(天)", en: "Deposit within (days)" },
    { zh: "下单几天后仍未收到定金就提醒", en: "After the order date, the deposit is due" },
  ),
  amount(
    "settleTolerancePercent",
    { zh: "尾差容许(%)", en: "Tolerance (%)" },
    {
      zh: "差额在订单金额的这个比例以内算结清（银行手续费等）",
      en: "A difference up to this share of the order is settled (bank charges)",
    },
    100,
  ),
  amount(
    "settleToleranceMost",
    { zh: "尾差上限(金额)", en: "Tolerance at most" },
    { zh: "但最多不超过这个金额，按订单币种", en: "But never more than this, in the order's currency" },
  ),
  days(
    "dropMinimumOrders",
    { zh: "下降提醒：上期至少(单)", en: "Drop alert: orders before" },
    { zh: "上期单数太少不提醒", en: "Fewer orders before raise no alert" },
  ),
  amount(
    "dropBaseAmount",
    { zh: "下降提醒：上期至少(金额)", en: "Drop alert: amount before" },
    { zh: "上期金额太小不提醒", en: "A smaller amount before raises no alert" },
  ),
  amount(
    "dropPercent",
    { zh: "下降提醒：降幅(%)", en: "Drop alert: fall (%)" },
    { zh: "比上期下降达到这个幅度就提醒", en: "A fall this large raises the alert" },
    100,
  ),
  days(
    "openCaseDays",
    { zh: "反馈处理期限(天)", en: "Open cases after (days)" },
    { zh: "超过几天没解决就提醒", en: "Unresolved longer than this is announced" },
  ),
  days(
    "publicPoolDays",
    { zh: "转公海建议(天)", en: "Public pool after (days)" },
    {
      zh: "多久没联系建议转公海；不用就清空",
      en: "Suggest the public pool after so long without contact; blank: never",
    },
  ),
  days(
    "sleepingDays",
    { zh: "沉睡客户(天)", en: "Sleeping after (days)" },
    { zh: "多久没下单算沉睡客户", en: "Without an order for so long" },
  ),
  days(
    "backupDays",
    { zh: "备份提醒(天)", en: "Backup reminder (days)" },
    {
      zh: "上次备份超过几天，窗格提醒一次；0 不提醒",
      en: "The pane reminds of a backup older than this; 0 never does",
    },
  ),
  turn(
    "logChanges",
    { zh: "记录每次修改", en: "Keep a log of changes" },
    {
      zh: "TRUE 时，加载项写入的每次修改都记在“操作记录”表，可以撤销",
      en: "TRUE writes every change of the add-in to the Log sheet, where it can be undone",
    },
  ),
  turn(
    "logPersonalFields",
    { zh: "操作记录写联系方式", en: "Log personal fields" },
    {
      zh: "FALSE 时，联系人、电话、邮箱、微信只记“改过”，不记内容",
      en: "FALSE: of contact, phones, email and chat the log only says that they changed",
    },
  ),
];
