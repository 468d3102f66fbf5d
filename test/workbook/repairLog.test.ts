/** The log is part of the workbook: what people delete of it, a repair puts back. */
import { findDamage, repairWorkbook } from "../../src/actions/repairWorkbook";
import { logColumns, logTableName } from "../../src/schema/log/logColumns";
import { onWorkbook } from "../builders/damagedTracker";
import { openTracker, readTable, type OpenedExcel } from "../builders/trackerExcel";

const headers = logColumns.map(({ header }) => header.zh);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker();
});
afterAll(() => opened.close());

it.each([
  ["its sheet", (workbook: Excel.Workbook) => workbook.worksheets.getItem("操作记录").delete(), "addSheet"],
  ["a column", (workbook: Excel.Workbook) => columnOf(workbook, "操作").delete(), "addColumn"],
  ["its table and rows", (workbook: Excel.Workbook) => workbook.tables.getItem(logTableName).delete(), "addTable"],
] as const)("%s is put back where it was, and the log goes on", async (_, damage, kind) => {
  await onWorkbook(damage);
  expect(await findDamage()).toContainEqual(expect.objectContaining({ kind }));
  await repairWorkbook();
  expect(await findDamage()).toEqual([]);
  const [row] = await readTable(logTableName);
  expect(Object.keys(row ?? {})).toEqual(headers);
});

it("a column that somebody renamed stays as it is", async () => {
  await onWorkbook((workbook) => (columnOf(workbook, "操作人").getHeaderRowRange().values = [["谁"]]));
  expect(await findDamage()).toEqual([]);
});

function columnOf({ tables }: Excel.Workbook, header: string): Excel.TableColumn {
  return tables.getItem(logTableName).columns.getItem(header);
}
