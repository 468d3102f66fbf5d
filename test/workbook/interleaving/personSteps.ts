/** What somebody does to the sheets meanwhile. */
import type { EmbeddedExcel } from "../../../src/embedded-excel/createEmbeddedExcel";
import { cellAddress } from "../../../src/embedded-excel/model/cellAddress";
import type { SheetState, TableState } from "../../../src/embedded-excel/model/workbookState";
import type { Chance } from "../../builders/randomTracker";
import type { Acknowledged } from "./acknowledged";

const sheetName = "客户";

/** No pane answers for this one. */
const nobodys = "C-YUAN";

type Step = (excel: EmbeddedExcel, told: Acknowledged, tag: string) => void;

/** Types into the row of a customer, wherever it stands now; no check of the sheet asks who pastes. */
const type: Step = (excel, told, tag) => {
  const { sheet, table } = customers(excel);
  const row = sheet.inputs.findIndex((cells) => cells?.[columnOf(table, "客户ID")] === "C-BASE0");
  excel.person.paste(sheetName, cellAddress(row, columnOf(table, "公司全称")), [[`公司${tag}`]]);
  told.saved("Customers", "C-BASE0", { company: `公司${tag}` });
};

/** They move rows or columns: two of them within one change are more than it can see. */
const moving: readonly Step[] = [
  (excel) => excel.person.sort(sheetName, headerAddress(excel, "客户名称"), "descending"),
  (excel) => excel.person.sort(sheetName, headerAddress(excel, "客户ID")),
  (excel) => {
    const { table } = customers(excel);
    excel.person.insertRows(sheetName, cellAddress(table.area.top + 1, 0));
  },
  (excel) => excel.person.insertRows(sheetName, "A1"),
  (excel) => excel.person.insertRows("跟进", "A4"),
];

/** On one workbook; replicas do not merge moved columns. */
export const allMoving: readonly Step[] = [
  ...moving,
  (excel) => excel.person.moveColumn(sheetName, headerAddress(excel, "客户ID"), headerAddress(excel, "潜力等级")),
  (excel) => excel.person.moveColumn(sheetName, headerAddress(excel, "业务员"), headerAddress(excel, "手机")),
  (excel, told) => {
    const { sheet, table } = customers(excel);
    const row = sheet.inputs.findIndex((cells) => cells?.[columnOf(table, "客户ID")] === nobodys);
    excel.person.deleteRows(sheetName, cellAddress(row, 0));
    told.withdrawn("Customers", nobodys);
  },
];

const harmless: readonly Step[] = [
  type,
  type,
  (excel) => excel.person.filter(sheetName, headerAddress(excel, "客户名称"), ["客户0"]),
  (excel) => excel.person.clearFilter(sheetName, cellAddress(customers(excel).table.area.top, 0)),
  (excel, _told, tag) => void excel.person.paste(sheetName, headerAddress(excel, "行业"), [[`行业${tag}`]]),
];

export function choosePersonSteps(
  excel: EmbeddedExcel,
  told: Acknowledged,
  seed: number,
  chance: Chance,
  among: readonly Step[] = moving,
): (() => void)[] {
  const steps = [chance.pick(harmless), chance.pick(among), chance.pick(harmless)];
  return steps.map((step, index) => () => step(excel, told, `${seed}p${index}`));
}

function customers({ state }: EmbeddedExcel): { readonly sheet: SheetState; readonly table: TableState } {
  for (const sheet of state.sheets) {
    const table = sheet.tables.find(({ name }) => name === "Customers");
    if (table) return { sheet, table };
  }
  throw new Error("no customers");
}

function columnOf(table: TableState, header: string): number {
  return table.area.left + table.columns.findIndex(({ name }) => name.startsWith(header));
}

function headerAddress(excel: EmbeddedExcel, header: string): string {
  const { table } = customers(excel);
  return cellAddress(table.area.top, columnOf(table, header));
}
