/** Records that are being edited: what was typed stays until it is saved or thrown away, apart from the drafts of new ones. */
import { signal } from "@preact/signals";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import { emptyDraft, type Draft } from "../add/drafts";
import type { EditedRecord } from "./checkEdit";

export interface Edit extends EditedRecord {
  readonly draft: Draft;
}

/** By table and id. */
const edits = signal<ReadonlyMap<string, Edit>>(new Map());

/** What was typed earlier goes on from the record on which it was typed: so a colleague's change in between is noticed. */
export function beginEdit(table: TableKey, id: string, all: TrackerRecords): void {
  const before = findRecord(all, table, id);
  if (before && !readEdit(table, id)) keepEdit({ table, id, before, draft: emptyDraft });
}

export function readEdit(table: TableKey, id: string): Edit | null {
  return edits.value.get(keyOf(table, id)) ?? null;
}

export function keepEdit(edit: Edit): void {
  edits.value = new Map([...edits.peek(), [keyOf(edit.table, edit.id), edit]]);
}

export function forgetEdit({ table, id }: Pick<Edit, "table" | "id">): void {
  edits.value = new Map([...edits.peek()].filter(([key]) => key !== keyOf(table, id)));
}

/** A closed form in which nothing stands is opened anew from the record as it is then. */
export function forgetUntouched(edit: Edit): void {
  if (Object.keys(edit.draft.texts).length === 0) forgetEdit(edit);
}

export function changeDraft(edit: Edit, change: Partial<Draft>): void {
  keepEdit({ ...edit, draft: { ...edit.draft, ...change } });
}

export function findRecord(all: TrackerRecords, table: TableKey, id: string): AnyRecord | null {
  const rows = recordsOfTable(all, table);
  return rows.find((record) => record[tables[table].idKey] === id) ?? null;
}

function recordsOfTable(all: TrackerRecords, table: TableKey): readonly AnyRecord[] {
  const byTable: Readonly<Record<TableKey, readonly object[]>> = {
    Customers: all.customers,
    FollowUps: all.followUps,
    Orders: all.orders,
    Payments: all.payments,
    Feedback: all.feedback,
  };
  // Every record is fields by key.
  return byTable[table] as readonly AnyRecord[];
}

function keyOf(table: TableKey, id: string): string {
  return `${table} ${id}`;
}
