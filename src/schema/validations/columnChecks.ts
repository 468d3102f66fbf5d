/** Checks of single columns, by `Table.key`; the others follow from the kind of the column. */
import type { ColumnSpec, TableKey } from "../columnSpec";
import { headerRow } from "../sheetLimits";
import type { ColumnCheck } from "./columnCheck";
import { dateNotBefore, kindCheck } from "./kindChecks";

/**
 * True when no other row has the value. SUMPRODUCT compares whole texts; COUNTIF would take wildcards and, in Excel, equal numbers
 * after the 15th digit. A cell below the table is not yet part of the column and must not be found at all.
 */
function isUnique(table: TableKey, key: string): string {
  const column = `${table}[${key}]`;
  return `SUMPRODUCT(--(${column}=[@${key}]))=IF(ROW([@${key}])<=ROW($A$${headerRow + 1})+ROWS(${column}),1,0)`;
}

/** All digits but for the marks between them. */
function digitsOf(key: string): string {
  const marks = [" ", "-", "(", ")", "+", "转"];
  return marks.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, `[@${key}]`);
}

const domesticMobile = '[@mobile]&""=TEXT(VALUE([@mobile]),"0")';
const foreignDigits = 'SUBSTITUTE(SUBSTITUTE(MID([@mobile],2,30)," ",""),"-","")';

const wholeNumber = (most: number, zh: string, en: string): ColumnCheck => ({
  rule: { kind: "wholeNumber", operator: "between", formula1: 0, formula2: most },
  style: "stop",
  message: { zh, en },
});

const notBeforeOrder = {
  zh: "日期不能早于订单日期，格式如 2026-03-05。",
  en: "The date must not be before the order date; write it like 2026-03-05.",
};

const checks: Readonly<Record<string, ColumnCheck>> = {
  "Customers.name": {
    rule: { kind: "custom", formula: `AND(LEN(TRIM([@name]))>0,LEN([@name])<=60,${isUnique("Customers", "name")})` },
    style: "stop",
    message: {
      zh: "客户名称不能为空，也不能与已有客户重复。重名时请加区别，如 张伟(徐汇)。",
      en: "A customer needs a name that no other has. Tell namesakes apart, such as Zhang Wei (Xuhui).",
    },
  },
  "Customers.mobile": {
    rule: {
      kind: "custom",
      formula:
        `IF(LEFT([@mobile])="+",IFERROR(AND(LEN([@mobile])>7,TEXT(VALUE(${foreignDigits}),"0")=${foreignDigits}),FALSE),` +
        `AND(LEN([@mobile])=11,LEFT([@mobile])="1",IFERROR(${domesticMobile},FALSE)))`,
    },
    style: "stop",
    message: {
      zh: "手机号码必须是 11 位数字；国外号码请以 + 和国家代码开头。",
      en: "A mobile number has 11 digits; a foreign one starts with + and the country code.",
    },
  },
  "Customers.phone": {
    rule: {
      kind: "custom",
      formula: `IFERROR(AND(LEN([@phone])>=7,LEN([@phone])<=30,VALUE(${digitsOf("phone")})>=0,ISERROR(FIND(".",[@phone]))),FALSE)`,
    },
    style: "warning",
    message: {
      zh: "电话号码看起来不对，应像 021-55551234 或 +1 212 555 0100；确定要保留吗？",
      en: "That does not look like a phone number (021-55551234, +1 212 555 0100). Keep it anyway?",
    },
  },
  "FollowUps.nextDate": dateNotBefore("date", {
    zh: "下次跟进不能早于跟进日期，格式如 2026-03-05。",
    en: "The next follow-up must not be before this one; write it like 2026-03-05.",
  }),
  "Orders.orderNumber": {
    rule: {
      kind: "custom",
      formula: `AND(LEN(TRIM([@orderNumber]))>0,LEN([@orderNumber])<=40,OR(LEN([@orderNumber])<=15,ISERROR(VALUE([@orderNumber]))),${isUnique("Orders", "orderNumber")})`,
    },
    style: "stop",
    message: {
      zh: "订单编号不能为空、不能重复；纯数字不超过 15 位。",
      en: "An order needs a number that no other has; no more than 15 digits if it is all digits.",
    },
  },
  "Orders.deliveryDate": dateNotBefore("orderDate", notBeforeOrder),
  "Orders.revisedDelivery": dateNotBefore("orderDate", notBeforeOrder),
  "Orders.shippedDate": dateNotBefore("orderDate", notBeforeOrder),
  "Orders.quantity": {
    rule: { kind: "decimal", operator: "greaterThanOrEqualTo", formula1: 0 },
    style: "stop",
    message: { zh: "请输入数量，不小于 0。", en: "Enter a quantity of 0 or more." },
  },
  "Orders.termDays": wholeNumber(365, "账期请填 0 到 365 的整数天。", "Enter whole days from 0 to 365."),
  "Orders.usageDays": wholeNumber(3650, "请填整数天。", "Enter whole days."),
  "Payments.amount": {
    rule: { kind: "custom", formula: "IF(ISNUMBER([@amount]),AND([@amount]>0,ROUND([@amount],2)=[@amount]),FALSE)" },
    style: "stop",
    message: {
      zh: "请输入大于 0 的金额，最多两位小数；退款也填正数。",
      en: "Enter an amount above 0 with at most two decimals; refunds are positive too.",
    },
  },
  "Feedback.satisfaction": {
    rule: { kind: "wholeNumber", operator: "between", formula1: 1, formula2: 5 },
    style: "stop",
    message: { zh: "满意度请填 1 到 5。", en: "Satisfaction goes from 1 to 5." },
  },
  "Feedback.resolvedDate": dateNotBefore("date", {
    zh: "解决日期不能早于反馈日期，格式如 2026-03-05。",
    en: "It cannot be resolved before the feedback came; write it like 2026-03-05.",
  }),
};

export function checkOf(table: TableKey, column: ColumnSpec): ColumnCheck | null {
  return checks[`${table}.${column.key}`] ?? kindCheck(column);
}
