import type { TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import { describeFormulaCells } from "../log/describeWrites";
import { protectValue } from "../protectText";
import type { CellValue, ColumnSeen } from "../reading/columnRequest";
import type { TrackerView } from "../reading/readTracker";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { sheetOfTable } from "../sheetOfTable";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { isFormula } from "./appendPlace";

/** What somebody had typed in a column of formulas; a blank where the formula had been deleted. */
export interface TypedOver {
  readonly table: TableKey;
  readonly recordId: string;
  readonly key: string;
  readonly value: CellValue;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}

interface Place extends TypedOver {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly idColumn: number;
}

/** A cell where the formula stands, over which something is to be typed again. */
export interface StandingFormula {
  readonly place: Place;
  readonly formula: string;
  readonly format: string;
}

/** One sync. The view has the ids of the tables and the places of the columns. */
export async function findStandingFormulas(
  context: Excel.RequestContext,
  view: TrackerView,
  typed: readonly TypedOver[],
): Promise<StandingFormula[]> {
  const places = typed.flatMap((cell) => findPlace(view, cell));
  const cells = places.map((place) => cellOf(context, place).load("formulas,values,numberFormat"));
  await context.sync();
  const formulas = cells.map((cell) => (cell.formulas as CellValue[][])[0]?.[0] ?? "");
  return places.flatMap((place, index) => {
    const [formula = "", cell] = [formulas[index], cells[index]];
    if (!isFormula(formula, (cell?.values as CellValue[][])[0]?.[0])) return [];
    return [{ place, formula: String(formula), format: (cell?.numberFormat as string[][])[0]?.[0] ?? "General" }];
  });
}

/**
 * Typed values over the formulas again: one sync, all or nothing.
 * @throws WorkbookError conflict when rows moved meanwhile
 */
export async function putBackTyped(
  context: Excel.RequestContext,
  view: TrackerView,
  standing: readonly StandingFormula[],
): Promise<void> {
  if (standing.length === 0) return;
  try {
    const ids = standing.map(({ place, format }) => {
      cellOf(context, place).values = [[protectValue(place.value, format)]];
      return cellOf(context, { ...place, columnIndex: place.idColumn }).load("values");
    });
    const cells = standing.map(({ place }) => place);
    view.log?.queue(context, describeFormulaCells(view, cells, "typedReturns"));
    await context.sync();
    const moved = standing.find(({ place }, index) => String(ids[index]?.values[0]?.[0]) !== place.recordId);
    if (moved) throw new WorkbookError("conflict", { table: moved.place.table, recordId: moved.place.recordId });
    await view.log?.settle(context);
  } catch (error) {
    await view.log?.withdraw();
    throw await putFormulasBack(standing, translateHostError(error));
  }
}

function findPlace({ snapshot }: TrackerView, cell: TypedOver): Place[] {
  const find = (key: string): ColumnSeen | undefined =>
    snapshot.columns.find((column) => column.table === cell.table && column.key === key);
  const [ids, column] = [find(tables[cell.table].idKey), find(cell.key)];
  const offset = ids?.values.findIndex((id) => String(id) === cell.recordId) ?? -1;
  if (!ids || !column || offset < 0) return [];
  return [{ ...cell, rowIndex: ids.rowIndex + offset, columnIndex: column.columnIndex, idColumn: ids.columnIndex }];
}

function cellOf(
  context: Excel.RequestContext,
  { table, rowIndex, columnIndex }: Pick<Place, "table" | "rowIndex" | "columnIndex">,
): Excel.Range {
  return sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, 1, 1);
}

/** Gives what the caller is to throw. */
async function putFormulasBack(written: readonly StandingFormula[], failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft(async (context) => {
      for (const { place, formula } of written) cellOf(context, place).formulas = [[formula]];
      await context.sync();
    });
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", {}, new AggregateError([failure, error]));
  }
}
