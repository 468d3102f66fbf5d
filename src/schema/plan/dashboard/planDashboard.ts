/** Everything on the Regions sheet but its table: key figures, months, stages, orders, service, money, people, causes. */
import type { WorkbookKind } from "../../formulaText";
import type { Translated } from "../../translated";
import type { ColourRulePlan, NamePlan, SheetPlan } from "../../workbookPlan";
import { area } from "../cellArea";
import { palette, tones, type Tone } from "../palette";
import { regionLayout } from "../regionLayout";
import { ageing } from "./ageing";
import { amounts, limitNames } from "./amounts";
import { causeBlocks, causeColours, causeNamePlans, causeOpenAreas, causeStyles, causeValidations } from "./causes";
import { chartCopies, chartCopyStyles, dashboardCharts } from "./charts";
import { deliveries } from "./deliveries";
import {
  evidenceNamePlans,
  evidenceOpenAreas,
  evidenceStyles,
  evidenceTextBlocks,
  evidenceValidations,
} from "./evidence";
import { evidenceSections } from "./evidenceLists";
import { evidenceBlocks } from "./evidenceRows";
import { festivalBlocks, festivalNames, festivalStyles } from "./festival";
import { changeRows, keyFigures, satisfactionColumn, todayFigures } from "./keyFigures";
import { methods } from "./methods";
import { months } from "./months";
import { owners } from "./owners";
import { purchases } from "./purchases";
import { satisfaction } from "./satisfaction";
import { cellAt, openAreas, planSection, type Section } from "./section";
import { stages } from "./stages";
import { statuses } from "./statuses";

type DashboardPart = Pick<
  SheetPlan,
  "blocks" | "styles" | "colourRules" | "charts" | "links" | "validations" | "rowHeights"
> & { readonly names: readonly NamePlan[]; readonly openCells: ReturnType<typeof openAreas> };

export function planDashboard(kind: WorkbookKind, sheetName: string): DashboardPart {
  const sections = dashboardSections(kind);
  const parts = [...sections, ...evidenceSections].map((section) => planSection(section, kind));
  return {
    blocks: [
      ...parts.flatMap(({ blocks }) => blocks),
      ...chartCopies(kind),
      ...festivalBlocks(kind),
      ...evidenceTextBlocks(kind),
      ...evidenceBlocks(kind),
      ...causeBlocks(kind),
    ],
    styles: [
      ...parts.flatMap(({ styles }) => styles),
      ...chartCopyStyles(),
      ...festivalStyles(),
      ...evidenceStyles(),
      ...causeStyles(),
    ],
    colourRules: [...parts.flatMap(({ colourRules }) => colourRules), ...changeColours(), ...causeColours()],
    charts: dashboardCharts(kind),
    links: sectionLinks(kind),
    validations: [...limitValidations(kind), ...evidenceValidations(kind), ...causeValidations(kind)],
    rowHeights: [...new Set([...sections, ...evidenceSections].map(({ row }) => row + 1))].map((row) => ({
      row,
      count: 1,
      points: 30,
    })),
    names: [
      ...festivalNames(sheetName),
      ...limitNames(sheetName),
      ...evidenceNamePlans(sheetName),
      ...causeNamePlans(sheetName),
    ],
    openCells: [...sections.flatMap(openAreas), ...evidenceOpenAreas(), ...causeOpenAreas()],
  };
}

export function dashboardSections(kind: WorkbookKind): Section[] {
  const ofOrders = [statuses, deliveries, amounts(kind), purchases, ageing];
  return [keyFigures, todayFigures, months, stages, ...ofOrders, methods, satisfaction, owners];
}

/** Up is green, down is red; the sign says the same without colours. */
function changeColours(): ColourRulePlan[] {
  const rule = (row: number, sign: ">" | "<", tone: Tone): ColourRulePlan => ({
    area: area(row, 1, 1, satisfactionColumn),
    rule: {
      kind: "formula",
      formula: `=N(${cellAt(row, 1).replace("$", "")})${sign}0`,
      fillColor: tone.fill,
      fontColor: tone.font,
    },
    stopIfTrue: false,
  });
  return changeRows.flatMap((row) => [rule(row, ">", tones.green), rule(row, "<", tones.red)]);
}

const limitMessage: Translated = {
  zh: "起点要大于 0，并且比上一行的大。",
  en: "A limit is above 0 and above the one before.",
};

function limitValidations(kind: WorkbookKind): SheetPlan["validations"] {
  const section = amounts(kind);
  return openAreas(section).map((cell) => {
    const [own, before] = [cell.row, cell.row - 1].map((row) => cellAt(row, cell.column));
    return {
      area: cell,
      rule: { kind: "custom" as const, formula: `=IF(ISNUMBER(${own}),AND(${own}>0,${own}>N(${before})),FALSE)` },
      ignoreBlanks: false,
      style: "stop" as const,
      errorTitle: section.title[kind.language],
      errorMessage: limitMessage[kind.language],
      promptTitle: "",
      promptMessage: "",
    };
  });
}

interface SectionLink {
  readonly text: Translated;
  readonly row: number;
  readonly column: number;
}

const { leftColumn, rightColumn } = regionLayout;
const links: readonly SectionLink[] = [
  { text: { zh: "关键数字", en: "Key figures" }, row: regionLayout.keyRow, column: leftColumn },
  { text: { zh: "月度趋势", en: "Months" }, row: months.row, column: leftColumn },
  { text: { zh: "客户漏斗", en: "Stages" }, row: stages.row, column: rightColumn },
  { text: { zh: "地区明细", en: "Regions" }, row: regionLayout.regionRow, column: leftColumn },
  { text: { zh: "订单状态", en: "Statuses" }, row: statuses.row, column: leftColumn },
  { text: { zh: "跟进方式", en: "Methods" }, row: methods.row, column: rightColumn },
  { text: { zh: "准时率", en: "On time" }, row: deliveries.row, column: leftColumn },
  { text: { zh: "满意度", en: "Ratings" }, row: satisfaction.row, column: rightColumn },
  { text: { zh: "金额", en: "Sizes" }, row: regionLayout.amountRow, column: leftColumn },
  { text: { zh: "购买频次", en: "How often" }, row: purchases.row, column: rightColumn },
  { text: { zh: "账龄", en: "Ageing" }, row: ageing.row, column: leftColumn },
  { text: { zh: "业务员", en: "Owners" }, row: owners.row, column: rightColumn },
  { text: { zh: "下降线索", en: "Evidence" }, row: regionLayout.evidenceRow, column: leftColumn },
  { text: { zh: "下降原因", en: "Causes" }, row: regionLayout.causeRow, column: leftColumn },
];

function sectionLinks({ language }: WorkbookKind): SheetPlan["links"] {
  return links.map(({ text, row, column }, index) => ({
    row: regionLayout.linkRow,
    column: index,
    sheetKey: "Regions",
    address: cellAt(row, column).replaceAll("$", ""),
    text: text[language],
  }));
}

export const linkStyle = {
  area: area(regionLayout.linkRow, 0, 1, links.length),
  fontColor: palette.brand,
  horizontal: "Center",
} as const;
