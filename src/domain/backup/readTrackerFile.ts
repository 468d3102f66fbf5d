import { read } from "hucre";
import type { CellContent } from "../../schema/cellCodec";
import { columnNameOf } from "../../schema/columnNameOf";
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { inputColumnsOf, presetColumnsOf } from "../../schema/inputColumnsOf";
import { createListWords, type ListWords } from "../../schema/listWords";
import { readWorkbookFacts, workbookFactNames } from "../../schema/readSettings";
import type { AnyRecord } from "../../schema/records";
import { createRowCodec } from "../../schema/rowCodec";
import type { OwnField } from "../../schema/ownField";
import { tableKeys, tables } from "../../schema/tables/tables";
import { trackerRecordsFrom } from "../trackerRecords";
import type { ReadBackup } from "./readExport";
import type { BackupFault } from "./trackerBackup";
import { findNamedCells, type CellsOfName } from "./trackerFile";

/** Records and settings of a tracker's .xlsx file. `made`: what the file itself does not say. */
export async function readTrackerFile(bytes: Uint8Array, made: number): Promise<ReadBackup> {
  const workbook = await read(bytes).catch(() => null);
  if (!workbook) return refuse("unreadable");
  const cellsOf = findNamedCells(workbook);
  const idOf = (table: TableKey) => cellsOf(columnNameOf(table, tables[table].idKey));
  if (tableKeys.some((table) => idOf(table) === null)) return refuse("notTracker");
  const named = workbookFactNames.map((name) => [name, cellsOf(name)] as const);
  const facts = readWorkbookFacts(new Map(named.flatMap(([name, cells]) => (cells ? [[name, cells] as const] : []))));
  const { preset, language, settings } = facts;
  const words = createListWords(settings, language);
  const records = trackerRecordsFrom((table) => readTable(table, cellsOf, settings.ownFields, words));
  return { kind: "read", backup: { made, preset, language, settings, records } };
}

function refuse(code: BackupFault["code"]): ReadBackup {
  return { kind: "refused", fault: { code, place: "" } };
}

/** Rows without any content are no records. */
function readTable(
  table: TableKey,
  cellsOf: CellsOfName,
  ownFields: readonly OwnField[],
  words: ListWords,
): AnyRecord[] {
  const ofPresets = new Set(presetColumnsOf(table));
  const cells = new Map(
    inputColumnsOf(table, ownFields).map((column) => [column, cellsOf(columnNameOf(table, column.key))] as const),
  );
  // Columns of the table always stand in a record, those of presets and own ones where the workbook has them.
  const columns = [...cells.keys()].filter(
    (column) => cells.get(column) !== null || (!ofPresets.has(column) && isOfTable(table, column)),
  );
  const codec = createRowCodec({ ...tables[table], key: table, columns }, words);
  const rowCount = Math.max(...columns.map((column) => cells.get(column)?.length ?? 0));
  return Array.from({ length: rowCount }, (_, row): CellContent[] =>
    columns.map((column) => cells.get(column)?.[row]?.[0] ?? ""),
  )
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => codec.toRecord(row) as unknown as AnyRecord);
}

function isOfTable(table: TableKey, { key }: ColumnSpec): boolean {
  return tables[table].columns.some((column) => column.key === key);
}
