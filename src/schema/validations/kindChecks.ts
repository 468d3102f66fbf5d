/** Checks that follow from what a column holds. */
import type { ColumnSpec } from "../columnSpec";
import { earliestDay, latestDay } from "../dayLimits";
import type { OptionListKey } from "../listKeys";
import { lists } from "../lists";
import { listNameOf } from "../settingNames";
import type { ColumnCheck } from "./columnCheck";
import { largestAmount, longestText, numberLimitsOf } from "./fieldLimits";

const dateMessage = {
  zh: "请输入日期，如 2026-03-05（1950 年到 2099 年之间）。",
  en: "Enter a date such as 2026-03-05, between 1950 and 2099.",
};

export const dateCheck: ColumnCheck = {
  rule: { kind: "date", operator: "between", formula1: earliestDay, formula2: latestDay },
  style: "stop",
  message: dateMessage,
};

export function dateNotBefore(otherKey: string, message: ColumnCheck["message"]): ColumnCheck {
  const formula1 = `MAX(N([@${otherKey}]),${earliestDay})`;
  return { rule: { kind: "date", operator: "between", formula1, formula2: latestDay }, style: "stop", message };
}

const customerCheck: ColumnCheck = {
  rule: { kind: "list", source: "=CustomerNames" },
  style: "warning",
  message: {
    zh: "客户表里没有这个名称。请从列表选择，或先到客户表建档；确定要保留吗？",
    en: "No customer has this name. Choose one from the list or add the customer first. Keep it anyway?",
  },
};

const orderCheck: ColumnCheck = {
  rule: { kind: "list", source: "=OrderNumbers" },
  style: "warning",
  message: {
    zh: "订单表里没有这个编号。请从列表选择；确定要保留吗？",
    en: "No order has this number. Choose one from the list. Keep it anyway?",
  },
};

const emailCheck: ColumnCheck = {
  rule: {
    kind: "custom",
    formula:
      'AND(LEN([@email])-LEN(SUBSTITUTE([@email],"@",""))=1,ISNUMBER(FIND(".",[@email],FIND("@",[@email])+2)),ISERROR(FIND(" ",[@email])),RIGHT([@email],1)<>".",LEFT([@email],1)<>"@")',
  },
  style: "stop",
  message: {
    zh: "邮箱格式不对，应像 name@example.com。",
    en: "That is no e-mail address; it should look like name@example.com.",
  },
};

/** Formula columns: what is typed there would be lost from the sums. */
const formulaCheck: ColumnCheck = {
  rule: { kind: "custom", formula: "FALSE" },
  style: "stop",
  message: { zh: "这一列由公式计算，请不要输入。", en: "A formula fills this column; please leave it." },
};

function listCheck(list: OptionListKey): ColumnCheck {
  const rule = { kind: "list", source: `=${listNameOf(list)}` } as const;
  if (lists[list].growth !== "open") {
    return {
      rule,
      style: "stop",
      message: { zh: "请从下拉列表里选择。", en: "Choose a value from the list." },
    };
  }
  return {
    rule,
    style: "warning",
    message: {
      zh: "列表里没有这一项。常用的请先加到“选项”表，汇总才会单独列出；确定要保留吗？",
      en: "The list does not have this value. Add it to Options and summaries will show it. Keep it anyway?",
    },
  };
}

/** Excel shows a hint only beside a cell that has a rule. */
const textCheck: ColumnCheck = {
  rule: { kind: "textLength", operator: "lessThanOrEqualTo", formula1: longestText },
  style: "stop",
  message: { zh: "内容太长，Excel 放不下。", en: "Too long for a cell." },
};

export function kindCheck(path: string, column: ColumnSpec): ColumnCheck | null {
  if (column.formula !== undefined) return formulaCheck;
  switch (column.kind) {
    case "choice":
    case "person":
      return listCheck(column.list as OptionListKey);
    case "customer":
      return customerCheck;
    case "order":
      return orderCheck;
    case "email":
      return emailCheck;
    case "date":
      return dateCheck;
    case "amount":
      return amountCheck(column.key);
    case "percent":
      return shareCheck(path);
    default:
      return column.hint === undefined ? null : textCheck;
  }
}

/** AND alone would be an error on a text. */
export function amountFormula(key: string, above: ">0" | ">=0"): string {
  const cell = `[@${key}]`;
  return `IF(ISNUMBER(${cell}),AND(${cell}${above},${cell}<=${largestAmount},ROUND(${cell},2)=${cell}),FALSE)`;
}

function amountCheck(key: string): ColumnCheck {
  return {
    rule: { kind: "custom", formula: amountFormula(key, ">=0") },
    style: "stop",
    message: {
      zh: "请输入金额：不小于 0，最多两位小数。",
      en: "Enter an amount: 0 or more, with at most two decimals.",
    },
  };
}

function shareCheck(path: string): ColumnCheck {
  const { least, most } = numberLimitsOf(path, "percent");
  return {
    rule: { kind: "decimal", operator: "between", formula1: least, formula2: most },
    style: "stop",
    message: { zh: "请输入比例，如 30 表示 30%。", en: "Enter a share; 30 means 30%." },
  };
}
