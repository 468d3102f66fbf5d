import type { LongWork } from "../../schema/longWork";
import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { readTracker } from "../reading/readTracker";
import { inputColumnRequests } from "../reading/tableRequests";
import { appendRecords } from "./appendRecords";

export interface RecordsOfTable {
  readonly table: TableKey;
  readonly records: readonly AnyRecord[];
}

/** Adds records to one table after the other, then finishes, all or nothing; progress counts them all. */
export function appendBatch(
  context: Excel.RequestContext,
  batch: readonly RecordsOfTable[],
  finish: () => Promise<void>,
  long: LongWork = {},
): Promise<void> {
  const total = batch.reduce((sum, { records }) => sum + records.length, 0);
  return appendFrom(context, batch, finish, (offset) => shareProgress(long, offset, total), 0);
}

async function appendFrom(
  context: Excel.RequestContext,
  [part, ...rest]: readonly RecordsOfTable[],
  finish: () => Promise<void>,
  longFrom: (offset: number) => LongWork,
  offset: number,
): Promise<void> {
  if (!part) return finish();
  const { table, records } = part;
  const columns = inputColumnRequests(table, false);
  const view = await readTracker(context, { columns, append: { table, rows: records.length } });
  const goOn = () => appendFrom(context, rest, finish, longFrom, offset + records.length);
  await appendRecords(context, view, table, records, { finish: goOn, long: longFrom(offset) });
}

function shareProgress({ signal, onProgress }: LongWork, offset: number, total: number): LongWork {
  return { signal, onProgress: onProgress && ((done) => onProgress(offset + done, total)) };
}
