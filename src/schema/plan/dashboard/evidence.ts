/** Which group the evidence on the Regions sheet is about, and the words around its lists. */
import type { Language } from "../../../i18n/language";
import { renderFormula, type WorkbookKind } from "../../formulaText";
import { asExactCriterion } from "../../tables/exactCriterion";
import type { Translated } from "../../translated";
import type { BlockPlan, NamePlan, PlanArea, StylePlan, ValidationPlan } from "../../workbookPlan";
import { area, sheetReference } from "../cellArea";
import { palette } from "../palette";
import { changeFormat, regionColumns } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { inputCells, sectionTitle } from "../sectionStyles";
import { evidenceNames } from "./evidenceNames";
import { evidenceLists } from "./evidenceLists";
import { stoppedFigures, type EvidenceList } from "./evidenceRows";
import { cellsFrom } from "./section";

const { evidenceRow, evidenceLineCount, evidenceOrderCount, leftColumn, firstGroupRow, groupCount } = regionLayout;
const choiceRow = evidenceRow + 1;

const texts = {
  title: { zh: "下降线索", en: "What stands behind a drop" },
  note: {
    zh: "选一个分组看线索；空着就看有下降提醒的第一组。停止下单和反馈属本期，延期和未跟进为今天的情况。",
    en: "Choose a group; blank shows the first one with an alert. Late orders and missed follow-ups are as of today.",
  },
  choice: { zh: "查看分组", en: "Group" },
  shown: { zh: "现在显示", en: "Shown" },
  none: { zh: "没有下降提醒", en: "No alert" },
  error: {
    zh: "上面的表里没有这个分组，请从列表选择。",
    en: "The table above has no such group: choose from the list.",
  },
} as const satisfies Record<string, Translated>;

const groupNames = cellsFrom(firstGroupRow, 0, groupCount);

function groupCells(key: string): string {
  return cellsFrom(firstGroupRow, 1 + regionColumns.findIndex((column) => column.key === key), groupCount);
}

/** The group that somebody chose while the table has it, else the first with an alert. */
function shownGroup(): string {
  const { choice } = evidenceNames;
  return (
    `IF(AND(${choice}<>"",COUNTIF(${groupNames},${asExactCriterion(choice)})>0),${choice}&"",` +
    `IFERROR(INDEX(${groupNames},MATCH({dropAlert.drop},${groupCells("drop")},0))&"",""))`
  );
}

export function evidenceTextBlocks(kind: WorkbookKind): BlockPlan[] {
  const { language } = kind;
  const render = (text: string) => renderFormula(text, null, kind);
  return [
    { row: evidenceRow, column: leftColumn, values: [[texts.title[language], null, texts.note[language]]] },
    { row: choiceRow, column: leftColumn, values: [[texts.choice[language], null, texts.shown[language]]] },
    { row: choiceRow, column: leftColumn + 3, formulas: [[render(shownGroup()), null, render(fallText(language))]] },
    ...evidenceLists.map(({ place, list, count }) => ({
      row: place.row,
      column: place.column + 3,
      formulas: [[render(countText(language, count, list))]],
    })),
  ];
}

function fallText(language: Language): string {
  const figure = (key: string) =>
    `INDEX(${groupCells(key)},MATCH(${asExactCriterion(evidenceNames.group)},${groupNames},0))`;
  const [before, now, change] = [figure("previousAmount"), figure("amount"), figure("change")];
  const money = (amount: string) => `TEXT(${amount},"#,##0.00")`;
  const percent = `IF(${change}="",""," ("&TEXT(${change},"${changeFormat}")&")")`;
  return `IF(${evidenceNames.group}="","${texts.none[language]}",${money(before)}&" → "&${money(now)}&${percent})`;
}

const countWords = {
  zh: {
    all: (count: string) => `"共 "&${count}`,
    more: `，列出前 ${evidenceLineCount} 条`,
    cutOff: `（只看对比期最大的 ${evidenceOrderCount} 单）`,
  },
  en: {
    all: (count: string) => `${count}&" in all"`,
    more: `, the first ${evidenceLineCount} shown`,
    cutOff: ` (of the ${evidenceOrderCount} largest orders before)`,
  },
} as const;

function countText(language: Language, count: string, list: EvidenceList): string {
  const { all, more, cutOff } = countWords[language];
  const limit = list === "stopped" ? `&IF(${stoppedFigures.isCutOff},"${cutOff}","")` : "";
  return `IF(${evidenceNames.group}="","",${all(count)}&IF(${count}>${evidenceLineCount},"${more}","")${limit})`;
}

export function evidenceStyles(): StylePlan[] {
  return [
    sectionTitle(area(evidenceRow, leftColumn)),
    ...[area(evidenceRow, 2), area(choiceRow, leftColumn), area(choiceRow, 2)].map((target) => ({
      area: target,
      fontColor: palette.muted,
    })),
    inputCells(choiceCell),
    { area: area(choiceRow, 2), horizontal: "Center" },
    { area: area(choiceRow, 3, 1, 3), bold: true },
    ...evidenceLists.map(({ place }) => ({ area: area(place.row, place.column + 3), fontColor: palette.muted })),
  ];
}

const choiceCell = area(choiceRow, leftColumn + 1);

export function evidenceOpenAreas(): PlanArea[] {
  return [choiceCell];
}

export function evidenceNamePlans(sheetName: string): NamePlan[] {
  return [
    { name: evidenceNames.choice, formula: sheetReference(sheetName, choiceCell), visible: true },
    { name: evidenceNames.group, formula: sheetReference(sheetName, area(choiceRow, leftColumn + 3)), visible: true },
  ];
}

export function evidenceValidations({ language }: WorkbookKind): ValidationPlan[] {
  return [
    {
      area: choiceCell,
      rule: { kind: "list", source: `=${groupNames}` },
      ignoreBlanks: false,
      style: "stop",
      errorTitle: texts.title[language],
      errorMessage: texts.error[language],
      promptTitle: "",
      promptMessage: "",
    },
  ];
}
