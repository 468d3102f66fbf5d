import type { CellContent } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import type { RepairPlan } from "../../schema/repair/repairPlan";
import { tableKeys } from "../../schema/tables/tables";
import type { TablePlan } from "../../schema/workbookPlan";
import { protectValue } from "../protectText";
import { stepsOf } from "./repairSteps";

/** What people typed over a formula, by table and key of the column: row from 0 to the value. */
export type TypedCells = ReadonlyMap<string, ReadonlyMap<number, CellContent>>;

/** Cells in one answer, far below its limit of 5 MB. */
const partCells = 50_000;

interface StandingColumn {
  readonly path: string;
  readonly range: Excel.Range;
}

/** Of the tables that stand: their formulas are written anew, what somebody typed in their place is not lost. */
export async function readTypedCells(context: Excel.RequestContext, repair: RepairPlan): Promise<TypedCells> {
  const columns = await findStanding(context, repair);
  const typed = new Map<string, Map<number, CellContent>>();
  const rowCount = Math.max(0, ...columns.map(({ range }) => range.rowCount));
  const step = Math.max(1, Math.floor(partCells / Math.max(1, columns.length)));
  for (let first = 0; first < rowCount; first += step) {
    const parts = columns
      .filter(({ range }) => range.rowCount > first)
      .map(({ path, range }) => {
        const rows = Math.min(step, range.rowCount - first);
        return {
          path,
          cells: range
            .getCell(first, 0)
            .getResizedRange(rows - 1, 0)
            .load("formulas"),
        };
      });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each part stays below the limit of an answer
    await context.sync();
    for (const { path, cells } of parts) {
      (cells.formulas as CellContent[][]).forEach(([cell = ""], row) => {
        if (cell === "" || String(cell).startsWith("=") || String(cell).startsWith("#")) return;
        typed.set(path, (typed.get(path) ?? new Map<number, CellContent>()).set(first + row, cell));
      });
    }
  }
  return typed;
}

async function findStanding(context: Excel.RequestContext, repair: RepairPlan): Promise<StandingColumn[]> {
  const added = stepsOf(repair, "addColumn");
  const columns = tablesToRenew(repair, false).flatMap((table) => {
    const fresh = added.filter((step) => step.table === table.name).map(({ key }) => key);
    const standing = table.keys.filter((key) => !fresh.includes(key));
    return calculatedKeys(table)
      .filter((key) => !fresh.includes(key))
      .map((key): StandingColumn => ({
        path: `${table.name}.${key}`,
        range: bodyOf(context, table.name, standing.indexOf(key)).load("rowCount"),
      }));
  });
  await context.sync();
  return columns;
}

/** The whole column first, so that Excel takes it for the column's formula, then what was typed. */
export function renewTableFormulas(context: Excel.RequestContext, repair: RepairPlan, typed: TypedCells): void {
  for (const table of tablesToRenew(repair, true)) {
    table.columnFormulas.forEach((formula, index) => {
      if (formula === null) return;
      const body = bodyOf(context, table.name, index);
      // Excel takes a scalar for every cell, which its types do not say.
      body.formulas = formula as unknown as string[][];
      for (const [row, value] of typed.get(`${table.name}.${table.keys[index] ?? ""}`) ?? []) {
        body.getCell(row, 0).values = [[protectValue(value, table.numberFormats[index] ?? "General")]];
      }
    });
  }
}

/** Tables that were made over rows, or emptied, have no formulas that anyone typed over. */
function tablesToRenew(repair: RepairPlan, withRemade: boolean): TablePlan[] {
  const sheetNames = stepsOf(repair, "renewFormulas").flatMap((step) => step.sheetNames);
  const remade = [...stepsOf(repair, "remakeTable"), ...stepsOf(repair, "addTable")].map(({ table }) => table);
  return repair.plan.sheets
    .filter(({ name }) => sheetNames.includes(name))
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => tableKeys.includes(name as TableKey) && (withRemade || !remade.includes(name)));
}

function calculatedKeys({ keys, columnFormulas }: TablePlan): string[] {
  return keys.filter((_, index) => columnFormulas[index] !== null);
}

function bodyOf(context: Excel.RequestContext, table: string, index: number): Excel.Range {
  return context.workbook.tables.getItem(table).columns.getItemAt(index).getDataBodyRange();
}
