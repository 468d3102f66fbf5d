import { columnLetters, renderFormula, type WorkbookKind } from "../formulaText";
import { sheetNames } from "../sheetNames";
import type { BlockPlan, ChartPlan, ColourRulePlan, SheetPlan, StylePlan } from "../workbookPlan";
import { area } from "./cellArea";
import type { PlannedSheet } from "./optionsSheet";
import { pageOf } from "./page";
import { palette, tones } from "./palette";
import { regionColumns } from "./regionColumns";
import { criterionColumn, groupRowFormulas, otherFormulas, regionWidth, totalFormulas } from "./regionFormulas";
import { inputBlocks, inputNames, inputStyles, inputValidations, openCells } from "./regionInputs";
import { lastGroupRow, regionLayout } from "./regionLayout";
import { columnHeaders } from "./sectionStyles";
import { stripes } from "./stripes";

const { titleRow, noteRow, headerRow, totalRow, otherRow, firstGroupRow, groupCount, chartRow } = regionLayout;
const shownColumns = 1 + regionColumns.filter(({ isHidden }) => !isHidden).length;

const texts = {
  title: { zh: "区域汇总", en: "Regions" },
  note: {
    zh: "改黄色单元格即可换期间和汇总方式；金额为本位币，只计大货，不含已取消订单。未收、延期、逾期为今天的情况。",
    en: "Change the yellow cells for another period or grouping. Base currency; bulk orders only, none cancelled. Outstanding, late and overdue are as of today.",
  },
  group: { zh: "分组", en: "Group" },
  total: { zh: "合计", en: "Total" },
  other: { zh: "其他/未填", en: "Other or blank" },
  chart: { zh: "成交金额与对比期", en: "Amount and the amount before" },
};

export function planRegionsSheet(kind: WorkbookKind): PlannedSheet {
  const { language } = kind;
  const name = sheetNames.Regions[language];
  const sheet: SheetPlan = {
    key: "Regions",
    name,
    tabColor: tones.blue.font,
    showGridlines: false,
    blocks: [...titleBlocks(kind), ...inputBlocks(kind), ...chartBlocks(kind), ...tableBlocks(kind)],
    styles: [...titleStyles(), ...inputStyles(), ...chartStyles(), ...tableStyles()],
    tables: [],
    columnWidths: [
      { column: 0, count: 1, characters: 27 },
      ...regionColumns.map(({ characters }, index) => ({ column: index + 1, count: 1, characters })),
    ],
    rowHeights: [
      { row: titleRow, count: 1, points: 32 },
      { row: headerRow, count: 1, points: 32 },
    ],
    hiddenColumns: hiddenColumns(),
    frozenRows: chartRow,
    frozenColumns: 1,
    validations: inputValidations(kind),
    colourRules: [...alertColours(kind), stripes(area(firstGroupRow, 0, groupCount, shownColumns))],
    charts: [amountChart(kind)],
    links: [],
    protection: { unlocked: openCells() },
    page: pageOf(language, {
      printArea: area(0, 0, lastGroupRow + 1, shownColumns),
      titleRows: { first: headerRow, last: headerRow },
    }),
  };
  return { sheet, names: inputNames(name) };
}

function titleBlocks({ language }: WorkbookKind): BlockPlan[] {
  return [
    { row: titleRow, column: 0, values: [[texts.title[language]]] },
    { row: noteRow, column: 0, values: [[texts.note[language]]] },
  ];
}

function tableBlocks(kind: WorkbookKind): BlockPlan[] {
  const { language } = kind;
  return [
    {
      row: headerRow,
      column: 0,
      values: [[texts.group[language], ...regionColumns.map(({ header }) => header[language])]],
    },
    { row: totalRow, column: 0, values: [[texts.total[language]], [texts.other[language]]] },
    { row: totalRow, column: 1, formulas: [totalFormulas(kind), otherFormulas(kind)] },
    {
      row: firstGroupRow,
      column: 0,
      formulas: Array.from({ length: groupCount }, (_, index) => groupRowFormulas(index, kind)),
    },
  ];
}

function titleStyles(): StylePlan[] {
  return [
    { area: area(titleRow, 0), bold: true, fontSize: 20, fontColor: palette.brand, vertical: "Center" },
    { area: area(noteRow, 0), fontColor: palette.muted },
  ];
}

function tableStyles(): StylePlan[] {
  const rows = lastGroupRow - totalRow + 1;
  return [
    columnHeaders(area(headerRow, 0, 1, criterionColumn)),
    { area: area(totalRow, 0, 1, shownColumns), bold: true, fillColor: palette.brandSoft },
    { area: area(otherRow, 0, 1, shownColumns), italic: true, fontColor: palette.muted },
    ...regionColumns.map(({ numberFormat }, index): StylePlan => ({
      area: area(totalRow, index + 1, rows),
      numberFormat,
      ...(numberFormat.includes("0.00;") ? {} : { horizontal: "Center" }),
    })),
  ];
}

function hiddenColumns(): SheetPlan["hiddenColumns"] {
  const hidden = regionColumns.flatMap(({ isHidden }, index) => (isHidden ? [{ column: index + 1, count: 1 }] : []));
  return [...hidden, { column: criterionColumn, count: regionWidth - criterionColumn }];
}

function alertColours(kind: WorkbookKind): ColourRulePlan[] {
  const index = regionColumns.findIndex(({ key }) => key === "drop") + 1;
  const rows = groupCount + 2;
  const rule = (code: string, tone: { fill: string; font: string }): ColourRulePlan => ({
    area: area(totalRow, index, rows),
    rule: {
      kind: "formula",
      formula: renderFormula(`$${columnLetters(index)}${totalRow + 1}={dropAlert.${code}}`, null, kind),
      fillColor: tone.fill,
      fontColor: tone.font,
    },
    stopIfTrue: false,
  });
  return [rule("drop", tones.red), rule("new", tones.green)];
}

const { chartRows, chartColumns, chartedGroups } = regionLayout;
const chartData = area(chartRow + 1, 0, chartedGroups + 1, 3);

/** The chart draws cells of its own: beneath the table's header stand the total and what belongs to no group. */
function chartBlocks({ language }: WorkbookKind): BlockPlan[] {
  const headers = [texts.group, ...regionColumns.slice(0, 2).map(({ header }) => header)];
  return [
    { row: chartData.row, column: 0, values: [headers.map((header) => header[language])] },
    {
      row: chartData.row + 1,
      column: 0,
      formulas: Array.from({ length: chartedGroups }, (_, index) =>
        ["A", "B", "C"].map((letter) => `=${letter}${firstGroupRow + index + 1}`),
      ),
    },
  ];
}

function chartStyles(): StylePlan[] {
  return [{ area: chartData, fontColor: palette.white }];
}

function amountChart({ language }: WorkbookKind): ChartPlan {
  return {
    name: "RegionAmounts",
    type: "columnClustered",
    title: texts.chart[language],
    source: chartData,
    position: area(chartRow, 0, chartRows, chartColumns),
    valueNumberFormat: "#,##0",
    seriesColors: [palette.brandMiddle, palette.previous],
  };
}
