import { columnLetters, renderFormula, type WorkbookKind } from "../formulaText";
import { sheetNames } from "../sheetNames";
import type { BlockPlan, ColourRulePlan, SheetPlan, StylePlan } from "../workbookPlan";
import { area } from "./cellArea";
import { linkStyle, planDashboard } from "./dashboard/planDashboard";
import { evidenceWidth } from "./dashboard/evidenceRows";
import type { PlannedSheet } from "./optionsSheet";
import { pageOf } from "./page";
import { palette, tones } from "./palette";
import { regionColumns, shownColumns } from "./regionColumns";
import { criterionColumn, groupRowFormulas, otherFormulas, totalFormulas } from "./regionFormulas";
import { inputBlocks, inputNames, inputStyles, inputValidations, openCells } from "./regionInputs";
import { lastGroupRow, regionLayout } from "./regionLayout";
import { columnHeaders, sectionTitle } from "./sectionStyles";
import { stripes } from "./stripes";

const { titleRow, noteRow, noteColumn, regionRow, headerRow, totalRow, otherRow, firstGroupRow, groupCount } =
  regionLayout;

const texts = {
  title: { zh: "区域汇总", en: "Regions" },
  note: {
    zh: "改黄色单元格即可换期间和汇总方式；金额为本位币，只计大货，不含已取消订单。未收、延期、逾期为今天的情况。",
    en: "Change the yellow cells for another period or grouping. Base currency; bulk orders only, none cancelled. Outstanding, late and overdue are as of today.",
  },
  group: { zh: "分组", en: "Group" },
  total: { zh: "合计", en: "Total" },
  other: { zh: "其他/未填", en: "Other or blank" },
  table: { zh: "地区明细", en: "Regions in detail" },
};

export function planRegionsSheet(kind: WorkbookKind): PlannedSheet {
  const { language } = kind;
  const name = sheetNames.Regions[language];
  const { names, openCells: dashboardCells, ...dashboard } = planDashboard(kind, name);
  const sheet: SheetPlan = {
    ...dashboard,
    key: "Regions",
    name,
    tabColor: tones.blue.font,
    showGridlines: false,
    blocks: [...titleBlocks(kind), ...inputBlocks(kind), ...dashboard.blocks, ...tableBlocks(kind)],
    styles: [...titleStyles(), ...inputStyles(), ...dashboard.styles, ...tableStyles(), linkStyle],
    tables: [],
    columnWidths: [
      { column: 0, count: 1, characters: 18 },
      ...regionColumns.map(({ characters }, index) => ({ column: index + 1, count: 1, characters })),
    ],
    rowHeights: [
      // Said for every row: charts stand by points, and programs differ in what they take for usual.
      { row: 0, count: lastRow + 1, points: 15 },
      { row: titleRow, count: 1, points: 32 },
      { row: headerRow, count: 1, points: 32 },
      ...dashboard.rowHeights,
    ],
    hiddenColumns: hiddenColumns(),
    frozenRows: regionLayout.frozenRows,
    frozenColumns: 1,
    validations: [...inputValidations(kind), ...dashboard.validations],
    colourRules: [
      ...alertColours(kind),
      stripes(area(firstGroupRow, 0, groupCount, shownColumns)),
      ...dashboard.colourRules,
    ],
    protection: { unlocked: [...openCells(), ...dashboardCells] },
    page: regionsPage(kind),
  };
  return { sheet, names: [...inputNames(name), ...names] };
}

/** Whole sections on each page, with title and period on top; the lines for causes are for the screen. */
function regionsPage({ language }: WorkbookKind): SheetPlan["page"] {
  const { printedTitleRows, statusRow, ownerRow, causeRow } = regionLayout;
  return {
    ...pageOf(language, {
      printArea: area(0, 0, causeRow - 1, shownColumns),
      titleRows: { first: 0, last: printedTitleRows - 1 },
    }),
    fitWide: 0,
    scalePercent: 54,
    marginInches: 0.45,
    breakRows: [regionRow, statusRow, ownerRow],
  };
}

const lastRow = regionLayout.causeRow + 1 + regionLayout.causeCount;

/** When a fall is worth an alert, with the limits of Options. */
const ruleFormula = {
  zh: '"下降提醒：对比期至少 "&DropMinimumOrders&" 单、"&TEXT(DropBaseAmount,"#,##0")&"，降幅达 "&DropPercent&"%（在“选项”里改）。线索和原因记录在下面。"',
  en: '"Alert: at least "&DropMinimumOrders&" orders and "&TEXT(DropBaseAmount,"#,##0")&" before, a fall of "&DropPercent&"% or more (see Options). Evidence and causes are further down."',
} as const;

function titleBlocks(kind: WorkbookKind): BlockPlan[] {
  const { language } = kind;
  return [
    { row: titleRow, column: 0, values: [[texts.title[language]]] },
    { row: noteRow, column: noteColumn, values: [[texts.note[language]]] },
    { row: regionRow, column: 0, values: [[texts.table[language]]] },
    { row: regionRow, column: 2, formulas: [[renderFormula(ruleFormula[language], null, kind)]] },
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
    { area: area(noteRow, noteColumn), fontColor: palette.muted },
  ];
}

function tableStyles(): StylePlan[] {
  const rows = lastGroupRow - totalRow + 1;
  return [
    sectionTitle(area(regionRow, 0)),
    { area: area(regionRow, 2), fontColor: palette.muted },
    columnHeaders(area(headerRow, 0, 1, criterionColumn)),
    { area: area(totalRow, 0, 1, shownColumns), bold: true, fillColor: palette.brandSoft },
    { area: area(otherRow, 0, 1, shownColumns), italic: true, fontColor: palette.muted },
    ...regionColumns.map(({ numberFormat, isText }, index): StylePlan => ({
      area: area(totalRow, index + 1, rows),
      numberFormat,
      ...(isText || numberFormat.includes("0.00;") ? {} : { horizontal: "Center" }),
    })),
  ];
}

function hiddenColumns(): SheetPlan["hiddenColumns"] {
  const hidden = regionColumns.flatMap(({ isHidden }, index) => (isHidden ? [{ column: index + 1, count: 1 }] : []));
  return [...hidden, { column: criterionColumn, count: evidenceWidth - criterionColumn }];
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
