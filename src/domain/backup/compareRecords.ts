import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { OwnField } from "../../schema/ownField";
import type { AnyRecord, FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { tableKeys, tables } from "../../schema/tables/tables";
import { recordsOfTable, type TrackerRecords } from "../trackerRecords";

export interface FieldDifference {
  readonly key: string;
  readonly now: FieldValue;
  readonly backup: FieldValue;
}

/** A record that stands in one of them only, or says something else. */
export interface RecordDifference {
  readonly table: TableKey;
  /** Null where somebody typed a row without one. */
  readonly recordId: string | null;
  /** `added`: since the backup; `removed`: the backup has it, the workbook not any more. */
  readonly kind: "added" | "removed" | "changed";
  /** As the workbook has it; a removed one as the backup has it. */
  readonly record: AnyRecord;
  /** Of a changed record. */
  readonly fields: readonly FieldDifference[];
  /** Only a record that its id finds for certain can be put back into the workbook. */
  readonly canRestore: boolean;
}

export interface ComparedWorkbook {
  readonly records: TrackerRecords;
  readonly settings: Pick<Settings, "ownFields">;
}

/** In the order of the tables; within one, what changed and what was added as the workbook has it, then what was removed. */
export function compareRecords(now: ComparedWorkbook, backup: ComparedWorkbook): RecordDifference[] {
  const ownFields = now.settings.ownFields.filter((own) => backup.settings.ownFields.some((each) => isSame(each, own)));
  return tableKeys.flatMap((table) =>
    compareTable(table, recordsOfTable(now.records, table), recordsOfTable(backup.records, table), ownFields),
  );
}

/** Keys are given out again when a field is removed: another field may stand under the same one. */
function isSame(one: OwnField, other: OwnField): boolean {
  return one.table === other.table && one.key === other.key && one.kind === other.kind;
}

function compareTable(
  table: TableKey,
  now: readonly AnyRecord[],
  backup: readonly AnyRecord[],
  ownFields: readonly OwnField[],
): RecordDifference[] {
  const columns = inputColumnsOf(table, ownFields);
  const { idKey } = tables[table];
  const left = pairUp(backup, idKey);
  const counts = countIds([...now], idKey);
  const countsBefore = countIds([...backup], idKey);
  const isUnique = (id: string | null) => id !== null && (counts.get(id) ?? 0) <= 1 && (countsBefore.get(id) ?? 0) <= 1;
  const differ = (kind: RecordDifference["kind"], record: AnyRecord, fields: readonly FieldDifference[]) => {
    const recordId = idOf(record, idKey);
    return { table, recordId, kind, record, fields, canRestore: kind !== "added" && isUnique(recordId) };
  };
  const standing = now.flatMap((record): RecordDifference[] => {
    const before = left.take(record);
    if (!before) return [differ("added", record, [])];
    const fields = compareFields(columns, record, before);
    return fields.length === 0 ? [] : [differ("changed", record, fields)];
  });
  return [...standing, ...left.rest().map((record) => differ("removed", record, []))];
}

/** Records of the backup by id; those that share one, or have none, pair up in table order, and without an id by all that they say. */
function pairUp(records: readonly AnyRecord[], idKey: string) {
  const waiting = new Map<string, AnyRecord[]>();
  const nameOf = (record: AnyRecord) => idOf(record, idKey) ?? JSON.stringify(Object.entries(record).sort());
  for (const record of records) {
    const name = nameOf(record);
    waiting.set(name, [...(waiting.get(name) ?? []), record]);
  }
  const taken = new Set<AnyRecord>();
  return {
    take(record: AnyRecord): AnyRecord | undefined {
      const found = waiting.get(nameOf(record))?.shift();
      if (found) taken.add(found);
      return found;
    },
    rest: () => records.filter((record) => !taken.has(record)),
  };
}

function countIds(records: readonly AnyRecord[], idKey: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const id = idOf(record, idKey);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idOf(record: AnyRecord, idKey: string): string | null {
  const id = record[idKey];
  return id === null || id === undefined || id === "" ? null : String(id);
}

/** A column that one of them does not have says nothing. */
function compareFields(columns: readonly ColumnSpec[], now: AnyRecord, backup: AnyRecord): FieldDifference[] {
  return columns.flatMap((column): FieldDifference[] => {
    const { key } = column;
    const [nowValue, backupValue] = [now[key], backup[key]];
    if (nowValue === undefined || backupValue === undefined) return [];
    const isEqual = meaningOf(column, nowValue) === meaningOf(column, backupValue);
    return isEqual ? [] : [{ key, now: nowValue, backup: backupValue }];
  });
}

/** 30 and 0.3 are the same share. */
function meaningOf({ kind }: ColumnSpec, value: FieldValue): FieldValue {
  return kind === "percent" && typeof value === "number" && value > 1 ? value / 100 : value;
}
