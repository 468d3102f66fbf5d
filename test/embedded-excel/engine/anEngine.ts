import { createOdooEngine, type OdooEngine } from "../../../src/embedded-excel/engine/odooEngine";
import type { EngineTable } from "../../../src/embedded-excel/engine/spreadsheetEngine";
import type { CellInput, CellValue } from "../../../src/embedded-excel/model/cellInput";

/** An engine with sheets Data and Calc (ids as names). */
export function anEngine(): OdooEngine {
  const engine = createOdooEngine();
  engine.addSheet({ id: "Data", name: "Data" }, 0);
  engine.addSheet({ id: "Calc", name: "Calc" }, 1);
  return engine;
}

/** Table on Data with its header in row 2. */
export function aTable(
  columnNames: readonly string[],
  dataRows: number,
  changes: Partial<EngineTable> = {},
): EngineTable {
  const area = { top: 1, left: 0, bottom: 1 + dataRows, right: columnNames.length - 1 };
  return { name: "T", sheetId: "Data", area, showHeaders: true, showTotals: false, columnNames, ...changes };
}

/** Inputs from texts: `=…` is a formula. */
export function inputsOf(rows: readonly (readonly (string | number | boolean | null)[])[]): CellInput[][] {
  return rows.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("=") ? { formula: value } : value)),
  );
}

export function readCell(engine: OdooEngine, sheetId: string, row: number, column: number): CellValue {
  return engine.valuesIn(sheetId, { top: row, left: column, bottom: row, right: column })[0]?.[0] ?? null;
}

export function readRow(engine: OdooEngine, sheetId: string, row: number, columns: number): CellValue[] {
  return engine.valuesIn(sheetId, { top: row, left: 0, bottom: row, right: columns - 1 })[0] ?? [];
}
