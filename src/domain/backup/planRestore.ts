import type { TableKey } from "../../schema/columnSpec";
import type { FieldChange } from "../../schema/fieldChange";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { AnyRecord } from "../../schema/records";
import { tableKeys, tables } from "../../schema/tables/tables";
import { foldCase } from "../foldCase";
import { recordsOfTable, type TrackerRecords } from "../trackerRecords";
import type { RecordDifference } from "./compareRecords";

export interface RestorePlan {
  readonly changes: readonly FieldChange[];
  /** Records that are gone, in the order of the tables: what others mention comes first. */
  readonly lost: readonly { readonly table: TableKey; readonly records: readonly AnyRecord[] }[];
}

/**
 * What it takes to make the chosen differences as the backup has them. Where a customer gets its old name back, rows that
 * mention the present one follow, unless they are among the chosen ones.
 */
export function planRestore(chosen: readonly RecordDifference[], now: TrackerRecords): RestorePlan {
  const wanted = chosen.filter(({ canRestore }) => canRestore);
  const changes = wanted.flatMap(({ table, recordId, kind, fields }) =>
    kind !== "changed" || recordId === null
      ? []
      : fields.map((field): FieldChange => ({
          table,
          recordId,
          key: field.key,
          before: field.now,
          after: field.backup,
        })),
  );
  const taken = new Set(changes.map(nameOf));
  const followers = changes
    .flatMap((change) => findFollowers(change, now))
    .filter((change) => !taken.has(nameOf(change)));
  const lost = tableKeys.map((table) => ({
    table,
    records: wanted.filter((each) => each.table === table && each.kind === "removed").map(({ record }) => record),
  }));
  return { changes: [...changes, ...followers], lost: lost.filter(({ records }) => records.length > 0) };
}

function nameOf({ table, recordId, key }: FieldChange): string {
  return JSON.stringify([table, recordId, key]);
}

/** A name that several customers share means nobody and stays. */
function findFollowers({ table, key, before, after }: FieldChange, now: TrackerRecords): FieldChange[] {
  if (table !== "Customers" || key !== "name" || typeof before !== "string" || typeof after !== "string") return [];
  const folded = foldCase(before);
  if (now.customers.filter(({ name }) => foldCase(name ?? "") === folded).length !== 1) return [];
  return tableKeys.flatMap((user) =>
    inputColumnsOf(user, [])
      .filter(({ kind }) => kind === "customer")
      .flatMap((column) =>
        recordsOfTable(now, user).flatMap((record): FieldChange[] => {
          const [value, id] = [record[column.key], record[tables[user].idKey]];
          if (typeof value !== "string" || foldCase(value) !== folded || typeof id !== "string") return [];
          return [{ table: user, recordId: id, key: column.key, before: value, after }];
        }),
      ),
  );
}
