/** A column that a person adds to one of our tables, with all that belongs to it. */
import { columnNameOf } from "../../schema/columnNameOf";
import { columnLetters, escapeHeader, type WorkbookKind } from "../../schema/formulaText";
import type { OwnField } from "../../schema/ownField";
import { planOwnColumn } from "../../schema/plan/ownColumn";
import {
  ownFieldRow,
  ownFieldsTableWidth,
  planOwnFieldsTable,
  planOwnList,
  type OptionTablePlan,
} from "../../schema/plan/ownFieldTables";
import { optionTableNameOf } from "../../schema/optionTableName";
import type { LogEntries } from "../log/actionLog";
import { protectText, protectValue } from "../protectText";
import { sheetOfTable } from "../sheetOfTable";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { queueRoom, queueRows, type RowToAppend } from "../writing/appendRows";
import { confirmRows } from "../writing/confirmRows";
import type { OwnFieldPlace } from "./ownFieldPlace";
import { withdrawOwnField } from "./removeOwnField";
import { writeBlockValues } from "./writeCells";
import { writeValidations } from "./writeRules";
import { writeStyles } from "./writeStyles";
import { writeColumnNames, writeTable } from "./writeTables";

export interface OwnFieldToAdd {
  readonly field: OwnField;
  /** Of a list. */
  readonly choices: readonly string[];
  /** The table has no own field yet. */
  readonly isFirst: boolean;
  readonly logged: LogEntries;
}

/**
 * Writes column, names, description and list, looks whether they stand, and takes everything back where they do not: 2 syncs, and one
 * more to look at the description from the second field on.
 */
export async function addOwnField(
  context: Excel.RequestContext,
  place: OwnFieldPlace,
  adding: OwnFieldToAdd,
  kind: WorkbookKind,
): Promise<void> {
  const { field, logged } = adding;
  const rows = [descriptionRow(field, kind)];
  try {
    // The list first: the column's check names it.
    queueOptions(context, place, adding, kind);
    queueColumn(context, place, adding, kind);
    if (place.description) {
      queueRoom(context, place.description);
      queueRows(context, place.description, rows, 0);
    }
    logged.queue(context);
    await context.sync();
    await confirmColumn(context, place, field);
    if (place.description) await confirmRows(context, place.description, rows);
    await logged.settle(context);
  } catch (error) {
    await logged.withdraw();
    throw await withdrawOwnField(field, translateHostError(error));
  }
}

function queueColumn(
  context: Excel.RequestContext,
  place: OwnFieldPlace,
  { field, isFirst }: OwnFieldToAdd,
  kind: WorkbookKind,
): void {
  const { table, headerRow, column, rowCount } = place;
  const sheet = sheetOfTable(context, table);
  const letters = columnLetters(column);
  // All of the sheet's column: group titles, widths and rules move along with the columns behind it.
  sheet.getRange(`${letters}:${letters}`).insert("Right");
  const whole = sheet.getRange(`${letters}:${letters}`);
  whole.columnHidden = false;
  whole.dataValidation.clear();
  const hasTitle = isFirst && headerRow > 0;
  const plan = planOwnColumn(field, { headerRow, column, rowCount, hasTitle }, kind);
  writeStyles(sheet, plan);
  writeBlockValues(sheet, plan);
  writeValidations(sheet, plan);
  sheet.getRangeByIndexes(headerRow, column, 1, 1).values = [[protectText(field.header, false)]];
  const name = context.workbook.names.add(columnNameOf(table, field.key), `=${table}[${escapeHeader(field.header)}]`);
  name.visible = false;
}

function queueOptions(
  context: Excel.RequestContext,
  { options, description }: OwnFieldPlace,
  { field, choices }: OwnFieldToAdd,
  kind: WorkbookKind,
): void {
  if (!description) queueTable(context, planOwnFieldsTable(field, options, kind));
  if (field.list === null) return;
  const column = options.column + (description ? 0 : ownFieldsTableWidth + 1);
  queueTable(context, planOwnList(field.list, field.header, choices, { ...options, column }));
}

function queueTable(context: Excel.RequestContext, plan: OptionTablePlan): void {
  const sheet = sheetOfTable(context, optionTableNameOf("stage"));
  const { names } = context.workbook;
  writeStyles(sheet, plan);
  writeBlockValues(sheet, plan);
  writeTable(sheet, plan.table);
  writeColumnNames(names, plan.table);
  const name = names.add(plan.name.name, plan.name.formula);
  if (!plan.name.visible) name.visible = false;
}

function descriptionRow(field: OwnField, kind: WorkbookKind): RowToAppend {
  return ownFieldRow(field, kind).map((value) => protectValue(value, "General"));
}

/** @throws WorkbookError conflict when columns moved in that moment */
async function confirmColumn(
  context: Excel.RequestContext,
  { headerRow, column }: OwnFieldPlace,
  { table, key, header }: OwnField,
): Promise<void> {
  const range = context.workbook.names.getItem(columnNameOf(table, key)).getRange().load("columnIndex");
  const title = sheetOfTable(context, table).getRangeByIndexes(headerRow, column, 1, 1).load("values");
  await context.sync();
  if (range.columnIndex !== column || String(title.values[0]?.[0]) !== header)
    throw new WorkbookError("conflict", { table });
}
