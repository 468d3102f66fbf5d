import { asExactCriterion } from "../../tables/exactCriterion";
import { lists } from "../../lists";
import { customersFormula, grouped } from "../periodFigures";
import { countFormat, shareFormat } from "../regionColumns";
import { listLines, regionLayout } from "../regionLayout";
import { listValue, numbersTo, shareOf, unlessBlank } from "./listLines";
import { cellAt, cellsFrom, firstRowOf, formula, type Section, type SectionRow } from "./section";

const place = { row: regionLayout.monthRow, column: regionLayout.rightColumn };
const count = place.column + 1;
const firstRow = firstRowOf(place);
const everybody = grouped(customersFormula);

function stageRow(n: number): SectionRow {
  const label = cellAt(firstRow + n - 1, place.column);
  const customers = cellAt(firstRow + n - 1, count);
  return {
    cells: [
      listValue("StageList", n),
      unlessBlank(label, `COUNTIFS(Customers[key],"?*",Customers[stage],${asExactCriterion(label)})`),
      unlessBlank(label, shareOf(customers, everybody)),
      formula(`IFERROR(INDEX(StageRoles,${n})&"","")`),
    ],
  };
}

const otherRow = firstRow + listLines.stage;

/** Stages that Options does not know are open, as everywhere. */
export const stages: Section = {
  ...place,
  title: { zh: "客户漏斗", en: "Customers by stage" },
  columns: [
    { header: { zh: "销售阶段", en: "Stage" }, numberFormat: "General" },
    { header: { zh: "客户数", en: "Customers" }, numberFormat: countFormat, horizontal: "Center", hasBars: true },
    { header: { zh: "占比", en: "Share" }, numberFormat: shareFormat, horizontal: "Center" },
    { header: { zh: "类别", en: "Class" }, numberFormat: "General", horizontal: "Center" },
  ],
  rows: [
    ...numbersTo(listLines.stage).map(stageRow),
    {
      cells: [
        { zh: "其他/未填", en: "Other or blank" },
        formula(`${everybody}-SUM(${cellsFrom(firstRow, count, listLines.stage)})`),
        formula(shareOf(cellAt(otherRow, count), everybody)),
        null,
      ],
      look: "other",
    },
    ...lists.stageClass.values.map(({ label, code }, index): SectionRow => ({
      cells: [
        { zh: `${label.zh}（类别）`, en: `All ${label.en.toLowerCase()}` },
        formula(`COUNTIFS(Customers[key],"?*",Customers[role],{stageClass.${code}})`),
        formula(shareOf(cellAt(otherRow + 1 + index, count), everybody)),
        null,
      ],
      look: "total",
    })),
  ],
};
