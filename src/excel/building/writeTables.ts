import { escapeHeader } from "../../schema/formulaText";
import type { TablePlan } from "../../schema/workbookPlan";
import { columnNameOf } from "../../schema/columnNameOf";
import { protectText } from "../protectText";
import { setNumberFormat } from "../setNumberFormat";

/** Formats, then values, then the table over data that already stands; a table keeps one blank row when it has none. */
export function writeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const rows = bodyRowCount(plan);
  plan.numberFormats.forEach((format, index) => {
    if (format !== "General") setNumberFormat(bodyOf(sheet, plan, index, 1), format);
  });
  const width = plan.headers.length;
  const headers = sheet.getRangeByIndexes(plan.row, plan.column, 1, width);
  headers.values = [plan.headers.map((header) => protectText(header, false))];
  if (plan.rows.length > 0) bodyOf(sheet, plan, 0, width).values = plan.rows.map((row) => protectedRow(plan, row));
  nameTable(sheet.tables.add(sheet.getRangeByIndexes(plan.row, plan.column, rows + 1, width), true), plan);
}

export function nameTable(table: Excel.Table, plan: TablePlan): void {
  table.name = plan.name;
  table.style = plan.style;
  // The style's grey bands would read as lost or cancelled, which is what grey means here.
  table.showBandedRows = false;
}

/** Every row gets the same formula, so that "fill formulas in table" finds nothing to change (office-js#2093). */
export function writeCalculatedColumns(sheet: Excel.Worksheet, plan: TablePlan): void {
  if (plan.columnFormulas.every((formula) => formula === null)) return;
  const body = bodyOf(sheet, plan, 0, plan.headers.length);
  body.formulas = Array.from({ length: bodyRowCount(plan) }, () => [...plan.columnFormulas]);
}

/** A hidden name per column follows renames and moves: it is how a column is found by its key. */
export function writeColumnNames(names: Excel.NamedItemCollection, plan: TablePlan): void {
  plan.keys.forEach((key, index) => {
    const header = plan.headers[index] ?? "";
    const item = names.add(columnNameOf(plan.name, key), `=${plan.name}[${escapeHeader(header)}]`);
    item.visible = false;
  });
}

function bodyRowCount(plan: TablePlan): number {
  return Math.max(1, plan.rows.length);
}

function bodyOf(sheet: Excel.Worksheet, plan: TablePlan, firstColumn: number, columns: number): Excel.Range {
  return sheet.getRangeByIndexes(plan.row + 1, plan.column + firstColumn, bodyRowCount(plan), columns);
}

function protectedRow(plan: TablePlan, row: TablePlan["rows"][number]): TablePlan["rows"][number] {
  return row.map((value, index) =>
    typeof value === "string" ? protectText(value, plan.numberFormats[index] === "@") : value,
  );
}
