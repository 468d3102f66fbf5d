import type { receivablesZh } from "./receivablesZh";

export const receivablesEn: typeof receivablesZh = {
  reminder: "Payment reminder",
  language: "Language of the text",
  copy: "Copy",
  copied: "Copied; paste it into a mail or a chat.",
  copyRefused: "The browser does not allow copying. Select the text above and copy it yourself.",
  ageing: "Ageing",
  overpaid: (amount) => `overpaid ${amount}`,
  refundDue: (amount) => `to refund ${amount}`,
  grouping: "Show",
  groupings: { order: "By order", customer: "By customer" },
  due: (day) => `due ${day}`,
};
