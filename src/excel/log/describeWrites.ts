/** Writes in the words of the log: which record, under which name, what stood there. */
import { encodeCell } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { LogCell, RowCells } from "../../schema/log/logData";
import type { LoggedCell, LoggedRow } from "../../schema/log/loggedWrite";
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

/** Rows as they stand. */
export function describeRemoved(view: TrackerView, table: TableKey, rows: readonly RecordRow[]): LoggedRow[] {
  if (view.log === null) return [];
  const columns = new Map(
    view.snapshot.columns.filter((column) => column.table === table).map((column) => [column.key, column]),
  );
  const keys = inputColumnsOf(table, view.facts.settings.ownFields).map(({ key }) => key);
  return rows.map(({ cells, rowIndex }): LoggedRow => {
    const valueOf = (key: string): LogCell => {
      const column = columns.get(key);
      return cells.get(key)?.value ?? column?.values[rowIndex - column.rowIndex] ?? "";
    };
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
  const word = formulaWord[view.facts.language];
  return cells.map(({ table, key, rowIndex, value }): LoggedCell => {
    const id = String(cellAt(view, table, tables[table].idKey, rowIndex));
    const name = String(cellAt(view, table, nameKeys[table], rowIndex));
    const common = { kind: "changed", table, id: id === "" ? null : id, name, key: key ?? "" } as const;
    return change === "formulaReturns"
      ? { ...common, before: value, after: word, formula: "returns" }
      : { ...common, before: word, after: value, formula: "goes" };
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
