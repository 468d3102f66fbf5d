import { columnNameOf } from "../../schema/columnNameOf";
import { optionTableNameOf } from "../../schema/optionTableName";
import type { OwnField } from "../../schema/ownField";
import { ownFieldColumns, ownFieldsTable } from "../../schema/ownFields";
import { listNameOf } from "../../schema/settingNames";
import { entriesOf, type LogEntries } from "../log/actionLog";
import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { WorkbookError } from "../workbookError";

/** Takes a field away with all that belongs to it: 2 syncs. False, and nothing is changed, where records have values in it. */
export async function removeOwnField(
  context: Excel.RequestContext,
  field: OwnField,
  logged: LogEntries = entriesOf(null, []),
): Promise<boolean> {
  const parts = queueParts(context, field);
  await context.sync();
  const { column, rows } = parts;
  if (!column.isNullObject && (column.values as CellValue[][]).some(([cell]) => cell !== "")) return false;
  // Before the field goes: what breaks off in between leaves an entry, which is taken out again.
  logged.queue(context);
  if (!column.isNullObject) column.getEntireColumn().delete("Left");
  for (const name of parts.names) if (!name.isNullObject) name.delete();
  if (!rows.isNullObject) queueDescription(rows, field);
  if (parts.list && !parts.list.isNullObject) {
    parts.list.getRange().clear("All");
    parts.list.delete();
  }
  try {
    await context.sync();
  } catch (error) {
    // It may mean that only the answer got lost.
    if (await runWhenCellIsLeft((again) => stands(again, field))) {
      await logged.withdraw();
      throw error;
    }
    return true;
  }
  await logged.settle(context);
  return true;
}

/** Any part of it. */
async function stands(context: Excel.RequestContext, field: OwnField): Promise<boolean> {
  const { names, rows, list } = queueParts(context, field);
  await context.sync();
  const isDescribed = !rows.isNullObject && findDescription(rows, field) >= 0;
  return isDescribed || names.some((name) => !name.isNullObject) || (list !== null && !list.isNullObject);
}

/** Gives what the caller is to throw. */
export async function withdrawOwnField(field: OwnField, failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft((context) => removeOwnField(context, field));
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: field.table }, new AggregateError([failure, error]));
  }
}

interface OwnFieldParts {
  readonly column: Excel.Range;
  readonly names: readonly Excel.NamedItem[];
  readonly rows: Excel.Range;
  readonly list: Excel.Table | null;
}

function queueParts({ workbook }: Excel.RequestContext, { table, key, list }: OwnField): OwnFieldParts {
  const { names, tables } = workbook;
  const columnName = names.getItemOrNullObject(columnNameOf(table, key)).load("name");
  const ofList = list === null ? [] : [listNameOf(list), columnNameOf(optionTableNameOf(list), "value")];
  return {
    column: columnName.getRangeOrNullObject().load("values"),
    names: [columnName, ...ofList.map((name) => names.getItemOrNullObject(name).load("name"))],
    rows: tables.getItemOrNullObject(ownFieldsTable).getDataBodyRange().load("values"),
    list: list === null ? null : tables.getItemOrNullObject(optionTableNameOf(list)).load("name"),
  };
}

/** A table keeps its one row: blank. */
function queueDescription(rows: Excel.Range, field: OwnField): void {
  const index = findDescription(rows, field);
  if (index < 0) return;
  if (rows.values.length === 1) rows.clear("Contents");
  else rows.getRow(index).delete("Up");
}

function findDescription(rows: Excel.Range, { table, key }: OwnField): number {
  const cells = rows.values as CellValue[][];
  return cells.findIndex((row) => row[ownFieldColumns.indexOf("key")] === `${table}.${key}`);
}
