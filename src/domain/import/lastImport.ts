import type { TableKey } from "../../schema/columnSpec";
import type { LogData } from "../../schema/log/logData";

export interface ImportedPart {
  readonly table: TableKey;
  /** Ids of what was to be written down already, in the order of their rows. */
  readonly ids: readonly string[];
  /** Records that were to come after them. */
  readonly toFollow: number;
  readonly standing: ReadonlySet<string>;
}

export interface PartCount {
  readonly table: TableKey;
  /** Records that were to be written. */
  readonly wanted: number;
  /** Those that stand in the table. */
  readonly standing: number;
}

export function countPart({ table, ids, toFollow, standing }: ImportedPart): PartCount {
  return { table, wanted: ids.length + toFollow, standing: ids.filter((id) => standing.has(id)).length };
}

/** What the log says that an import was to add, in the order in which it was written. */
export function listImported(data: readonly LogData[]): Omit<ImportedPart, "standing">[] {
  const ids = new Map<TableKey, string[]>();
  const toFollow = new Map<TableKey, number>();
  for (const kept of data) {
    if ("option" in kept) continue;
    const { table, added = [] } = kept;
    ids.set(table, [...(ids.get(table) ?? []), ...added.map(([id]) => id)]);
    for (const [next, count] of kept.toFollow ?? []) toFollow.set(next, count);
  }
  return [...new Set([...ids.keys(), ...toFollow.keys()])].map((table) => {
    const begun = ids.get(table);
    return { table, ids: begun ?? [], toFollow: begun ? 0 : (toFollow.get(table) ?? 0) };
  });
}

/** Something stands, and what is missing would have come last: nobody took out single records, the writing (or taking back) ended early. */
export function isBrokenOff(parts: readonly ImportedPart[]): boolean {
  const stands = parts.flatMap(({ ids, toFollow, standing }) => [
    ...ids.map((id) => standing.has(id)),
    ...(toFollow > 0 ? [false] : []),
  ]);
  const firstMissing = stands.indexOf(false);
  return firstMissing > 0 && !stands.includes(true, firstMissing);
}
