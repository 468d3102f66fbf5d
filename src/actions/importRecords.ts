import { readTracker } from "../excel/reading/readTracker";
import { inputColumnRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendRecords } from "../excel/writing/appendRecords";
import { learnValuesFor, type NewValues } from "../excel/writing/learnValues";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord } from "../schema/records";

export interface RecordsToImport {
  readonly table: TableKey;
  /** Whole records without problems, as the domain's import gives them. */
  readonly records: readonly AnyRecord[];
  /** What open lists learn from them. */
  readonly newValues: NewValues;
}

/** Adds many records, all or nothing; the values that lists learn stand before the records that use them. */
export async function importRecords({ table, records, newValues }: RecordsToImport): Promise<{ added: number }> {
  if (records.length === 0) return { added: 0 };
  return runInWorkbook((context) =>
    learnValuesFor(context, newValues, async () => {
      const columns = inputColumnRequests(table, false);
      const view = await readTracker(context, { columns, append: { table, rows: records.length } });
      await appendRecords(context, view, table, records);
      return { added: records.length };
    }),
  );
}
