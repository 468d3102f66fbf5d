/** What stands beside the fields of the forms, in Chinese; `formEn.ts` says the same. */

/** What a sentence about a probable duplicate names. */
export interface TwinWords {
  readonly customer: string;
  /** The field of the other customer. */
  readonly label: string;
  /** Whether it is written in the same way there. */
  readonly isLiteral: boolean;
  /** Empty where nobody has it. */
  readonly owner: string;
  /** How many more customers have the same. */
  readonly others: number;
}

export const formZh = {
  twin: ({ customer, label, isLiteral, owner, others }: TwinWords) => {
    const names = others > 0 ? `“${customer}”等 ${others + 1} 位` : `“${customer}”`;
    const reason = isLiteral ? `${label}相同` : `${label}只是写法不同`;
    return `可能与${names}重复：${reason}。${owner === "" ? "没有业务员。" : `业务员：${owner}。`}`;
  },
  openTwin: "看客户卡",
  openTwinOf: (customer: string) => `看客户卡：${customer}`,
  /** Between what was written and a phrase that is added; `space` after a mark that stands there already. */
  separator: "，",
  space: "",
  calendar: "选日期",
  openCalendar: "打开日历",
  openCalendarByKey: "打开日历（↓）",
  previousMonth: "上个月",
  nextMonth: "下个月",
  shortWeekdays: ["一", "二", "三", "四", "五", "六", "日"] as readonly string[],
  dayOff: "休息日",
  holiday: "节假日",
  addValue: "新增…",
  newValue: (list: string) => `新选项，保存后加入“${list}”。`,
  chooseFromList: "从列表选",
};
