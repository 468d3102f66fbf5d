import { wordOf, type WorkbookKind } from "../formulaText";
import { area } from "../plan/cellArea";
import { pageOf } from "../plan/page";
import { palette } from "../plan/palette";
import { runsOf } from "../plan/runs";
import { columnHeaders } from "../plan/sectionStyles";
import { bandRow, firstDataRow, headerRow } from "../sheetLimits";
import { sheetNames } from "../sheetNames";
import type { SheetPlan } from "../workbookPlan";
import { logCells, logColumns, logTableName, type LogColumn, type LogRow } from "./logColumns";

const note = {
  zh: "由加载项自动记录，谁在什么时候改了什么；请不要在这里填写。可以筛选、打印，旧的行可以删除。",
  en: "Written by the add-in: who changed what and when. Please type nothing here; filter, print, or delete old rows.",
};

const columns: readonly LogColumn[] = logColumns;

/** `today`: serial. A table below a protected sheet could not grow, so the sheet stays open. */
export function planLogSheet({ language }: WorkbookKind, today: number): SheetPlan {
  const hidden = runsOf(columns, (column) => column.hidden === true).filter(({ value }) => value);
  return {
    key: logTableName,
    name: sheetNames.ActionLog[language],
    tabColor: "#7A7A7A",
    showGridlines: true,
    blocks: [{ row: bandRow, column: 0, values: [[note[language]]] }],
    styles: [
      { area: area(bandRow, 0), fontColor: palette.muted, vertical: "Center" },
      columnHeaders(area(headerRow, 0, 1, columns.length)),
      { area: area(firstDataRow, 0, 1, columns.length), vertical: "Center" },
    ],
    tables: [
      {
        name: logTableName,
        row: headerRow,
        column: 0,
        headers: columns.map(({ header }) => header[language]),
        keys: columns.map(({ key }) => key),
        rows: [logCells(firstEntry(language, today))],
        columnFormulas: columns.map(() => null),
        numberFormats: columns.map(({ numberFormat }) => numberFormat),
        style: "TableStyleLight1",
      },
    ],
    columnWidths: columns.map(({ width }, column) => ({ column, count: 1, characters: width })),
    rowHeights: [{ row: headerRow, count: 1, points: 24 }],
    hiddenColumns: hidden.map(({ start, count }) => ({ column: start, count })),
    frozenRows: firstDataRow,
    frozenColumns: 0,
    validations: [],
    colourRules: [],
    charts: [],
    links: [],
    protection: null,
    page: pageOf(language, { printArea: null, titleRows: { first: headerRow, last: headerRow } }),
  };
}

/** A table keeps one blank row, which would stay above all others: it says when the log began. */
function firstEntry(language: WorkbookKind["language"], today: number): LogRow {
  return {
    time: today,
    who: null,
    what: wordOf("loggedAction", "begun", language),
    table: null,
    record: null,
    field: null,
    before: null,
    after: null,
    undone: null,
    entry: "L-BEGIN",
    action: "A-BEGIN",
    code: "begun",
    undoable: "no",
    data: null,
  };
}
