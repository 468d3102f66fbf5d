import type { TableKey } from "../../schema/columnSpec";
import { columnNameOf } from "../../schema/columnNameOf";
import { sheetRowCount } from "../../schema/sheetLimits";
import { tableKeys } from "../../schema/tables/tables";
import { sheetOfTable } from "../sheetOfTable";
import type { CellValue, ColumnSeen } from "./columnRequest";

/** A cell that is not where, or not what, it should be. */
export interface LooseCell {
  readonly table: TableKey;
  /** Of the sheet, from 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Null: a whole row, by its first content. */
  readonly key: string | null;
  readonly value: CellValue;
}

export interface FormulaColumn {
  readonly table: TableKey;
  readonly key: string;
}

interface Found {
  readonly column: FormulaColumn;
  readonly body: Excel.Range;
  readonly cells: Excel.RangeAreas;
}

/** Rows below a table that are shown; whoever has more has pasted a whole sheet there. */
const mostRowsBelow = 500;

/**
 * What was typed over formulas or deleted from them, one sync: Excel looks for it, so that the formulas of fifty thousand rows
 * need not travel.
 */
export async function readOverwritten(
  context: Excel.RequestContext,
  columns: readonly FormulaColumn[],
): Promise<LooseCell[]> {
  const found = columns.flatMap((column): Found[] => {
    const name = context.workbook.names.getItemOrNullObject(columnNameOf(column.table, column.key));
    const body = name.getRangeOrNullObject().load("rowIndex,rowCount,columnIndex");
    return (["Constants", "Blanks"] as const).map((kind): Found => {
      const cells = body.getSpecialCellsOrNullObject(kind);
      cells.areas.load("items/rowIndex,items/columnIndex,items/values");
      return { column, body, cells };
    });
  });
  await context.sync();
  return found.flatMap(cellsOf);
}

/** Asked of a table of one row, Excel looks at the whole sheet. */
function cellsOf({ column, body, cells }: Found): LooseCell[] {
  if (body.isNullObject || cells.isNullObject) return [];
  const isInside = (rowIndex: number) => rowIndex >= body.rowIndex && rowIndex < body.rowIndex + body.rowCount;
  return cells.areas.items
    .filter(({ columnIndex }) => columnIndex === body.columnIndex)
    .flatMap((area) => {
      const values = area.values as CellValue[][];
      return values.map(([value = ""], offset) => ({
        ...column,
        rowIndex: area.rowIndex + offset,
        columnIndex: area.columnIndex,
        value,
      }));
    })
    .filter(({ rowIndex }) => isInside(rowIndex));
}

/** Rows with more than one filled cell below the tables: 2 syncs, 1 where there is nothing. A lone remark belongs to none. */
export async function readRowsBelow(
  context: Excel.RequestContext,
  columns: readonly ColumnSeen[],
): Promise<LooseCell[]> {
  const places = tableKeys.flatMap((table) => placeBelow(context, table, columns));
  await context.sync();
  const filled = places.filter(({ used }) => !used.isNullObject);
  const rows = filled.map(({ used, left, width, sheet }) =>
    sheet.getRangeByIndexes(used.rowIndex, left, Math.min(used.rowCount, mostRowsBelow), width).load("values"),
  );
  if (rows.length > 0) await context.sync();
  return filled.flatMap(({ table, used, left, showsTotals, bottom }, index) => {
    const values = (rows[index]?.values ?? []) as CellValue[][];
    return values.flatMap((cells, offset): LooseCell[] => {
      const rowIndex = used.rowIndex + offset;
      const [value, second] = cells.filter((cell) => cell !== "");
      if (value === undefined || second === undefined || (showsTotals() && rowIndex === bottom)) return [];
      return [{ table, rowIndex, columnIndex: left, key: null, value }];
    });
  });
}

function placeBelow(context: Excel.RequestContext, table: TableKey, columns: readonly ColumnSeen[]) {
  const seen = columns.filter((column) => column.table === table);
  const [first] = seen;
  if (!first) return [];
  const bottom = first.rowIndex + first.rowCount;
  const left = Math.min(...seen.map(({ columnIndex }) => columnIndex));
  const width = Math.max(...seen.map(({ columnIndex }) => columnIndex)) - left + 1;
  const sheet = sheetOfTable(context, table);
  const used = sheet
    .getRangeByIndexes(bottom, left, sheetRowCount - bottom, width)
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,rowCount");
  const own = context.workbook.tables.getItem(table).load("showTotals");
  return [{ table, used, left, width, sheet, bottom, showsTotals: () => own.showTotals }];
}
