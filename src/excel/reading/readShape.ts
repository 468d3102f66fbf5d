import type { CellContent } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import { findHeaders, type FoundHeaders } from "../../schema/repair/findHeaders";
import type { SheetShape, TableShape, UndoneTable, WorkbookShape } from "../../schema/repair/workbookShape";
import { tableKeys } from "../../schema/tables/tables";

/** Headers stand near the top; a sheet as small as Options is read whole. */
const headRows = 12;
const smallSheetCells = 20_000;
/** Cells in one answer, far below its limit of 5 MB. */
const partCells = 100_000;

/** What stands in the workbook: 3 syncs. */
export async function readShape(context: Excel.RequestContext): Promise<WorkbookShape> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const used = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  const headers = tables.items.map((table) => table.getHeaderRowRange().load("values,rowIndex,columnIndex"));
  const homes = tables.items.map((table) => table.worksheet.load("id"));
  await context.sync();
  const firstRows = tables.items.map((table) => table.getDataBodyRange().getRow(0).load("formulas"));
  const heads = used.map((range) => (range.isNullObject ? null : headOf(range).load("formulas")));
  await context.sync();
  return {
    sheets: sheets.items.map(({ id, name }, index): SheetShape => {
      const head = heads[index];
      if (!head) return { id, name, row: 0, column: 0, cells: [] };
      const { rowIndex, columnIndex } = used[index] ?? { rowIndex: 0, columnIndex: 0 };
      return { id, name, row: rowIndex, column: columnIndex, cells: head.formulas as CellContent[][] };
    }),
    tables: tables.items.map(({ name }, index): TableShape => {
      const { rowIndex, columnIndex, values } = headers[index] as Excel.Range;
      const [cells = []] = values as CellContent[][];
      const [firstRow = []] = (firstRows[index]?.formulas ?? []) as CellContent[][];
      const sheetId = homes[index]?.id ?? "";
      return { name, sheetId, row: rowIndex, column: columnIndex, headers: cells.map(String), firstRow };
    }),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

function headOf(used: Excel.Range): Excel.Range {
  const isSmall = used.rowCount * used.columnCount <= smallSheetCells;
  const rows = isSmall ? used.rowCount : Math.min(used.rowCount, headRows);
  return used.getCell(0, 0).getResizedRange(rows - 1, used.columnCount - 1);
}

/** Rows of our tables that are in no table any more; a sync for each part of them. */
export async function readUndoneTables(context: Excel.RequestContext, shape: WorkbookShape): Promise<UndoneTable[]> {
  const undone: UndoneTable[] = [];
  for (const table of tableKeys.filter((key) => shape.tables.every(({ name }) => name !== key))) {
    const sheet = shape.sheets.find(
      ({ id, ...rest }) => isFree(id, shape) && findHeaders(table, { id, ...rest }) !== null,
    );
    const found = sheet ? findHeaders(table, sheet) : null;
    if (sheet && found) undone.push(await readRows(context, table, sheet, found));
  }
  return undone;
}

function isFree(sheetId: string, { tables }: WorkbookShape): boolean {
  return tables.every((table) => table.sheetId !== sheetId || !tableKeys.some((key) => key === table.name));
}

/** Down to the last row with more than one filled cell: a lone remark below the rows belongs to none of them. */
async function readRows(
  context: Excel.RequestContext,
  name: TableKey,
  { id }: SheetShape,
  { row, column, headers }: FoundHeaders,
): Promise<UndoneTable> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  await context.sync();
  const end = used.rowIndex + used.rowCount;
  const step = Math.max(1, Math.floor(partCells / headers.length));
  let rowCount = 0;
  let firstRow: CellContent[] = [];
  for (let first = row + 1; first < end; first += step) {
    const part = sheet.getRangeByIndexes(first, column, Math.min(step, end - first), headers.length).load("formulas");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each part stays below the limit of an answer
    await context.sync();
    const cells = part.formulas as CellContent[][];
    if (first === row + 1) firstRow = cells[0] ?? [];
    cells.forEach((line, index) => {
      if (line.filter((cell) => cell !== "").length > 1) rowCount = first - row + index;
    });
  }
  return { name, sheetId: id, row, column, headers, firstRow, rowCount: Math.max(1, rowCount) };
}
