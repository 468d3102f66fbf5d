/** What it takes to take a logged action back, and what stands in the way. */
import type { UndoObstacle } from "../domain/log/undoResult";
import { RecordLook, type FoundCell } from "../excel/log/recordLook";
import type { WayBack } from "../excel/log/wayBack";
import type { CellValue, ColumnRequest } from "../excel/reading/columnRequest";
import type { TrackerView } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests } from "../excel/reading/tableRequests";
import type { FieldWrite } from "../excel/writing/changeFields";
import type { TableKey } from "../schema/columnSpec";
import { inputColumnsOf } from "../schema/inputColumnsOf";
import type { RecordLogData, RowCells } from "../schema/log/logData";
import { nameKeys } from "../schema/log/recordName";
import { tables } from "../schema/tables/tables";
import { findMentions, mentionColumns } from "./renameReferences";

export interface Undoing {
  /** Id of the logged action. */
  readonly undoes: string;
  /** An earlier try wrote it down, and may have done it. */
  readonly hasUndoing: boolean;
}

export function undoColumns(data: readonly RecordLogData[]): ColumnRequest[] {
  const place = (table: TableKey, key: string): ColumnRequest => ({
    ...{ table, key, withValues: true, presence: "possible" },
  });
  return mergeRequests(
    data.flatMap(({ table, added = [], changed = [], removed = [] }) => [
      { ...place(table, tables[table].idKey), presence: "needed" as const },
      place(table, nameKeys[table]),
      ...(added.length > 0 ? inputColumnRequests(table, true) : []),
      ...(added.length > 0 || changed.some(([, key]) => key === nameKeys[table]) ? mentionColumns(table) : []),
      ...changed.map(([, key]) => place(table, key)),
      ...(removed.length > 0 ? inputColumnRequests(table, false) : []),
    ]),
  );
}

export function planUndo(view: TrackerView, data: readonly RecordLogData[]): WayBack | UndoObstacle {
  const look = new RecordLook(view);
  const cells: FieldWrite[] = [];
  const idNow = createIdSearch(data);
  for (const { table, changed = [] } of data) {
    for (const [id, key, before, after] of changed) {
      const standing = idNow(table, id);
      const found = look.findCell(table, standing, key);
      if (found?.value !== after) return { kind: "changed", table, name: look.nameOf(table, id), field: key };
      cells.push(fieldWrite(view, found, { table, id: standing, key, before }));
    }
  }
  const leaving = data.flatMap(({ table, added = [] }) => (added.length === 0 ? [] : [{ table, added }]));
  const left = leaving.map(({ table, added }) => ({
    table,
    rows: added.flatMap(([id]) => look.findRow(table, id) ?? []),
  }));
  for (const [index, { table, added }] of leaving.entries()) {
    const touched = added.find(([id, fingerprint]) => look.fingerprint(table, id) !== fingerprint);
    if (touched) return { kind: "changed", table, name: look.nameOf(table, touched[0]), field: null };
    if (left[index]?.rows.length !== added.length) return { kind: "changed", table, name: "", field: null };
  }
  const usedIn = findUses(view, data, left, cells);
  if (usedIn.length > 0) return { kind: "inUse", usedIn };
  const returning = data.flatMap(({ table, removed = [] }) => (removed.length === 0 ? [] : [{ table, rows: removed }]));
  for (const { table, rows } of returning) {
    const taken = rows.find((row) => look.hasRecord(table, row) || (look.hasName(table, row) && !freesName(data, row)));
    if (taken) return { kind: "changed", table, name: String(taken[nameKeys[table]] ?? ""), field: null };
  }
  return { leaving: mergeTables(left), cells, returning: mergeTables(returning) };
}

/** An order whose number changed stands under the new one, and the entries name the old one. */
function createIdSearch(data: readonly RecordLogData[]): (table: TableKey, id: string) => string {
  const renamed = new Map(
    data.flatMap(({ table, changed = [] }) =>
      changed.flatMap(([id, key, , after]) => (key === tables[table].idKey ? [[`${table} ${id}`, String(after)]] : [])),
    ),
  );
  return (table, id) => renamed.get(`${table} ${id}`) ?? id;
}

/** Whoever comes back under the name is meant by what mentions it. */
function returns(data: readonly RecordLogData[], wanted: TableKey, name: CellValue): boolean {
  return data.some(
    ({ table, removed = [] }) => table === wanted && removed.some((row) => row[nameKeys[table]] === name),
  );
}

/** A merge may have given the name of the one that went to the one that stayed. */
function freesName(data: readonly RecordLogData[], row: RowCells): boolean {
  const key = nameKeys.Customers;
  return data.some(({ table, changed = [] }) =>
    changed.some(([, changedKey, , after]) => table === "Customers" && changedKey === key && after === row[key]),
  );
}

function mergeTables<Row>(parts: readonly { readonly table: TableKey; readonly rows: readonly Row[] }[]) {
  const found = [...new Set(parts.map(({ table }) => table))];
  return found.map((table) => ({
    table,
    rows: parts.filter((part) => part.table === table).flatMap(({ rows }) => rows),
  }));
}

/** Where something newer mentions what would go, or a name that would be another again. */
function findUses(
  view: TrackerView,
  data: readonly RecordLogData[],
  left: WayBack["leaving"],
  cells: readonly FieldWrite[],
): TableKey[] {
  const own = new Set([
    ...left.flatMap(({ table, rows }) => rows.map(({ rowIndex }) => `${table} ${rowIndex}`)),
    ...cells.map(({ write }) => `${write.table} ${write.rowIndex}`),
  ]);
  const isOwn = (table: TableKey, rowIndex: number) => own.has(`${table} ${rowIndex}`);
  const uses = [
    ...left.flatMap(({ table, rows }) =>
      findMentions(
        view,
        table,
        rows.map(({ record }) => record),
        isOwn,
      ),
    ),
    ...data.flatMap(({ table, changed = [] }) =>
      changed
        .filter(([, key, , after]) => key === nameKeys[table] && !returns(data, table, after))
        .flatMap(([, key, , after]) => findMentions(view, table, [{ [key]: String(after) }], isOwn)),
    ),
  ];
  return [...new Set(uses)];
}

function fieldWrite(
  { facts }: TrackerView,
  { value, rowIndex, columnIndex, idColumn }: FoundCell,
  { table, id, key, before }: { table: TableKey; id: string; key: string; before: CellValue },
): FieldWrite {
  const spec = inputColumnsOf(table, facts.settings.ownFields).find((each) => each.key === key);
  const numberFormat = spec?.kind === "date" ? "yyyy-mm-dd" : "General";
  return {
    write: { table, rowIndex, columnIndex, numberFormat, before: value, after: before === "" ? null : before },
    rowId: { table, rowIndex, columnIndex: idColumn, id },
  };
}
