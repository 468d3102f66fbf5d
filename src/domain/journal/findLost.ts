import { findOverwritten } from "./findOverwritten";

/** How many changes of a table were heard of until some moment; none where Excel raises no events. */
export interface ChangesHeard {
  /** Cells that others wrote elsewhere. */
  readonly remoteEdits: number;
  /** By whomever, on this machine too. */
  readonly deletions: number;
}

/** A table at the moment of a look. */
export interface TableSight extends ChangesHeard {
  /** From above. */
  readonly ids: readonly string[];
}

export interface SoughtRecord {
  readonly id: string;
  /** When it was seen last; until then, without ids, when it was added. */
  readonly lastSight: TableSight | (ChangesHeard & { readonly ids: null });
}

/**
 * Which of the records that are missing a merge has lost; the others somebody deleted, and they must stay away. Once others wrote
 * cells of the table, these may have been the record's: it is lost even where the row that took its place has gone again. What no
 * look has seen yet is lost unless a deletion was heard of. Else `findOverwritten` decides.
 */
export function findLost<Sought extends SoughtRecord>(
  missing: readonly Sought[],
  now: TableSight,
  own: ReadonlySet<string>,
): Sought[] {
  const overwritten = new Map<readonly string[], ReadonlySet<string>>();
  const isOverwritten = (id: string, before: readonly string[]): boolean => {
    const known = overwritten.get(before) ?? new Set(findOverwritten(listIds(missing, before), before, now.ids, own));
    overwritten.set(before, known);
    return known.has(id);
  };
  return missing.filter(({ id, lastSight }) => {
    if (lastSight.remoteEdits < now.remoteEdits) return true;
    return lastSight.ids === null ? lastSight.deletions === now.deletions : isOverwritten(id, lastSight.ids);
  });
}

/** Of those that were seen last at the same look. */
function listIds(missing: readonly SoughtRecord[], before: readonly string[]): string[] {
  return missing.filter(({ lastSight }) => lastSight.ids === before).map(({ id }) => id);
}
