/** The first sheet: three steps, what each sheet is for, what the colours mean, how to share. In the workbook's language only. */
import type { WorkbookKind } from "../formulaText";
import type { Translated } from "../translated";
import type { BlockPlan, SheetPlan, StylePlan } from "../workbookPlan";
import { area } from "./cellArea";
import { colourGuide, guideTexts, sharingAdvice, sheetGuide, steps } from "./guideTexts";
import { pageOf } from "./page";
import { palette, tones } from "./palette";
import { sectionTitle } from "./sectionStyles";
import { sheetNames } from "../sheetNames";
import { tables } from "../tables/tables";
import { textCharacters } from "./textCharacters";
import { presets } from "../presets/presets";

interface Section {
  readonly title: Translated;
  readonly row: number;
}

const stepsSection: Section = { title: guideTexts.steps, row: 3 };
const sheetsSection: Section = { title: guideTexts.sheets, row: stepsSection.row + steps.length + 2 };
const coloursSection: Section = { title: guideTexts.colours, row: sheetsSection.row + sheetGuide.length + 2 };
const sharingSection: Section = { title: guideTexts.sharing, row: coloursSection.row + colourGuide.length + 2 };
const sections = [stepsSection, sheetsSection, coloursSection, sharingSection];

const textColumn = 108;
const linePoints = 18;

export function planGuideSheet(kind: WorkbookKind): SheetPlan {
  const { language } = kind;
  return {
    key: "Guide",
    name: sheetNames.Guide[language],
    tabColor: palette.brand,
    showGridlines: false,
    blocks: guideBlocks(kind),
    styles: guideStyles(),
    tables: [],
    columnWidths: [
      { column: 0, count: 1, characters: 3 },
      { column: 1, count: 1, characters: 26 },
      { column: 2, count: 1, characters: textColumn },
    ],
    rowHeights: [{ row: 0, count: 1, points: 36 }, ...textHeights(kind)],
    hiddenColumns: [],
    frozenRows: 0,
    frozenColumns: 0,
    validations: [],
    colourRules: [],
    charts: [],
    links: sheetGuide.map(({ sheet }, index) => ({
      row: sheetsSection.row + 1 + index,
      column: 1,
      sheetKey: sheet,
      address: sheet in tables ? "B3" : "A1",
      text: sheetNameOf(sheet)[language],
    })),
    protection: { unlocked: [] },
    page: pageOf(language, { printArea: null, titleRows: null }),
  };
}

function sheetNameOf(sheet: (typeof sheetGuide)[number]["sheet"]): Translated {
  return sheet in tables
    ? tables[sheet as keyof typeof tables].sheetName
    : sheetNames[sheet as keyof typeof sheetNames];
}

function guideBlocks({ language, preset }: WorkbookKind): BlockPlan[] {
  return [
    { row: 0, column: 1, values: [[guideTexts.title[language]]] },
    { row: 1, column: 1, values: [[`${guideTexts.subtitle[language]}${presets[preset].name[language]}`]] },
    ...sections.map(({ title, row }): BlockPlan => ({ row, column: 1, values: [[title[language]]] })),
    {
      row: stepsSection.row + 1,
      column: 1,
      values: steps.map(({ title, text }) => [title[language], text[language]]),
    },
    { row: sheetsSection.row + 1, column: 2, values: sheetGuide.map(({ purpose }) => [purpose[language]]) },
    {
      row: coloursSection.row + 1,
      column: 1,
      values: colourGuide.map(({ name, meaning }) => [name[language], meaning[language]]),
    },
    {
      row: sharingSection.row + 1,
      column: 1,
      values: sharingAdvice.map((advice) => [advice.title[language], advice.text[language]]),
    },
  ];
}

/** Said outright: programs that open a file do not all measure broken lines. */
function textHeights({ language }: WorkbookKind): SheetPlan["rowHeights"] {
  const texts = [
    { section: stepsSection, lines: steps.map(({ text }) => text) },
    { section: sheetsSection, lines: sheetGuide.map(({ purpose }) => purpose) },
    { section: coloursSection, lines: colourGuide.map(({ meaning }) => meaning) },
    { section: sharingSection, lines: sharingAdvice.map(({ text }) => text) },
  ];
  return texts.flatMap(({ section, lines }) =>
    lines.map((line, index) => ({
      row: section.row + 1 + index,
      count: 1,
      points: linePoints * Math.ceil(textCharacters(line[language]) / (textColumn - 2)),
    })),
  );
}

function guideStyles(): StylePlan[] {
  const lines = sharingSection.row + sharingAdvice.length;
  return [
    { area: area(0, 1), bold: true, fontSize: 22, fontColor: palette.brand, vertical: "Center" },
    { area: area(1, 1), fontColor: palette.muted },
    { area: area(stepsSection.row, 1, lines - stepsSection.row + 1, 2), vertical: "Center" },
    { area: area(stepsSection.row, 2, lines - stepsSection.row + 1), wrapText: true },
    { area: area(stepsSection.row, 1, lines - stepsSection.row + 1), bold: true },
    ...sections.flatMap(({ row }): StylePlan[] => [
      sectionTitle(area(row, 1)),
      { area: area(row, 1, 1, 2), borderBottom: palette.brand },
    ]),
    ...colourGuide.map(({ tone }, index): StylePlan => ({
      area: area(coloursSection.row + 1 + index, 1),
      fillColor: tones[tone].fill,
      fontColor: tones[tone].font,
      horizontal: "Center",
    })),
  ];
}
