/** The open cells of the Regions sheet: period, grouping and the comparison, which follows from the period until somebody types one. */
import type { Language } from "../../i18n/language";
import { renderFormula, wordOf, type WorkbookKind } from "../formulaText";
import { lists } from "../lists";
import { earliestDay, latestDay } from "../dayLimits";
import type { BlockPlan, NamePlan, PlanArea, StylePlan, ValidationPlan } from "../workbookPlan";
import { area, sheetReference } from "./cellArea";
import { palette } from "./palette";
import { shownColumns } from "./regionColumns";
import { periodNames, regionLayout } from "./regionLayout";
import { inputCells } from "./sectionStyles";
import type { Translated } from "../translated";

const labelRow = regionLayout.inputRow;
const cellRow = labelRow + 1;

/** Months of a whole calendar month, quarter or year, else 0. */
const calendarMonths =
  "IF(AND(DAY(PeriodFrom)=1,DAY(PeriodTo+1)=1),IF(PeriodTo+1=EDATE(PeriodFrom,1),1,IF(AND(PeriodTo+1=EDATE(PeriodFrom,3),MOD(MONTH(PeriodFrom),3)=1),3," +
  "IF(AND(PeriodTo+1=EDATE(PeriodFrom,12),MONTH(PeriodFrom)=1),12,0))),0)";

interface Input {
  readonly name: string;
  readonly column: number;
  /** Null where the column is hidden. */
  readonly label: Translated | null;
  /** Where the label says too little away from the sheet. */
  readonly fullLabel?: Translated;
  readonly formula: string;
  readonly isOpen: boolean;
}

const inputs: readonly Input[] = [
  {
    name: periodNames.from,
    column: 0,
    label: { zh: "统计期间 从", en: "Period from" },
    formula: "DATE(YEAR(TodayDate),MONTH(TodayDate),1)",
    isOpen: true,
  },
  {
    name: periodNames.to,
    column: 1,
    label: { zh: "到", en: "to" },
    fullLabel: { zh: "统计期间 到", en: "Period to" },
    formula: "DATE(YEAR(TodayDate),MONTH(TodayDate)+1,0)",
    isOpen: true,
  },
  {
    name: periodNames.previousFrom,
    column: 2,
    label: { zh: "对比期间 从", en: "Compare from" },
    formula: "IF(PeriodMonths>0,EDATE(PeriodFrom,-PeriodMonths),PeriodFrom-(PeriodEnd-PeriodFrom+1))",
    isOpen: true,
  },
  {
    name: periodNames.previousTo,
    column: 3,
    label: { zh: "到", en: "to" },
    fullLabel: { zh: "对比期间 到", en: "Compare to" },
    formula: "IF(AND(PeriodMonths>0,PeriodEnd<PeriodTo),EDATE(PeriodEnd,-PeriodMonths),PeriodFrom-1)",
    isOpen: true,
  },
  { name: periodNames.groupBy, column: 4, label: { zh: "汇总方式", en: "Grouped by" }, formula: "", isOpen: true },
  {
    name: periodNames.end,
    column: 5,
    label: { zh: "实际统计到", en: "Counted up to" },
    formula: "IF(AND(PeriodFrom<=TodayDate,TodayDate<PeriodTo),TodayDate,PeriodTo)",
    isOpen: false,
  },
  {
    name: periodNames.lastYearFrom,
    column: 6,
    label: { zh: "去年同期 从", en: "Last year from" },
    formula: "EDATE(PeriodFrom,-12)",
    isOpen: false,
  },
  {
    name: periodNames.lastYearTo,
    column: 7,
    label: { zh: "到", en: "to" },
    // Whole months stay whole, so that February keeps its last day.
    formula:
      "IF(AND(PeriodMonths>0,PeriodEnd=PeriodTo),EDATE(EDATE(PeriodFrom,-12),PeriodMonths)-1,EDATE(PeriodEnd,-12))",
    isOpen: false,
  },
  {
    name: "PeriodMonths",
    column: shownColumns,
    label: null,
    formula: calendarMonths,
    isOpen: false,
  },
];

/** What the comparison cells hold until somebody types there; the add-in writes them back when the period changes. */
export function comparisonFormulas() {
  return ([periodNames.previousFrom, periodNames.previousTo] as const).map((name) => ({
    name,
    formula: `=${inputs.find((input) => input.name === name)?.formula ?? ""}`,
  }));
}

export function nameRegionInput(wanted: string, language: Language): string {
  const input = inputs.find(({ name }) => name === wanted);
  return (input?.fullLabel ?? input?.label)?.[language] ?? wanted;
}

export function inputBlocks(kind: WorkbookKind): BlockPlan[] {
  const { language } = kind;
  return inputs.flatMap((input): BlockPlan[] => [
    ...(input.label === null ? [] : [{ row: labelRow, column: input.column, values: [[input.label[language]]] }]),
    input.formula === ""
      ? { row: cellRow, column: input.column, values: [[wordOf("groupBy", "region", language)]] }
      : { row: cellRow, column: input.column, formulas: [[renderFormula(input.formula, null, kind)]] },
  ]);
}

export function inputStyles(): StylePlan[] {
  const shown = inputs.filter(({ label }) => label !== null);
  return shown.flatMap(({ name, column, isOpen }): StylePlan[] => [
    { area: area(labelRow, column), fontColor: palette.muted, horizontal: "Center" },
    ...(isOpen ? [inputCells(area(cellRow, column))] : []),
    {
      area: area(cellRow, column),
      horizontal: "Center",
      ...(isOpen ? { bold: true } : { fontColor: palette.muted }),
      ...(name === periodNames.groupBy ? {} : { numberFormat: "yyyy-mm-dd" }),
    },
  ]);
}

export function inputNames(sheetName: string): NamePlan[] {
  return inputs.map(({ name, column }) => ({
    name,
    formula: sheetReference(sheetName, area(cellRow, column)),
    visible: true,
  }));
}

export function openCells(): PlanArea[] {
  return inputs.filter(({ isOpen }) => isOpen).map(({ column }) => area(cellRow, column));
}

const messages = {
  date: { zh: "请输入日期，如 2026-03-05。", en: "Enter a date such as 2026-03-05." },
  groupBy: { zh: "请从列表选择汇总方式。", en: "Choose from the list." },
};

export function inputValidations({ language }: WorkbookKind): ValidationPlan[] {
  const words = lists.groupBy.values.map(({ label }) => label[language]).join(",");
  return inputs
    .filter(({ isOpen }) => isOpen)
    .map(({ name, column, label }): ValidationPlan => {
      const isGroupBy = name === periodNames.groupBy;
      return {
        area: area(cellRow, column),
        rule: isGroupBy
          ? { kind: "list", source: words }
          : { kind: "date", operator: "between", formula1: earliestDay, formula2: latestDay },
        ignoreBlanks: false,
        style: "stop",
        errorTitle: label?.[language] ?? "",
        errorMessage: (isGroupBy ? messages.groupBy : messages.date)[language],
        promptTitle: "",
        promptMessage: "",
      };
    });
}
