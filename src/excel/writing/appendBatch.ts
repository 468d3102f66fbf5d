import type { LogOrder } from "../../schema/log/logOrder";
import type { LongWork } from "../../schema/longWork";
import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import { listStandingIds } from "../reading/findStandingRows";
import { readTracker, type TrackerView } from "../reading/readTracker";
import { inputColumnRequests, mergeRequests, neededColumn } from "../reading/tableRequests";
import { appendRecords } from "./appendRecords";
import { tellOwnWrite } from "./ownWrites";

export interface RecordsOfTable {
  readonly table: TableKey;
  readonly records: readonly AnyRecord[];
}

export interface BatchOptions {
  readonly isRetry?: boolean;
  readonly log?: LogOrder | null;
}

interface Appending extends Required<BatchOptions> {
  readonly finish: () => Promise<void>;
  readonly longFrom: (offset: number) => LongWork;
}

/** Adds records to one table after the other, then finishes, all or nothing; progress counts them all. A retry adds what is missing. */
export function appendBatch(
  context: Excel.RequestContext,
  batch: readonly RecordsOfTable[],
  finish: () => Promise<void>,
  long: LongWork = {},
  { isRetry = false, log = null }: BatchOptions = {},
): Promise<void> {
  const total = batch.reduce((sum, { records }) => sum + records.length, 0);
  const longFrom = (offset: number) => shareProgress(long, offset, total);
  return appendFrom(context, batch, { finish, longFrom, isRetry, log }, 0);
}

async function appendFrom(
  context: Excel.RequestContext,
  [part, ...rest]: readonly RecordsOfTable[],
  appending: Appending,
  offset: number,
): Promise<void> {
  if (!part) return appending.finish();
  const { table, records } = part;
  const ids = appending.isRetry ? [neededColumn(table, tables[table].idKey)] : [];
  const columns = mergeRequests([...ids, ...inputColumnRequests(table, false)]);
  const toFollow = rest.map(({ table: next, records: { length } }) => [next, length] as const);
  const log = appending.log && { ...appending.log, toFollow };
  const view = await readTracker(context, { columns, append: { table, rows: records.length }, log });
  const goOn = () => appendFrom(context, rest, appending, offset + records.length);
  const missing = appending.isRetry ? findMissing(view, table, records) : records;
  // An earlier try added them, and nobody heard.
  if (missing.length < records.length) tellOwnWrite({ kind: "added", table, records: without(records, missing) });
  if (missing.length === 0) return goOn();
  await appendRecords(context, view, table, missing, {
    finish: goOn,
    long: appending.longFrom(offset),
    isAgain: appending.isRetry,
  });
}

function findMissing(view: TrackerView, table: TableKey, records: readonly AnyRecord[]): readonly AnyRecord[] {
  const standing = listStandingIds(view, table);
  return records.filter((record) => !standing.has(String(record[tables[table].idKey])));
}

function without(records: readonly AnyRecord[], missing: readonly AnyRecord[]): AnyRecord[] {
  const left = new Set(missing);
  return records.filter((record) => !left.has(record));
}

function shareProgress({ signal, onProgress }: LongWork, offset: number, total: number): LongWork {
  return { signal, onProgress: onProgress && ((done) => onProgress(offset + done, total)) };
}
