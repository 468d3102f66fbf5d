import type { formZh, TwinWords } from "./formZh";

export const formEn: typeof formZh = {
  twin: ({ customer, label, isLiteral, owner, others }: TwinWords) => {
    const names = others > 0 ? `${customer} and ${others} more have` : `${customer} has`;
    const reason = isLiteral ? `the same ${label}` : `the same ${label}, written differently`;
    return `Possible duplicate: ${names} ${reason}. ${owner === "" ? "No owner yet." : `Owner: ${owner}.`}`;
  },
  openTwin: "See card",
  openTwinOf: (customer: string) => `Open the card of ${customer}`,
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
};
