import { translateHostError } from "../translateHostError";
import { hasWorkbookErrorCode } from "../workbookError";
import type { LongWork } from "../../schema/longWork";
import { logTableName } from "../../schema/log/logColumns";
import { optionTableNames } from "../../schema/optionTableName";
import { sheetNames } from "../../schema/sheetNames";
import { tableKeys } from "../../schema/tables/tables";
import { stopIfCancelled } from "../cancelling";
import type { CellValue } from "./columnRequest";

/** Something of the workbook that is not ours and may hold data. */
export interface WorkbookSource {
  readonly kind: "sheet" | "table";
  readonly name: string;
}

export interface WorkbookSources {
  readonly sources: readonly WorkbookSource[];
  /** The sheet in front, where it is one of them. */
  readonly active: WorkbookSource | null;
}

const ourTables: ReadonlySet<string> = new Set([...tableKeys, ...optionTableNames, logTableName]);

/** Sheets that people see and tables, without sheets of the add-in: 2 syncs. */
export async function listWorkbookSources(context: Excel.RequestContext): Promise<WorkbookSources> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name");
  const front = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const homes = tables.items.map((table) => table.worksheet.load("id"));
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const taken = new Set(tables.items.flatMap(({ name }, index) => (ourTables.has(name) ? [homes[index]?.id] : [])));
  const reports = new Set(Object.values(sheetNames).flatMap(({ zh, en }): string[] => [zh, en]));
  const isOurs = (index: number) => taken.has(homes[index]?.id);
  const free = sheets.items.filter(
    ({ id, name, visibility }, index) =>
      visibility === "Visible" && !taken.has(id) && !reports.has(name) && used[index]?.isNullObject === false,
  );
  const sources = [
    ...free.map(({ name }): WorkbookSource => ({ kind: "sheet", name })),
    ...tables.items.flatMap(({ name }, index): WorkbookSource[] => (isOurs(index) ? [] : [{ kind: "table", name }])),
  ];
  return { sources, active: sources.find(({ kind, name }) => kind === "sheet" && name === front.name) ?? null };
}

/** Cells in one answer, far below its limit of 5 MB; where texts are long the part is halved. */
const cellsPerPart = 100_000;

export interface SourceCells {
  /** Row of the sheet, from 0, of the first of them. */
  readonly firstRow: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Everything that stands there, in parts of a sync each, after one to find out how much it is. @throws WorkbookError notFound */
export async function readWorkbookSource(
  context: Excel.RequestContext,
  { kind, name }: WorkbookSource,
  long: LongWork = {},
): Promise<SourceCells> {
  const range =
    kind === "table"
      ? context.workbook.tables.getItem(name).getRange()
      : context.workbook.worksheets.getItem(name).getUsedRange(true);
  range.load("rowIndex,rowCount,columnCount");
  await context.sync();
  const { rowIndex, rowCount, columnCount } = range;
  const rows: CellValue[][] = [];
  const rowsPerPart = Math.max(1, Math.floor(cellsPerPart / columnCount));
  while (rows.length < rowCount) {
    stopIfCancelled(long);
    const count = Math.min(rowsPerPart, rowCount - rows.length);
    const part = await readPart(context, range, rows.length, count, columnCount);
    for (const row of part) rows.push(row);
    long.onProgress?.(rows.length, rowCount);
  }
  return { firstRow: rowIndex, rows };
}

async function readPart(
  context: Excel.RequestContext,
  range: Excel.Range,
  first: number,
  count: number,
  width: number,
): Promise<CellValue[][]> {
  const part = range.getCell(first, 0).getResizedRange(count - 1, width - 1);
  part.load("values");
  try {
    await context.sync();
    return part.values as CellValue[][];
  } catch (error) {
    const failure = translateHostError(error);
    if (!hasWorkbookErrorCode(failure, "payloadTooLarge") || count === 1) throw failure;
    const half = Math.ceil(count / 2);
    const upper = await readPart(context, range, first, half, width);
    return [...upper, ...(await readPart(context, range, first + half, count - half, width))];
  }
}
