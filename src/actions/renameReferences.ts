import { createCustomerDirectory } from "../domain/customers/customerDirectory";
import { foldCase } from "../domain/foldCase";
import type { CellValue, ColumnRequest } from "../excel/reading/columnRequest";
import type { TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { neededColumn } from "../excel/reading/tableRequests";
import type { CellWrite } from "../excel/writing/cellWrites";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord } from "../schema/records";
import { tables } from "../schema/tables/tables";

interface Reference {
  /** The field that people type in other tables. */
  readonly field: string;
  readonly usedIn: readonly { readonly table: TableKey; readonly key: string }[];
}

const references: Partial<Readonly<Record<TableKey, Reference>>> = {
  Customers: {
    field: "name",
    usedIn: [
      { table: "FollowUps", key: "customer" },
      { table: "Orders", key: "customer" },
      { table: "Feedback", key: "customer" },
    ],
  },
  Orders: {
    field: "orderNumber",
    usedIn: [
      { table: "Payments", key: "order" },
      { table: "Feedback", key: "order" },
    ],
  },
};

/** The columns in which the record may be mentioned, if the change renames it. */
export function referenceColumns(table: TableKey, changes: AnyRecord): ColumnRequest[] {
  const reference = references[table];
  if (!reference || !(reference.field in changes)) return [];
  return reference.usedIn.map(({ table: user, key }) => neededColumn(user, key));
}

/** The tables that mention the record, if the change renames it. */
export function referringTables(table: TableKey, changes: AnyRecord): TableKey[] {
  return referenceColumns(table, changes).map(({ table: user }) => user);
}

/** All columns in which records of the table may be mentioned. */
export function mentionColumns(table: TableKey): ColumnRequest[] {
  const usedIn = references[table]?.usedIn ?? [];
  return usedIn.map(({ table: user, key }) => ({ ...neededColumn(user, key), presence: "usual" }));
}

/** The tables that mention one of the records, by its name or its id; rows of the sheet that `isOwn` says are left out. */
export function findMentions(
  view: TrackerView,
  table: TableKey,
  records: readonly AnyRecord[],
  isOwn: (table: TableKey, rowIndex: number) => boolean = () => false,
): TableKey[] {
  const reference = references[table];
  if (!reference) return [];
  const words = records.flatMap((record) => [record[reference.field], record[tables[table].idKey]]);
  const wanted = new Set(words.map((word) => foldCase(String(word ?? ""))));
  wanted.delete("");
  const users = reference.usedIn.filter(({ table: user, key }) => {
    const column = view.snapshot.columns.find((seen) => seen.table === user && seen.key === key);
    const mentions = (value: CellValue, offset: number) =>
      wanted.has(foldCase(String(value).trim())) && !isOwn(user, (column?.rowIndex ?? 0) + offset);
    return column?.values.some(mentions) ?? false;
  });
  return users.map(({ table: user }) => user);
}

/** Every mention of the old name gets the new one; a name that several customers share means nobody and stays. */
export function referencesToRename(
  view: TrackerView,
  table: TableKey,
  id: string,
  before: AnyRecord,
  after: AnyRecord,
): CellWrite[] {
  const reference = references[table];
  const oldName = before[reference?.field ?? ""];
  const newName = after[reference?.field ?? ""];
  if (!reference || typeof oldName !== "string" || typeof newName !== "string" || oldName === newName) return [];
  const customers = createCustomerDirectory(recordsOf(view.snapshot, "Customers", view.words).records);
  if (table === "Customers" && customers.find(oldName)?.id !== id) return [];
  return reference.usedIn.flatMap(({ table: user, key }) => {
    const column = view.snapshot.columns.find((seen) => seen.table === user && seen.key === key);
    return (column?.values ?? []).flatMap((value, index): CellWrite[] => {
      if (!column || foldCase(String(value).trim()) !== foldCase(oldName)) return [];
      const { rowIndex, columnIndex } = column;
      const place = { table: user, rowIndex: rowIndex + index, columnIndex, numberFormat: "@" };
      return [{ ...place, before: value, after: newName }];
    });
  });
}
