/** Everything the pane says, in Chinese; `en.ts` says the same. Names of tables, columns and lists stand in the schema. */

import { cardZh, findZh } from "./findZh";
import { fieldsZh } from "./fieldsZh";
import { formZh } from "./formZh";
import { receivablesZh } from "./receivablesZh";
import { regionsZh } from "./regionsZh";
import { settingsZh } from "./settingsZh";
import { savingZh } from "./savingZh";
import { repairZh } from "./repairZh";
import { todayZh } from "./todayZh";
import { upgradeZh } from "./upgradeZh";

/** What a sentence about an error can name; empty where the error does not say. */
export interface ErrorWords {
  readonly table: string;
  readonly column: string;
  readonly name: string;
  readonly sheets: string;
}

/** What a sentence about a field can name. */
export interface ProblemWords {
  readonly label: string;
  readonly value: string;
  /** The labels of the fields of which one is enough. */
  readonly group: string;
}

export const zh = {
  product: "跟单助手",
  locale: "zh-CN",
  languageName: { zh: "中文", en: "English" },
  weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"] as readonly string[],
  joinNames: (names: readonly string[]) => names.join("、"),

  common: {
    retry: "重试",
    cancel: "取消",
    refresh: "刷新",
    close: "关闭",
    loading: "正在读取工作簿…",
    saving: "正在保存…",
    cancelling: "正在取消…",
    progress: (done: number, total: number) => `${done} / ${total} 行`,
    errorDetails: (code: string) => `错误代码：${code}`,
    notChosen: "未选择",
    chooseFile: "选择文件…",
    noFileChosen: "还没有选文件",
    offline: "没有网络，这一页还没有下载过。打开过的页面照常可用；连上网后这里会自动打开。",
    screenMissing: "这一页没有加载成功。请检查网络后重试。",
  },

  navigation: { label: "主导航", today: "今日", add: "录入", find: "查找", regions: "汇总", settings: "设置" },

  relativeDay: (days: number) => {
    if (days === 0) return "今天";
    if (days === 1) return "明天";
    if (days === -1) return "昨天";
    return days > 0 ? `${days} 天后` : `${-days} 天前`;
  },

  setUp: {
    title: "建立跟单工作簿",
    introduction: "客户、跟进、订单、收款、反馈各一张表，互相关联；今日提醒和区域汇总自动更新。",
    nothingChanged: "只新增工作表，现有内容一律不动。",
    workbookLanguage: "表格语言",
    preset: "业务类型",
    demo: "附带示例数据",
    demoNote: "虚构的客户和订单，先试用，看懂了再删掉",
    sheets: (count: number, names: string) => `新建 ${count} 张工作表：${names}。`,
    create: "建立工作簿",
    creating: "正在建立工作表，请先不要编辑单元格…",
    namesTaken: (sheets: string) => `工作簿里已经有同名的工作表：${sheets}。`,
    addBesideExplained: "可以在旁边另建一套，新表名会加编号；原来的表不会改动。",
    tablesTaken: (names: string) => `工作簿里已经有这些表格或名称：${names}。请在一个新的空白工作簿里建立。`,
    addBeside: "在旁边另建",
    addFirstCustomer: "录入客户",
    fromBackup: "从备份恢复整个工作簿",
  },

  repair: repairZh,
  upgrade: upgradeZh,

  today: {
    overdue: "逾期",
    dueToday: "今天到期",
    dueSoon: (days: number) => `${days} 天内`,
    highlight: "在客户表标出逾期",
    highlightOn: "逾期的行已标红，所有同事都看得到",
    highlightOff: "打开后，逾期客户整行变色",
    logFollowUp: "记跟进",
    logFollowUpFor: (customer: string) => `记跟进：${customer}`,
    goToRow: (customer: string) => `在客户表中查看 ${customer}`,
    daysOverdue: (days: number) => `逾期 ${days} 天`,
    noneTitle: { overdue: "没有逾期的客户", dueToday: "今天没有要跟进的客户", dueSoon: "接下来几天没有要跟进的客户" },
    noneAdvice: "每次跟进后填上下次日期，到期会自动出现在这里。",
    noCustomersTitle: "还没有客户",
    noCustomersAdvice: "先录入第一位客户，之后该联系谁、为什么，都会列在这里。",
    more: (count: number) => `再显示 ${count} 位`,
  },

  work: todayZh,

  add: {
    kinds: { FollowUps: "跟进", Customers: "客户", Orders: "订单", Payments: "收款", Feedback: "反馈" },
    kindLabel: "录入类型",
    importList: "导入已有表格",
    save: {
      FollowUps: "保存跟进",
      Customers: "保存客户",
      Orders: "保存订单",
      Payments: "保存收款",
      Feedback: "保存反馈",
    },
    more: (count: number) => `更多 ${count} 项`,
    required: "* 必填",
    oneOf: (labels: string) => `${labels}至少填一项`,
    saved: (name: string) => `已保存：${name}`,
    another: "再录一条",
    showInSheet: "在表格中查看",
    logFollowUp: "记跟进",
    goOn: {
      FollowUps: "继续记跟进",
      Customers: "继续录客户",
      Orders: "继续录订单",
      Payments: "继续记收款",
      Feedback: "继续记反馈",
    },
    addOrder: "录订单",
    addPayment: "记收款",
    clear: "清空",
    rejected: "有几处需要改一下，内容都还在。",
    findCustomer: "名称、电话、订单号或首字母",
    findOrder: "订单编号、客户或首字母",
    newCustomer: (name: string) => `新建客户“${name}”`,
    showChoices: "展开列表",
    suggestedDate: (day: string) => `建议 ${day}`,
    suggestedHandler: (owner: string) => `客户的业务员：${owner}`,
    suggestedNumber: (number: string) => `建议编号 ${number}`,
    outstanding: (amount: string) => `未收 ${amount}`,
    satisfaction: ["1 很不满意", "2 不满意", "3 一般", "4 满意", "5 很满意"] as readonly string[],
  },

  form: formZh,
  saving: savingZh,
  receivables: receivablesZh,
  backup: {
    open: "备份、恢复和拆分",
    note: "一键留一份副本，逐条恢复，或拆出一部分给别人；可加打开密码。",
    never: "这个工作簿还没有备份过。留一份副本，误删了也能找回。",
    old: (days: number) => `上次备份是 ${days} 天前。`,
  },
  find: findZh,
  card: cardZh,

  checkUp: {
    found: (count: number) => `体检发现 ${count} 处问题`,
    look: "查看",
    dismiss: "知道了，不再提示",
  },
  regions: regionsZh,

  settings: settingsZh,
  fields: fieldsZh,

  dates: {
    placeholder: "年-月-日",
    hint: "如 11-26、明天、+3、周五",
    read: (weekday: string, distance: string) => `${weekday}，${distance}`,
    readAs: (day: string, weekday: string, distance: string) => `${day} ${weekday}，${distance}`,
  },

  problems: {
    required: ({ label }: ProblemWords) => `请填写${label}`,
    oneOfRequired: ({ group }: ProblemWords) => `${group}至少填一项`,
    notUnique: ({ label, value }: ProblemWords) => `${label}“${value}”已经有了，请加以区别`,
    tooManyDigits: () => "数字超过 15 位，Excel 会丢掉末几位；请加上字母或短横线",
    tooLong: () => "内容太长，请精简",
    date: () => "看不懂这个日期，请写成 2026-11-26",
    dateOrder: ({ label }: ProblemWords) => `${label}早于这条记录的日期`,
    amount: () => "请填不小于 0 的金额",
    decimals: () => "最多两位小数",
    number: () => "请填数字",
    outOfRange: ({ label }: ProblemWords) => `${label}超出了范围`,
    mobile: () => "手机号码是 11 位数字；国外号码以 + 开头",
    phone: () => "电话号码不完整；座机带区号，如 021-55551234",
    email: () => "邮箱格式不对，应如 name@company.com",
    unknownValue: ({ value }: ProblemWords) => `“${value}”不在列表里，请从列表中选`,
    customerUnknown: ({ value }: ProblemWords) => `没有叫“${value}”的客户，请从列表中选或先新建`,
    customerAmbiguous: ({ value }: ProblemWords) => `有几位客户都叫“${value}”，请先改名区分`,
    orderUnknown: ({ value }: ProblemWords) => `没有编号为“${value}”的订单`,
  },

  errors: {
    cellEditMode: () => "Excel 正在编辑单元格。请在表里按 Enter 完成，或按 Esc 放弃；之后会自动继续。",
    accessDenied: () => "工作表受保护，写不进去。请在“审阅 › 撤消工作表保护”后重试。",
    readOnly: () => "工作簿是只读打开的：可以看，录入的内容存不进这个文件。请点“启用编辑”，或另存一份再录。",
    tableMissing: ({ table }: ErrorWords) =>
      `找不到表“${table}”，可能被删除或改名。请撤销（Ctrl+Z）或从版本历史恢复后重试。`,
    columnMissing: ({ table, column }: ErrorWords) => `表“${table}”里少了“${column}”这一列。请撤销删除后重试。`,
    sheetMissing: ({ name }: ErrorWords) => `找不到工作表“${name}”。请撤销删除后重试。`,
    nameMissing: ({ name }: ErrorWords) => `工作簿里少了名称“${name}”。请撤销刚才的操作后重试。`,
    nameTaken: ({ name }: ErrorWords) => `名称“${name}”已被占用。请换一个名称后重试。`,
    recordMissing: ({ table }: ErrorWords) => `这条记录已不在表“${table}”里，可能被同事删除了。请刷新。`,
    notFound: () => "要找的内容已不在工作簿里。请刷新后重试。",
    conflict: () => "同事正在改同一处。请稍等片刻再试，您填的内容还在。",
    filteredRange: ({ table }: ErrorWords) => `表“${table}”正在筛选，写入可能错位。请先清除筛选再试。`,
    payloadTooLarge: () => "数据量太大，Excel 一次处理不了。请分批操作。",
    notSupported: () => "这个版本的 Excel 不支持此操作。需要 Excel 2021 或 Microsoft 365。",
    connectionLost: () =>
      "Excel 暂时连不上服务器，这一步可能没有完成。填的内容还在；连上后请先看看表里有没有，再重试。",
    newerWorkbook: () =>
      "这个工作簿是更新版本的跟单助手建立的。请关闭 Excel 再打开，更新跟单助手；在那之前，表格照常可用。",
    cancelled: () => "已取消，工作簿和原来一样。",
    requestAborted: () => "Excel 中断了操作，可能工作簿已切换。请重试。",
    notCompensated: ({ sheets }: ErrorWords) => `操作没有完成，留下了这些工作表：${sheets}。请手动删除后重试。`,
    hostFailure: () => "Excel 没有完成这个操作。请重试；如果仍不行，请重新打开工作簿。",
    unexpected: () => "出了意外问题，内容都还在。请重试；如果仍不行，请重新打开窗格。",
  },

  commands: {
    highlightOn: (count: number) => `已标出 ${count} 位逾期客户。`,
    highlightOff: "已取消标色。",
    notOurs: "这个工作簿还没有建立跟单表，请先打开跟单助手窗格。",
  },
};

export type Texts = typeof zh;
