/** Days off, one cell per weekday in words; `Weekend` joins them into the text that WORKDAY.INTL takes, `0000011`. */
import type { Language } from "../../i18n/language";
import type { WorkbookKind } from "../formulaText";
import { weekendName } from "../settingNames";
import type { Settings } from "../settings";
import type { PlanArea, ValidationPlan } from "../workbookPlan";
import { area, absoluteCell, sheetReference } from "./cellArea";
import { palette } from "./palette";
import { inputCells, sectionTitle } from "./sectionStyles";
import type { SheetPart } from "./sheetPart";

/** As they stand on Options. */
export const weekendTexts = {
  title: { zh: "每周休息日", en: "Days off" },
  days: {
    zh: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  },
};

const texts = {
  ...weekendTexts,
  joined: { zh: "休息日代码", en: "Code of the days off" },
  note: {
    zh: "由上面七格得出，请勿修改；周期到期遇休息日顺延",
    en: "From the seven cells above; a cadence that ends on a day off moves on to the next working day",
  },
  check: { zh: "请选“休息”或“上班”。", en: "Choose off or working." },
};

/** What the cell of a weekday says. */
export const weekdayWords: Readonly<Record<Language, { readonly off: string; readonly on: string }>> = {
  zh: { off: "休息", on: "上班" },
  en: { off: "off", on: "working" },
};

export function planWeekend(
  kind: WorkbookKind,
  sheetName: string,
  row: number,
  { weekend }: Pick<Settings, "weekend">,
): SheetPart {
  const { language } = kind;
  const first = row + 1;
  const codeRow = first + 7;
  const { off, on } = weekdayWords[language];
  return {
    blocks: [
      { row, column: 0, values: [[texts.title[language]]] },
      {
        row: first,
        column: 0,
        values: texts.days[language].map((day, index) => [day, weekend[index] === "1" ? off : on]),
      },
      { row: codeRow, column: 0, values: [[texts.joined[language], null, texts.note[language]]] },
      { row: codeRow, column: 1, formulas: [[weekendFormula(first, off)]] },
    ],
    styles: [
      sectionTitle(area(row, 0)),
      inputCells(area(first, 1, 7)),
      { area: area(codeRow, 0, 1, 3), fontColor: palette.muted },
      { area: area(codeRow, 1), horizontal: "Center" },
    ],
    validations: [planDayCheck(area(first, 1, 7), kind)],
    names: [{ name: weekendName, formula: sheetReference(sheetName, area(codeRow, 1)), visible: true }],
    nextRow: codeRow + 2,
  };
}

function planDayCheck(days: PlanArea, { language }: WorkbookKind): ValidationPlan {
  const { off, on } = weekdayWords[language];
  return {
    area: days,
    rule: { kind: "list", source: `${off},${on}` },
    ignoreBlanks: false,
    style: "stop",
    errorTitle: texts.title[language],
    errorMessage: texts.check[language],
    promptTitle: "",
    promptMessage: "",
  };
}

/** Seven days off would leave no working day at all and make every WORKDAY.INTL an error. */
function weekendFormula(first: number, off: string): string {
  const cells = Array.from({ length: 7 }, (_, index) => absoluteCell(first + index, 1));
  const digits = cells.map((cell) => `IF(${cell}="${off}","1","0")`).join("&");
  return `=IF(COUNTIF(${cells[0]}:${cells[6]},"${off}")=7,"0000000",${digits})`;
}
