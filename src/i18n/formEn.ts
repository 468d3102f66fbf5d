import type { formZh, TwinWords } from "./formZh";

export const formEn: typeof formZh = {
  twin: ({ customer, label, isLiteral, owner, others }: TwinWords) => {
    const names = others > 0 ? `${customer} and ${others} more` : customer;
    const reason = `“${label}” is the same${isLiteral ? "" : ", written differently"}`;
    return `Possible duplicate of ${names}: ${reason}. ${owner === "" ? "No owner yet." : `Owner: ${owner}.`}`;
  },
  openTwin: "See card",
  openTwinOf: (customer: string) => `See card: ${customer}`,
  separator: "; ",
  space: " ",
  calendar: "Choose a day",
  openCalendar: "Open the calendar",
  openCalendarByKey: "Open the calendar (↓)",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  shortWeekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  dayOff: "day off",
  holiday: "public holiday",
  addValue: "New…",
  newValue: (list: string) => `New; joins the list “${list}” once saved.`,
  chooseFromList: "Choose from the list",
};
