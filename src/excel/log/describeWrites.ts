/** Writes in the words of the log: which record, under which name, what stood there. */
import { encodeCell } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { LogCell, RowCells } from "../../schema/log/logData";
import { mostSingleRows, type LoggedCell, type LoggedRow } from "../../schema/log/planLogRows";
import { formulaWord } from "../../schema/log/showCell";
import { nameKeys } from "../../schema/log/recordName";
import type { AnyRecord } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import type { CellWrite } from "../writing/cellWrites";

export function describeAdded(view: TrackerView, table: TableKey, records: readonly AnyRecord[]): LoggedRow[] {
  if (view.log === null) return [];
  const seen = new Set(view.snapshot.columns.filter((column) => column.table === table).map(({ key }) => key));
  const specs = inputColumnsOf(table, view.facts.settings.ownFields).filter(({ key }) => seen.has(key));
  return records.map((record): LoggedRow => {
    const cells = filledCells(
      specs.map((spec) => [spec.key, encodeCell(spec, record[spec.key] ?? null, view.words) ?? ""]),
    );
    return rowOf("added", table, cells);
  });
}

/** Rows as they stand; many of them are only counted. */
export function describeRemoved(view: TrackerView, table: TableKey, rows: readonly RecordRow[]): LoggedRow[] {
  if (view.log === null) return [];
  const specs = inputColumnsOf(table, view.facts.settings.ownFields);
  return rows.map((row): LoggedRow => {
    const keys = rows.length > mostSingleRows ? [tables[table].idKey] : specs.map(({ key }) => key);
    const valueOf = (key: string) => row.cells.get(key)?.value ?? cellAt(view, table, key, row.rowIndex);
    return rowOf("removed", table, filledCells(keys.map((key) => [key, valueOf(key)])));
  });
}

export function describeCells(view: TrackerView, writes: readonly CellWrite[]): LoggedCell[] {
  if (view.log === null) return [];
  return writes.flatMap((write): LoggedCell[] => {
    const { table, rowIndex, columnIndex, before, after } = write;
    const columns = view.snapshot.columns.filter((column) => column.table === table);
    const key = columns.find((column) => column.columnIndex === columnIndex)?.key;
    if (key === undefined) return [];
    const { idKey } = tables[table];
    const id = String(cellAt(view, table, idKey, rowIndex));
    const name = String(cellAt(view, table, nameKeys[table], rowIndex));
    return [{ kind: "changed", table, id: id === "" ? null : id, name, key, before, after: after ?? "" }];
  });
}

/** A formula that takes the place of what was typed over it, or the other way round. */
export function describeFormulaCells(
  view: TrackerView,
  cells: readonly FormulaCell[],
  change: "formulaReturns" | "typedReturns",
): LoggedCell[] {
  if (view.log === null) return [];
  const formula = formulaWord[view.facts.language];
  return cells.map(({ table, key, rowIndex, value }): LoggedCell => {
    const id = String(cellAt(view, table, tables[table].idKey, rowIndex));
    const name = String(cellAt(view, table, nameKeys[table], rowIndex));
    const [before, after] = change === "formulaReturns" ? [value, formula] : [formula, value];
    return { kind: "changed", table, id, name, key: key ?? "", before, after };
  });
}

interface FormulaCell {
  readonly table: TableKey;
  readonly key: string | null;
  readonly rowIndex: number;
  readonly value: LogCell;
}

function rowOf(kind: LoggedRow["kind"], table: TableKey, cells: RowCells): LoggedRow {
  const id = cells[tables[table].idKey];
  const name = String(cells[nameKeys[table]] ?? "");
  return { kind, table, id: id === undefined ? null : String(id), name, cells };
}

function filledCells(cells: readonly (readonly [string, LogCell])[]): RowCells {
  return Object.fromEntries(cells.filter(([, value]) => value !== ""));
}

function cellAt({ snapshot }: TrackerView, table: TableKey, key: string, rowIndex: number): LogCell {
  const column = snapshot.columns.find((seen) => seen.table === table && seen.key === key);
  return column?.values[rowIndex - column.rowIndex] ?? "";
}
