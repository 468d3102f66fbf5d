import type { TableKey } from "../../../src/schema/columnSpec";
import { columnLetters } from "../../../src/schema/formulaText";
import { sheetNames } from "../../../src/schema/sheetNames";
import { tableSchema } from "../../../src/schema/tableSchema";
import { today } from "../../builders/trackerExcel";

/** What people do to a workbook, several times with other values; the least of the times counts. */
export interface BenchStep {
  readonly name: string;
  readonly action: "calculateAll" | "write" | "append";
  readonly sheet: string;
  /** For a write. */
  readonly cell: string;
  readonly values: readonly (string | number)[];
  /** For a row that is put in above the last one. */
  readonly lastRow: number;
  readonly columns: number;
}

const firstDataRow = 3;

export function listBenchSteps(followUpCount: number, todayCell: string): BenchStep[] {
  const followUps = tableSchema("FollowUps", "general");
  const columns = followUps.columns.length;
  const lastRow = firstDataRow + followUpCount - 1;
  const none = { sheet: "", cell: "", values: [], lastRow: 0, columns: 0 };
  return [
    { ...none, name: "everything", action: "calculateAll" },
    write("a customer's note", "Customers", "notes", ["x", "y", "z"]),
    write("a customer's next date", "Customers", "nextFollowUp", [today + 9, today + 8, today + 7]),
    write("a follow-up's next date", "FollowUps", "nextDate", [today + 9, today + 8, today + 7]),
    write("a follow-up's date", "FollowUps", "date", [today - 3, today - 2, today - 1]),
    write("an order's amount", "Orders", "amount", [777, 778, 779]),
    write("a payment's amount", "Payments", "amount", [77, 78, 79]),
    write("a customer's name", "Customers", "name", ["新客户一", "新客户二", "新客户三"]),
    { ...none, name: "midnight", action: "write", sheet: sheetNames.Options.en, cell: todayCell, values: nextDays },
    { ...none, name: "one more follow-up", action: "append", sheet: followUps.sheetName.en, lastRow, columns },
  ];
}

const nextDays = [today + 1, today + 2, today + 3];

function write(name: string, table: TableKey, key: string, values: readonly (string | number)[]): BenchStep {
  const { columns, sheetName } = tableSchema(table, "general");
  const cell = `${columnLetters(columns.findIndex((column) => column.key === key))}${firstDataRow + 4}`;
  return { name, action: "write", sheet: sheetName.en, cell, values, lastRow: 0, columns: 0 };
}
