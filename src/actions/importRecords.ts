import { readTracker } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendBatch, type RecordsOfTable } from "../excel/writing/appendBatch";
import { learnValuesFor, type NewValues } from "../excel/writing/learnValues";
import { addResultSheet, type ResultSheet } from "../excel/writing/resultSheet";
import { beginLog } from "./beginLog";
import type { TableKey } from "../schema/columnSpec";
import type { LongWork } from "../schema/longWork";
import type { AnyRecord } from "../schema/records";

export interface RecordsToImport {
  readonly table: TableKey;
  /** Whole records without problems, as the domain's import gives them. */
  readonly records: readonly AnyRecord[];
  /** Of the customers among them. */
  readonly followUps?: readonly AnyRecord[];
  /** What open lists learn from them. */
  readonly newValues: NewValues;
  /** The rows that stay out. */
  readonly result?: ResultSheet;
  /** An earlier try ended without an answer: records of it that stand already are not written twice. */
  readonly isRetry?: boolean;
}

export interface ImportedRecords {
  readonly added: number;
  /** What withdrawImport takes back, in the order in which it goes. */
  readonly batch: readonly RecordsOfTable[];
  /** Name of the sheet with the rows that stayed out. */
  readonly sheetName: string | null;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}

/**
 * Adds many records and the sheet of what stays out, all or nothing; the values that lists learn stand before the records that
 * use them. Cancelled, all is taken back. 3 syncs for each table up to 1 MB, a sync more for each further one, and one where
 * learnt values are written down.
 */
export async function importRecords(asked: RecordsToImport, long: LongWork = {}): Promise<ImportedRecords> {
  const { table, records, followUps = [], newValues, result, isRetry = false } = asked;
  const batch = [
    { table: "FollowUps" as const, records: followUps },
    { table, records },
  ].filter((part) => part.records.length > 0);
  if (batch.length === 0 && !result) return { added: 0, batch, sheetName: null };
  return runInWorkbook(async (context, isAgain) => {
    const log = beginLog("import");
    const isLearning = Object.values(newValues).some(({ length }) => length > 0);
    const view = isLearning && log !== null ? await readTracker(context, { columns: [], log }) : null;
    return learnValuesFor(context, newValues, view, async () => {
      let sheetName: string | null = null;
      const report = async () => {
        if (result) sheetName = await addResultSheet(context, result, isRetry);
      };
      await appendBatch(context, [...batch].reverse(), report, long, {
        isRetry: isRetry || isAgain,
        log,
      });
      return { added: records.length, batch, sheetName, actionId: log?.actionId };
    });
  });
}
