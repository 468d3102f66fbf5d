/** Checks of single columns, by `Table.key`; the others follow from the kind of the column. */
import type { ColumnSpec, TableKey } from "../columnSpec";
import { headerRow } from "../sheetLimits";
import type { ColumnCheck } from "./columnCheck";
import { longestNames, mostKeyDigits, numberLimitsOf } from "./fieldLimits";
import { amountFormula, dateNotBefore, kindCheck } from "./kindChecks";
import { orderedDates } from "./orderedDates";
import { mobileFormula, phoneFormula } from "./phoneRules";

/**
 * True when no other row has the value. SUMPRODUCT compares whole texts; COUNTIF would take wildcards and, in Excel, equal numbers
 * after the 15th digit. A cell below the table is not yet part of the column and must not be found at all.
 */
function isUnique(table: TableKey, key: string): string {
  const column = `${table}[${key}]`;
  return `SUMPRODUCT(--(${column}=[@${key}]))=IF(ROW([@${key}])<=ROW($A$${headerRow + 1})+ROWS(${column}),1,0)`;
}

function withinLimits(path: string, message: ColumnCheck["message"]): ColumnCheck {
  const { least, most, isWhole } = numberLimitsOf(path, "number");
  const kind = isWhole ? "wholeNumber" : "decimal";
  return { rule: { kind, operator: "between", formula1: least, formula2: most }, style: "stop", message };
}

/** The dates of a table that may not be before its first one. */
function laterDates(table: TableKey, message: ColumnCheck["message"]): Record<string, ColumnCheck> {
  const { first, later } = orderedDates[table] ?? { first: "", later: [] };
  return Object.fromEntries(later.map((key) => [`${table}.${key}`, dateNotBefore(first, message)]));
}

const checks: Readonly<Record<string, ColumnCheck>> = {
  "Customers.name": {
    rule: {
      kind: "custom",
      formula: `AND(LEN(TRIM([@name]))>0,LEN([@name])<=${longestNames["Customers.name"]},${isUnique("Customers", "name")})`,
    },
    style: "stop",
    message: {
      zh: "客户名称不能为空，也不能与已有客户重复。重名时请加区别，如 张伟(徐汇)。",
      en: "A customer needs a name that no other has. Tell namesakes apart, such as Zhang Wei (Xuhui).",
    },
  },
  "Customers.mobile": {
    rule: { kind: "custom", formula: mobileFormula },
    style: "stop",
    message: {
      zh: "手机号码必须是 11 位数字；国外号码请以 + 和国家代码开头。",
      en: "A mobile number has 11 digits; a foreign one starts with + and the country code.",
    },
  },
  "Customers.phone": {
    rule: { kind: "custom", formula: phoneFormula },
    style: "warning",
    message: {
      zh: "电话号码看起来不对，应像 021-55551234 或 +1 212 555 0100；确定要保留吗？",
      en: "That does not look like a phone number (021-55551234, +1 212 555 0100). Keep it anyway?",
    },
  },
  ...laterDates("FollowUps", {
    zh: "下次跟进不能早于跟进日期，格式如 2026-03-05。",
    en: "The next follow-up must not be before this one; write it like 2026-03-05.",
  }),
  "Orders.orderNumber": {
    rule: {
      kind: "custom",
      formula:
        `AND(LEN(TRIM([@orderNumber]))>0,LEN([@orderNumber])<=${longestNames["Orders.orderNumber"]},` +
        `OR(LEN([@orderNumber])<=${mostKeyDigits},ISERROR(VALUE([@orderNumber]))),${isUnique("Orders", "orderNumber")})`,
    },
    style: "stop",
    message: {
      zh: "订单编号不能为空、不能重复；纯数字不超过 15 位。",
      en: "An order needs a number that no other has; no more than 15 digits if it is all digits.",
    },
  },
  ...laterDates("Orders", {
    zh: "日期不能早于订单日期，格式如 2026-03-05。",
    en: "The date must not be before the order date; write it like 2026-03-05.",
  }),
  "Orders.quantity": withinLimits("Orders.quantity", {
    zh: "请输入数量，不小于 0。",
    en: "Enter a quantity of 0 or more.",
  }),
  "Orders.termDays": withinLimits("Orders.termDays", {
    zh: "账期请填 0 到 365 的整数天。",
    en: "Enter whole days from 0 to 365.",
  }),
  "Orders.usageDays": withinLimits("Orders.usageDays", { zh: "请填整数天。", en: "Enter whole days." }),
  "Payments.amount": {
    rule: { kind: "custom", formula: amountFormula("amount", ">0") },
    style: "stop",
    message: {
      zh: "请输入大于 0 的金额，最多两位小数；退款也填正数。",
      en: "Enter an amount above 0 with at most two decimals; refunds are positive too.",
    },
  },
  "Feedback.satisfaction": withinLimits("Feedback.satisfaction", {
    zh: "满意度请填 1 到 5。",
    en: "Satisfaction goes from 1 to 5.",
  }),
  ...laterDates("Feedback", {
    zh: "解决日期不能早于反馈日期，格式如 2026-03-05。",
    en: "It cannot be resolved before the feedback came; write it like 2026-03-05.",
  }),
};

export function checkOf(table: TableKey, column: ColumnSpec): ColumnCheck | null {
  const path = `${table}.${column.key}`;
  return checks[path] ?? kindCheck(path, column);
}
