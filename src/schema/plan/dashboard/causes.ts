/**
 * Where people record why a group fell. Groups change places with every refresh, so a cause is kept by group and period here and found
 * by formula beside its group. An Excel table on a locked sheet could not grow; these are open cells instead.
 */
import { earliestDay, latestDay } from "../../dayLimits";
import { renderFormula, type WorkbookKind } from "../../formulaText";
import { listNameOf } from "../../settingNames";
import { asExactCriterion } from "../../tables/exactCriterion";
import type { Translated } from "../../translated";
import type { BlockPlan, ColourRulePlan, NamePlan, PlanArea, StylePlan, ValidationPlan } from "../../workbookPlan";
import { area, sheetReference } from "../cellArea";
import { palette } from "../palette";
import { shownColumns } from "../regionColumns";
import { lastGroupRow, periodNames, regionLayout } from "../regionLayout";
import { columnHeaders, inputCells, sectionTitle } from "../sectionStyles";
import { causeKey, causeNames } from "./causeNames";
import { cellAt } from "./section";

const { causeRow, causeCount } = regionLayout;
const firstRow = causeRow + 2;

/** The cause takes two columns: its words are long. */
const columns = { group: 0, from: 1, to: 2, cause: 3, state: 5, note: 6, key: shownColumns } as const;
/** As far as a note runs out over the cells beside it. */
const lastColumn = 12;

const texts = {
  title: { zh: "下降原因记录", en: "Causes of drops" },
  note: {
    zh: "每行一条：分组、期间（与上面黄色单元格相同）、原因。上面“地区明细”会按分组和期间找到它，排序变了也不错位。",
    en: "One a line: group, the period as in the yellow cells above, cause. The table above finds it by group and period.",
  },
  headers: [
    { zh: "分组", en: "Group" },
    { zh: "期间 从", en: "Period from" },
    { zh: "到", en: "to" },
    { zh: "下降原因", en: "Cause" },
    { zh: "", en: "" },
    { zh: "状态", en: "State" },
    { zh: "说明", en: "Note" },
  ],
  group: {
    zh: "上面的表里没有这个分组，仍要记录吗？",
    en: "The table above has no such group. Record it all the same?",
  },
  date: { zh: "请输入日期，如 2026-03-05。", en: "Enter a date such as 2026-03-05." },
  cause: { zh: "列表里没有这个原因，仍要使用吗？", en: "The list has no such cause. Use it all the same?" },
} as const satisfies Record<string, Translated | readonly Translated[]>;

export function causeBlocks(kind: WorkbookKind): BlockPlan[] {
  const { language } = kind;
  return [
    { row: causeRow, column: 0, values: [[texts.title[language], null, texts.note[language]]] },
    { row: causeRow + 1, column: 0, values: [texts.headers.map((header) => header[language])] },
    { row: firstRow, column: columns.state, formulas: causeLines((row) => [renderFormula(stateOf(row), null, kind)]) },
    { row: firstRow, column: columns.key, formulas: causeLines((row) => [`=${keyOf(row)}`]) },
  ];
}

function causeLines(line: (row: number) => string[]): string[][] {
  return Array.from({ length: causeCount }, (_, index) => line(firstRow + index));
}

function keyOf(row: number): string {
  const [group, from, to] = [columns.group, columns.from, columns.to].map((column) => cellAt(row, column));
  return `IF(${group}="","",${causeKey(group ?? "", from ?? "", to ?? "")})`;
}

/** Of two lines for the same group and period the first is found. */
function stateOf(row: number): string {
  const [group, from, to, key] = [columns.group, columns.from, columns.to, columns.key].map((column) =>
    cellAt(row, column),
  );
  const upToHere = `${cellAt(firstRow, columns.key)}:${key}`;
  return (
    `IF(${group}="","",IF(OR(${from}="",${to}=""),{causeState.noPeriod},IF(COUNTIF(${upToHere},${asExactCriterion(key ?? "")})>1,{causeState.repeated},` +
    `IF(AND(${from}=${periodNames.from},${to}=${periodNames.to}),{causeState.current},{causeState.otherPeriod}))))`
  );
}

export function causeStyles(): StylePlan[] {
  return [
    sectionTitle(area(causeRow, 0)),
    { area: area(causeRow, 2), fontColor: palette.muted },
    columnHeaders(area(causeRow + 1, 0, 1, lastColumn)),
    inputCells(area(firstRow, columns.group, causeCount, 5)),
    inputCells(area(firstRow, columns.note, causeCount, lastColumn - columns.note)),
    ...[columns.group, columns.cause, columns.note].map((column): StylePlan => ({
      area: area(firstRow, column, causeCount),
      horizontal: "Left",
    })),
    { area: area(firstRow, columns.from, causeCount, 2), numberFormat: "yyyy-mm-dd" },
    { area: area(firstRow, columns.state, causeCount), fontColor: palette.muted, horizontal: "Center" },
  ];
}

/** Every second line paler, so that the eye keeps to one. */
export function causeColours(): ColourRulePlan[] {
  const lines = { row: firstRow, rows: causeCount };
  const areas = [
    { ...lines, column: columns.group, columns: 5 },
    { ...lines, column: columns.note, columns: lastColumn - columns.note },
  ];
  return areas.map((target) => ({
    area: target,
    rule: { kind: "formula", formula: `=MOD(ROW(),2)=${firstRow % 2}`, fillColor: palette.inputPale },
    stopIfTrue: false,
  }));
}

export function causeOpenAreas(): PlanArea[] {
  return [area(firstRow, columns.group, causeCount, 4), area(firstRow, columns.note, causeCount)];
}

export function causeNamePlans(sheetName: string): NamePlan[] {
  const nameAt = (name: string, column: number, visible: boolean): NamePlan => ({
    name,
    formula: sheetReference(sheetName, area(firstRow, column, causeCount)),
    visible,
  });
  return [
    nameAt(causeNames.groups, columns.group, true),
    nameAt(causeNames.periodsFrom, columns.from, true),
    nameAt(causeNames.periodsTo, columns.to, true),
    nameAt(causeNames.words, columns.cause, true),
    nameAt(causeNames.notes, columns.note, true),
    nameAt(causeNames.keys, columns.key, false),
  ];
}

export function causeValidations({ language }: WorkbookKind): ValidationPlan[] {
  const groups = `=${cellAt(regionLayout.totalRow, 0)}:${cellAt(lastGroupRow, 0)}`;
  const check = (
    column: number,
    rule: ValidationPlan["rule"],
    style: ValidationPlan["style"],
    message: Translated,
  ) => ({
    area: area(firstRow, column, causeCount),
    rule,
    ignoreBlanks: rule.kind !== "list",
    style,
    errorTitle: texts.title[language],
    errorMessage: message[language],
    promptTitle: "",
    promptMessage: "",
  });
  const date = { kind: "date", operator: "between", formula1: earliestDay, formula2: latestDay } as const;
  return [
    check(columns.group, { kind: "list", source: groups }, "warning", texts.group),
    check(columns.from, date, "stop", texts.date),
    check(columns.to, date, "stop", texts.date),
    check(columns.cause, { kind: "list", source: `=${listNameOf("dropCause")}` }, "warning", texts.cause),
  ];
}
