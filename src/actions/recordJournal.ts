/**
 * Keeps an eye on records that were just added here. Excel may merge them with what colleagues wrote into the same rows, and a
 * look right after writing sees one's own alone: so it looks again after a while, and adds again what was lost.
 */
import { findLost, type ChangesHeard, type SoughtRecord, type TableSight } from "../domain/journal/findLost";
import { findStrangers } from "../domain/journal/findOverwritten";
import type { ChangeKind } from "../excel/watchChanges";
import { hearOwnWrites, type OwnWrite, type TakeOutDoubles } from "../excel/writing/ownWrites";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { readTableIds } from "./readTableIds";

/** After an addition: the first shows whether it arrived, the last comes when merging is over. */
export const looksAfterMs = [5_000, 30_000, 120_000] as const;
const lastLookMs = Math.max(...looksAfterMs);

interface JournalEntry extends SoughtRecord {
  readonly table: TableKey;
  readonly record: AnyRecord;
  /** Of a colleague's row that was put back: its cells are known, not its record. */
  readonly addAgain: (() => Promise<void>) | null;
  readonly takeOutDoubles: TakeOutDoubles | null;
  readonly addedAt: number;
  readonly nextLookAt: number;
}

export class RecordJournal {
  private readonly entries = new Map<string, JournalEntry>();
  /** On their way out, until it shows whether they could go. */
  private readonly leaving = new Map<string, JournalEntry>();
  /** By table, all that were ever added here. */
  private readonly own = new Map<TableKey, Set<string>>();
  private readonly heard = new Map<TableKey, ChangesHeard>();
  private running: Promise<number> | null = null;

  /** `readTime` in milliseconds. */
  constructor(private readonly readTime: () => number) {}

  /** From now on; `onRows`: others are to be looked for than before. The answer stops it. */
  follow(onRows: () => void): () => void {
    hearOwnWrites((write) => {
      this.hear(write);
      if (write.kind !== "changed") onRows();
    });
    return () => hearOwnWrites(null);
  }

  hear(write: OwnWrite): void {
    const { table } = write;
    switch (write.kind) {
      case "added":
        return write.records.forEach((record) => this.add(table, record, { ...write, addAgain: null }));
      case "putBack":
        return this.add(table, { [tables[table].idKey]: write.id }, write);
      case "changed":
        return this.change(table, write.id, write.changes);
      case "leaving":
        return moveEntries(this.entries, this.leaving, table, write.ids);
      case "stayed":
        return moveEntries(this.leaving, this.entries, table, write.ids);
    }
  }

  /** Of what was not written from here. */
  hearChange(table: TableKey, kind: ChangeKind): void {
    const { remoteEdits, deletions } = this.heardOf(table);
    if (kind === "remoteEdit") this.heard.set(table, { remoteEdits: remoteEdits + 1, deletions });
    if (kind === "deletion") this.heard.set(table, { remoteEdits, deletions: deletions + 1 });
  }

  /** Null while there is nothing to look for. */
  get nextLookAt(): number | null {
    let next: number | null = null;
    for (const { nextLookAt } of this.entries.values()) next = Math.min(next ?? nextLookAt, nextLookAt);
    return next;
  }

  /** Added, and not seen by a look since. */
  isUnseen(table: TableKey, id: string): boolean {
    return this.entries.get(keyOf(table, id))?.lastSight.ids === null;
  }

  /**
   * Looks for all of them at once, and says how many had to be added again. One sync; 4 more for each table that lost some. What
   * fails is tried again at the next time.
   */
  look(): Promise<number> {
    this.running ??= this.lookNow().finally(() => (this.running = null));
    return this.running;
  }

  private async lookNow(): Promise<number> {
    const time = this.readTime();
    for (const [key, entry] of this.entries) this.entries.set(key, { ...entry, nextLookAt: timeAfter(entry, time) });
    const sought = [...this.entries];
    if (sought.length === 0) return 0;
    const lookedAt = [...new Set(sought.map(([, { table }]) => table))];
    const heard = new Map(lookedAt.map((table) => [table, this.heardOf(table)]));
    const ids = await readTableIds(lookedAt).catch(() => null);
    if (ids === null) return 0;
    let broughtBack = 0;
    for (const table of lookedAt) {
      const sight = { ...(heard.get(table) ?? nothingHeard), ids: ids.get(table) ?? [] };
      const still = sought.filter(([key, entry]) => entry.table === table && this.entries.has(key));
      const lost = this.judge(table, new Map(still), sight, time);
      broughtBack += await this.bringBack(table, lost, sight).catch(() => 0);
      await takeOutDoubles(still, sight).catch(() => undefined);
    }
    return broughtBack;
  }

