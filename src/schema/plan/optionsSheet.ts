/**
 * Options: single values on the left, lists side by side to the right. Each list is a small Excel table: names over table columns hold
 * no blanks, grow when somebody types below, and are evaluated alike by Excel, LibreOffice and the embedded engine, in cells and in
 * validation; OFFSET and INDIRECT would recalculate at every edit.
 */
import type { WorkbookKind } from "../formulaText";
import { sheetNames } from "../sheetNames";
import type { NamePlan, SheetPlan } from "../workbookPlan";
import { area } from "./cellArea";
import { planOptionLists } from "./optionLists";
import type { Settings } from "../settings";
import { optionTables } from "./optionTables";
import { planParameters } from "./optionParametersBlock";
import { planWorkingValues } from "./optionWorkingValues";
import { pageOf, pagesWide } from "./page";
import { palette } from "./palette";
import type { SheetPart } from "./sheetPart";
import { planWeekend } from "./optionWeekend";

export interface PlannedSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

const texts = {
  title: { zh: "选项", en: "Options" },
  note: {
    zh: "在列表下方直接输入即可增加选项（阶段和状态要选类别）；列表中间不要留空行。黄色单元格可以修改。",
    en: "Type below a list to add a value (stages and statuses need a class); leave no blank rows in a list. Yellow cells may be changed.",
  },
};

export function planOptionsSheet(kind: WorkbookKind, settings: Settings): PlannedSheet {
  const name = sheetNames.Options[kind.language];
  const parameters = planParameters(kind, name, settings);
  const weekend = planWeekend(kind, name, parameters.nextRow, settings);
  const working = planWorkingValues(kind, name, weekend.nextRow);
  const parts = [planTitle(kind), parameters, weekend, working];
  const { tables, hiddenColumns, ...right } = planOptionLists(optionTables(kind, settings), kind, name);
  const columnWidths = [...leftWidths, ...right.columnWidths];
  const sheet: SheetPlan = {
    key: "Options",
    name,
    tabColor: "#7A7A7A",
    showGridlines: false,
    blocks: [...parts.flatMap(({ blocks }) => blocks), ...right.blocks],
    styles: [...parts.flatMap(({ styles }) => styles), ...right.styles],
    tables,
    columnWidths,
    rowHeights: [
      { row: 0, count: 1, points: 30 },
      { row: 4, count: 1, points: 34 },
    ],
    hiddenColumns,
    frozenRows: 5,
    frozenColumns: 0,
    validations: [...parts.flatMap(({ validations }) => validations), ...right.validations],
    colourRules: [],
    charts: [],
    links: [],
    protection: null,
    page: {
      ...pageOf(kind.language, { printArea: null, titleRows: null }),
      fitWide: pagesWide({ columnWidths, hiddenColumns }),
    },
  };
  return { sheet, names: [...parts.flatMap(({ names }) => names), ...right.names] };
}

const leftWidths = [31, 16, 64, 3].map((characters, column) => ({ column, count: 1, characters }));

function planTitle({ language }: WorkbookKind): SheetPart {
  return {
    blocks: [{ row: 0, column: 0, values: [[texts.title[language]], [texts.note[language]]] }],
    styles: [
      { area: area(0, 0), bold: true, fontSize: 18, fontColor: palette.brand },
      { area: area(1, 0), fontColor: palette.muted },
    ],
    validations: [],
    names: [],
    nextRow: 2,
  };
}
