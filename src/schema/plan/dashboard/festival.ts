/** Whether the Spring Festival, when business rests, lies in one of the periods that are compared. */
import { renderFormula, type WorkbookKind } from "../../formulaText";
import { festivalDaysAfter, festivalDaysBefore, springFestivals, springFestivalYears } from "../../springFestivals";
import type { BlockPlan, NamePlan, StylePlan } from "../../workbookPlan";
import { area, sheetReference } from "../cellArea";
import { tones } from "../palette";
import { currentPeriod, lastYearPeriod, previousPeriod, type PeriodCells } from "../periodFigures";
import { shownColumns } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { cellAt } from "./section";

const { festivalRow, statusRow } = regionLayout;
const listName = "SpringFestivals";
const periods = [currentPeriod, previousPeriod, lastYearPeriod];
/** Hidden beside the note: the festival of each period, 0 without one. */
const festivalCells = periods.map((_, index) => cellAt(festivalRow, shownColumns + index));
const listArea = area(statusRow, shownColumns, springFestivals.length);

const texts = {
  zh: {
    begin: "春节",
    names: ["本期", "对比期", "去年同期"],
    has: "含春节 ",
    hasNot: "不含春节",
    end: "。比较时请考虑放假天数。",
    beyond: `春节日期只收录 ${springFestivalYears.first}–${springFestivalYears.last} 年，更早或更晚的期间不提示。`,
  },
  en: {
    begin: "Spring Festival",
    names: ["This period", "the period before", "last year's days"],
    has: " has the Spring Festival of ",
    hasNot: " has none",
    end: ". Mind the days off when you compare.",
    beyond: `Spring Festivals are known from ${springFestivalYears.first} to ${springFestivalYears.last} only.`,
  },
} as const;

export function festivalBlocks(kind: WorkbookKind): BlockPlan[] {
  return [
    { row: festivalRow, column: regionLayout.noteColumn, formulas: [[renderFormula(noteFormula(kind), null, kind)]] },
    { row: festivalRow, column: shownColumns, formulas: [periods.map((period) => `=${festivalOf(period)}`)] },
    { row: listArea.row, column: listArea.column, values: springFestivals.map((day) => [day]) },
  ];
}

/** The first festival whose holidays end in the period or later, if they also begin in it or before. */
function festivalOf({ from, to }: PeriodCells): string {
  const next = `INDEX(${listName},COUNTIF(${listName},"<"&${from}-${festivalDaysAfter})+1)`;
  return `IFERROR(IF(${next}-${festivalDaysBefore}<=${to},${next},0),0)`;
}

function noteFormula({ language }: WorkbookKind): string {
  const { names, has, hasNot, end, beyond } = texts[language];
  const separator = language === "zh" ? "，" : ", ";
  const parts = festivalCells.map(
    (cell, index) => `"${names[index] ?? ""}"&IF(${cell}>0,"${has}"&TEXT(${cell},"yyyy-mm-dd"),"${hasNot}")`,
  );
  const isBeyond = `OR(YEAR(MIN(${lastYearPeriod.from},${previousPeriod.from}))<${springFestivalYears.first},YEAR(${currentPeriod.to})>${springFestivalYears.last})`;
  return `IF(${isBeyond},"${beyond}",IF(SUM(${festivalCells[0]}:${festivalCells[2]})=0,"",${parts.join(`&"${separator}"&`)}&"${end}"))`;
}

export function festivalStyles(): StylePlan[] {
  return [
    { area: area(festivalRow, regionLayout.noteColumn), fontColor: tones.amber.font, bold: true },
    { area: listArea, numberFormat: "yyyy-mm-dd" },
    { area: area(festivalRow, shownColumns, 1, periods.length), numberFormat: "yyyy-mm-dd" },
  ];
}

export function festivalNames(sheetName: string): NamePlan[] {
  return [{ name: listName, formula: sheetReference(sheetName, listArea), visible: false }];
}
