/** When customers of shops will want more; the domain's findReorder says the same. Nothing that scans depends on TodayDate. */
import type { ColumnSpec } from "../columnSpec";
import { fewestReorders } from "../fewestReorders";

const purchaseDays = {
  key: "purchaseDays",
  header: { zh: "平均购买间隔(天)", en: "Days between orders" },
  kind: "number",
  width: 14,
  band: "preset",
  numberFormat: "0;;",
  formula: `IF([@orderCount]<${fewestReorders},0,ROUND(([@lastOrder]-[@firstOrder])/([@orderCount]-1),0))`,
} as const satisfies ColumnSpec;

const byInterval = "IF([@purchaseDays]>0,[@lastOrder]+[@purchaseDays],0)";

function reorderDate<Formula extends string>(formula: Formula) {
  return {
    key: "reorderDate",
    header: { zh: "预计补货日", en: "Reorder date" },
    kind: "date",
    width: 13,
    band: "preset",
    numberFormat: "yyyy-mm-dd;;",
    formula,
  } as const satisfies ColumnSpec;
}

const reorderState = {
  key: "reorderState",
  header: { zh: "补货提醒", en: "Reorder" },
  kind: "word",
  list: "reorderState",
  width: 14,
  band: "preset",
  formula:
    'IF(OR([@reorderDate]=0,[@reorderDate]>TodayDate+SoonDays),"",' +
    "IF([@reorderDate]<=TodayDate,{reorderState.due},{reorderState.soon}))",
} as const satisfies ColumnSpec;

const reorderKey = {
  key: "reorderKey",
  header: { zh: "补货排序值", en: "Reorder sort key" },
  kind: "number",
  width: 14,
  band: "preset",
  hidden: true,
  // The longest past first; the row number keeps keys unique and 15 digits are enough.
  formula: 'IF([@reorderState]="","",(999999-[@reorderDate])*1E7+9999999-ROW())',
} as const satisfies ColumnSpec;

export const retailReorderColumns = [
  purchaseDays,
  reorderDate(`IF([@role]={stageClass.lost},0,${byInterval})`),
  reorderState,
  reorderKey,
] as const;

/** Goods that last a known time decide before habit does. */
export const usageReorderColumns = [
  purchaseDays,
  {
    key: "usedUpDate",
    header: { zh: "预计用完日", en: "Used up on" },
    kind: "date",
    width: 13,
    band: "preset",
    numberFormat: "yyyy-mm-dd;;",
    formula:
      "IF([@lastOrder]=0,0,MINIFS(Orders[usedUpOn],Orders[customerId],[@criterion],Orders[orderDate],[@lastOrder]))",
  },
  reorderDate(`IF([@role]={stageClass.lost},0,IF([@usedUpDate]>0,[@usedUpDate],${byInterval}))`),
  reorderState,
  reorderKey,
] as const satisfies readonly ColumnSpec[];

export const usedUpOn = {
  key: "usedUpOn",
  header: { zh: "预计用完日", en: "Used up on" },
  kind: "date",
  width: 12,
  band: "preset",
  formula:
    'IF(OR([@counted]=0,N([@usageDays])<=0,NOT(ISNUMBER([@orderDate]))),"",' +
    "IF(ISNUMBER([@shippedOn]),[@shippedOn],INT([@orderDate]))+[@usageDays])",
} as const satisfies ColumnSpec;
