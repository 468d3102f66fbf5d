import { currentPeriod, grouped, ratingsFormula, ratingSumFormula, within } from "../periodFigures";
import { countFormat, shareFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { oldCaseCount } from "../todayColumns";
import { shareOf } from "./listLines";
import { cellAt, cellsFrom, firstRowOf, formula, type Section, type SectionRow } from "./section";

const place = { row: regionLayout.serviceRow, column: regionLayout.rightColumn };
const firstRow = firstRowOf(place);
const marks = [5, 4, 3, 2, 1];
export const markCount = marks.length;
const markedTotal = `SUM(${cellsFrom(firstRow, place.column + 1, marks.length)})`;

function markRow(mark: number, index: number): SectionRow {
  // Bounds and not equality: a criterion that equals a number also counts texts that look like it.
  const bounds = `Feedback[satisfaction],">=${mark}",Feedback[satisfaction],"<=${mark}"`;
  return {
    cells: [
      { zh: `${mark} 分`, en: mark === 1 ? "1 point" : `${mark} points` },
      formula(`COUNTIFS(${bounds},${within("Feedback[date]", currentPeriod)})`),
      formula(shareOf(cellAt(firstRow + index, place.column + 1), markedTotal)),
    ],
  };
}

const average = `IF(${grouped(ratingsFormula(currentPeriod))}=0,"",${grouped(ratingSumFormula(currentPeriod))}/${grouped(ratingsFormula(currentPeriod))})`;

export const satisfaction: Section = {
  ...place,
  title: { zh: "满意度", en: "Satisfaction" },
  note: { zh: "本期的反馈；待解决为今天的情况。", en: "Feedback of the period; open cases as of today." },
  columns: [
    { header: { zh: "评分", en: "Rating" }, numberFormat: "General" },
    { header: { zh: "反馈数", en: "Feedback" }, numberFormat: countFormat, horizontal: "Center" },
    { header: { zh: "占比", en: "Share" }, numberFormat: shareFormat, horizontal: "Center" },
  ],
  rows: [
    ...marks.map(markRow),
    { cells: [{ zh: "平均分", en: "Average" }, formula(average), null], numberFormats: ["0.00"], look: "total" },
    { cells: [{ zh: "待解决", en: "Open cases" }, formula("SUM(Feedback[openCase])"), null], look: "total" },
    {
      cells: [{ zh: "其中超过期限", en: "of them too old" }, formula(oldCaseCount), null],
      look: "total",
    },
  ],
};
