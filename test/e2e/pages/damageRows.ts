/** What people, programs and pasting do to the rows of a workbook, which no check of the sheet stops. */
import type { WorkbenchPage } from "../workbenchPage";

export interface CellDamage {
  readonly table: string;
  readonly header: string;
  /** Of the table's body, from 0. */
  readonly row: number;
  readonly value: string | number;
  readonly format?: string;
}

export async function damageRows({ pane }: WorkbenchPage, damage: readonly CellDamage[]): Promise<void> {
  await pane.locator("body").evaluate(
    (_body, cells) =>
      Excel.run(async (context) => {
        for (const { table, header, row, value, format } of cells) {
          const column = context.workbook.tables.getItem(table).columns.getItem(header);
          const cell = column.getDataBodyRange().getCell(row, 0);
          if (format !== undefined) cell.numberFormat = [[format]];
          cell.values = [[value]];
        }
        await context.sync();
      }),
    damage,
  );
}

export async function readCell(
  { pane }: WorkbenchPage,
  { table, header, row }: Pick<CellDamage, "table" | "header" | "row">,
): Promise<unknown> {
  return pane.locator("body").evaluate(
    (_body, place) =>
      Excel.run(async (context) => {
        const column = context.workbook.tables.getItem(place.table).columns.getItem(place.header);
        const cell = column.getDataBodyRange().getCell(place.row, 0).load("values");
        await context.sync();
        return (cell.values as unknown[][])[0]?.[0];
      }),
    { table, header, row },
  );
}
