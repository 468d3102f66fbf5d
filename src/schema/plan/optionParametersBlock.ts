import type { WorkbookKind } from "../formulaText";
import type { Settings } from "../settings";
import { rateCurrenciesName, switchedOffByBlank } from "../settingNames";
import { earliestDay, latestDay } from "../dayLimits";
import type { NamePlan, PlanValue, StylePlan, ValidationPlan } from "../workbookPlan";
import { area, sheetReference } from "./cellArea";
import { holdsNumber, holdsSwitch, optionParameters, type OptionParameter } from "./optionParameters";
import { palette } from "./palette";
import { columnHeaders, inputCells, sectionTitle } from "./sectionStyles";
import type { SheetPart } from "./sheetPart";

const texts = {
  title: { zh: "规则和期限", en: "Rules and limits" },
  headers: { zh: ["项目", "数值", "说明"], en: ["Rule", "Value", "Meaning"] },
  number: { zh: "请输入数字，不能为空，也不能为负。", en: "Enter a number; it cannot be negative." },
  whole: { zh: "请输入 0 以上的整数。", en: "Enter a whole number of 0 or more." },
  day: { zh: "请输入日期，或公式 =TODAY()。", en: "Enter a date or the formula =TODAY()." },
  switch: { zh: "请选 TRUE 或 FALSE。", en: "Choose TRUE or FALSE." },
  currency: { zh: "请从币种列表选择。", en: "Choose one of the currencies." },
};

const titleRow = 3;
const firstRow = titleRow + 2;

export function planParameters(kind: WorkbookKind, sheetName: string, settings: Settings): SheetPart {
  const { language } = kind;
  const count = optionParameters.length;
  return {
    blocks: [
      { row: titleRow, column: 0, values: [[texts.title[language]]] },
      { row: titleRow + 1, column: 0, values: [[...texts.headers[language]]] },
      {
        row: firstRow,
        column: 0,
        values: optionParameters.map((parameter) => [
          parameter.label[language],
          valueOf(parameter, settings),
          parameter.note[language],
        ]),
      },
      ...optionParameters.flatMap(({ holds }, index) =>
        holds === "today" ? [{ row: firstRow + index, column: 1, formulas: [["=TODAY()"]] }] : [],
      ),
    ],
    styles: [
      sectionTitle(area(titleRow, 0)),
      columnHeaders(area(titleRow + 1, 0, 1, 3)),
      inputCells(area(firstRow, 1, count)),
      { area: area(firstRow, 2, count), fontColor: palette.muted },
      ...optionParameters.flatMap(styleOf),
    ],
    validations: optionParameters.map((parameter, index) => planCheck(parameter, firstRow + index, kind)),
    names: optionParameters.map(({ name }, index): NamePlan => ({
      name,
      formula: sheetReference(sheetName, area(firstRow + index, 1)),
      visible: true,
    })),
    nextRow: firstRow + count + 1,
  };
}

function valueOf({ holds }: OptionParameter, settings: Settings): PlanValue {
  if (holds === "today") return null;
  if (holds === "highlight") return false;
  if (holdsSwitch(holds)) return settings[holds.switchSetting];
  return holdsNumber(holds) ? settings[holds.setting] : settings.baseCurrency;
}

function styleOf({ holds }: OptionParameter, index: number): StylePlan[] {
  const cell = area(firstRow + index, 1);
  if (holds === "today") return [{ area: cell, numberFormat: "yyyy-mm-dd" }];
  // Excel shows `50,000.` under a format with optional decimals.
  if (holdsNumber(holds) && !holds.isWhole) {
    return [{ area: cell, numberFormat: holds.most <= 100 ? "General" : "#,##0.00" }];
  }
  return [];
}

function planCheck({ label, holds }: OptionParameter, row: number, { language }: WorkbookKind): ValidationPlan {
  const alert = {
    area: area(row, 1),
    style: "stop" as const,
    errorTitle: label[language],
    promptTitle: "",
    promptMessage: "",
  };
  if (holds === "today") {
    const rule = { kind: "date", operator: "between", formula1: earliestDay, formula2: latestDay } as const;
    return { ...alert, rule, ignoreBlanks: false, errorMessage: texts.day[language] };
  }
  if (holds === "highlight" || holdsSwitch(holds)) {
    const rule = { kind: "list", source: "TRUE,FALSE" } as const;
    return { ...alert, rule, ignoreBlanks: false, errorMessage: texts.switch[language] };
  }
  if (holds === "currency") {
    const rule = { kind: "list", source: `=${rateCurrenciesName}` } as const;
    return { ...alert, rule, ignoreBlanks: false, errorMessage: texts.currency[language] };
  }
  return {
    ...alert,
    rule: {
      kind: holds.isWhole ? "wholeNumber" : "decimal",
      operator: "between",
      formula1: 0,
      formula2: holds.most,
    },
    ignoreBlanks: holds.setting === switchedOffByBlank,
    errorMessage: (holds.isWhole ? texts.whole : texts.number)[language],
  };
}