  /** Those that are lost; what somebody deleted leaves the journal, and so does what stands at the last look. */
  private judge(
    table: TableKey,
    sought: ReadonlyMap<string, JournalEntry>,
    sight: TableSight,
    time: number,
  ): JournalEntry[] {
    const standing = new Set(sight.ids);
    const missing = [...sought.values()].filter(({ id }) => !standing.has(id));
    const lost = findLost(missing, sight, this.ownOf(table));
    for (const [key, { addedAt, id }] of sought) {
      const entry = this.entries.get(key);
      if (entry && standing.has(id)) this.entries.set(key, { ...entry, lastSight: sight });
      if (standing.has(id) && time >= addedAt + lastLookMs) this.entries.delete(key);
    }
    const kept = new Set(lost);
    for (const entry of missing) if (!kept.has(entry)) this.entries.delete(keyOf(table, entry.id));
    return lost;
  }

  /** How many of those that were added here; for colleagues' rows nobody here waits. */
  private async bringBack(table: TableKey, lost: readonly JournalEntry[], sight: TableSight): Promise<number> {
    for (const { addAgain } of lost) await addAgain?.();
    const own = lost.filter(({ addAgain }) => addAgain === null);
    return this.bringBackRecords(table, own, sight);
  }

  private async bringBackRecords(table: TableKey, lost: readonly JournalEntry[], { ids }: TableSight): Promise<number> {
    if (lost.length === 0) return 0;
    const { bringBackRecords, findRenamed } = await import(/* webpackChunkName: "bringBack" */ "./bringBackRecords");
    const strangers = this.findStrangersFor(table, lost, ids);
    const records = lost.map(({ record }) => record);
    const renamed = new Set(strangers.size === 0 ? [] : await findRenamed(table, records, strangers));
    for (const { id, record } of lost) if (renamed.has(record)) this.entries.delete(keyOf(table, id));
    const wanted = lost.flatMap(({ id }) => this.entries.get(keyOf(table, id)) ?? []);
    if (wanted.length === 0) return 0;
    const isWanted = () => wanted.every(({ id }) => this.entries.has(keyOf(table, id)));
    await bringBackRecords([{ table, records: wanted.map(({ record }) => record) }], isWanted);
    return wanted.length;
  }

  /** People type the numbers of orders: one that is missing may only be called something else now. */
  private findStrangersFor(
    table: TableKey,
    lost: readonly JournalEntry[],
    now: readonly string[],
  ): ReadonlySet<string> {
    if (tables[table].idKey === "id") return new Set();
    const before = lost.flatMap(({ lastSight }) => lastSight.ids ?? []);
    return findStrangers(before, now, this.ownOf(table));
  }

  private add(
    table: TableKey,
    record: AnyRecord,
    { addAgain, takeOutDoubles = null }: Pick<JournalEntry, "addAgain"> & { takeOutDoubles?: TakeOutDoubles | null },
  ): void {
    const id = String(record[tables[table].idKey]);
    const addedAt = this.readTime();
    this.ownOf(table).add(id);
    this.entries.set(keyOf(table, id), {
      ...{ table, id, record, addAgain, takeOutDoubles, addedAt, lastSight: { ...this.heardOf(table), ids: null } },
      nextLookAt: addedAt + looksAfterMs[0],
    });
  }

  private change(table: TableKey, id: string, changes: AnyRecord): void {
    const entry = this.entries.get(keyOf(table, id));
    if (!entry) return;
    const record = { ...entry.record, ...changes };
    const newId = String(record[tables[table].idKey]);
    this.entries.delete(keyOf(table, id));
    this.ownOf(table).add(newId);
    this.entries.set(keyOf(table, newId), { ...entry, id: newId, record });
  }

  private heardOf(table: TableKey): ChangesHeard {
    return this.heard.get(table) ?? nothingHeard;
  }

  private ownOf(table: TableKey): Set<string> {
    const known = this.own.get(table) ?? new Set();
    this.own.set(table, known);
    return known;
  }
}

const nothingHeard: ChangesHeard = { remoteEdits: 0, deletions: 0 };

function keyOf(table: TableKey, id: string): string {
  return `${table} ${id}`;
}

function moveEntries(
  from: Map<string, JournalEntry>,
  to: Map<string, JournalEntry>,
  table: TableKey,
  ids: readonly string[],
): void {
  for (const key of ids.map((id) => keyOf(table, id))) {
    const entry = from.get(key);
    from.delete(key);
    if (entry) to.set(key, entry);
  }
}

/** Where we put a colleague's row back, its owner may have brought it back at the same time. */
async function takeOutDoubles(
  sought: readonly (readonly [string, JournalEntry])[],
  { ids }: TableSight,
): Promise<void> {
  const once = new Set<string>();
  const twice = new Set(ids.filter((id) => once.has(id) || !once.add(id)));
  const ways = new Set(sought.flatMap(([, entry]) => (twice.has(entry.id) ? (entry.takeOutDoubles ?? []) : [])));
  for (const takeOut of ways) await takeOut();
}

/** Where a look fails after all of them, it is tried as long again. */
function timeAfter({ addedAt }: JournalEntry, time: number): number {
  const delay = looksAfterMs.find((after) => addedAt + after > time);
  return delay === undefined ? time + lastLookMs : addedAt + delay;
}
