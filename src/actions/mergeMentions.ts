import { createCustomerDirectory } from "../domain/customers/customerDirectory";
import { foldCase } from "../domain/foldCase";
import type { ColumnRequest } from "../excel/reading/columnRequest";
import type { TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { neededColumn } from "../excel/reading/tableRequests";
import type { TableKey } from "../schema/columnSpec";
import type { FieldChange } from "../schema/fieldChange";
import type { AnyRecord } from "../schema/records";
import { tables } from "../schema/tables/tables";

/** The tables whose rows name a customer; payments go with their order. */
export const mentioningTables = ["FollowUps", "Orders", "Feedback"] as const satisfies readonly TableKey[];
export type MentioningTable = (typeof mentioningTables)[number];

export function mergeMentionColumns(): ColumnRequest[] {
  return mentioningTables.flatMap((table) => [
    { ...neededColumn(table, tables[table].idKey), presence: "usual" as const },
    { ...neededColumn(table, "customer"), presence: "usual" as const },
  ]);
}

export interface MergedPair {
  readonly kept: AnyRecord;
  readonly removed: AnyRecord;
  /** Of the customer that stays, from now on. */
  readonly name: string;
}

export interface Mention {
  readonly table: MentioningTable;
  /** Null in a row that somebody typed without the add-in. */
  readonly recordId: string | null;
  readonly before: string;
  readonly after: string;
}

/** What cells that mean one of the two are to hold, whether they name it or hold its id; those that stay right are left out. */
export function findMentionsToMove(view: TrackerView, { kept, removed, name }: MergedPair): Mention[] {
  const directory = createCustomerDirectory(recordsOf(view.snapshot, "Customers", view.words).records);
  const ids = [kept["id"], removed["id"]].map((id) => foldCase(String(id)));
  const [keptId = "", removedId = ""] = ids;
  const isOfTwo = (id: string | null) => ids.includes(foldCase(id ?? ""));
  const move = (text: string): string => {
    const folded = foldCase(text);
    if (folded === removedId) return String(kept["id"]);
    if (folded === keptId) return text;
    const named = directory.named(text);
    // A name that somebody else has too means neither of them for certain.
    return named.length > 0 && named.every(({ id }) => isOfTwo(id)) ? name : text;
  };
  return mentioningTables.flatMap((table) => {
    const records = recordsOf(view.snapshot, table, view.words).records as readonly unknown[] as readonly AnyRecord[];
    return records.flatMap((record): Mention[] => {
      const before = record["customer"];
      if (typeof before !== "string") return [];
      const after = move(before);
      const id = record[tables[table].idKey] ?? null;
      return after === before ? [] : [{ table, recordId: id === null ? null : String(id), before, after }];
    });
  });
}

export function changesOfMentions(mentions: readonly Mention[]): FieldChange[] {
  return mentions.map(({ table, recordId, before, after }) => ({
    ...{ table, recordId: recordId ?? "", key: "customer", before, after },
  }));
}
