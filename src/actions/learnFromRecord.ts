import { createListLearner } from "../domain/import/listLearner";
import type { TrackerView } from "../excel/reading/readTracker";
import type { NewValues } from "../excel/writing/learnValues";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord } from "../schema/records";
import { inputColumns, tableSchema } from "../schema/tableSchema";

export interface RecordWithNewValues {
  readonly record: AnyRecord;
  /** Values that open lists do not offer yet. */
  readonly newValues: NewValues;
}

/** What Options learn from a record that is about to be saved, so that the next person can choose it. */
export function learnFromRecord(
  { facts, words }: TrackerView,
  table: TableKey,
  record: AnyRecord,
): RecordWithNewValues {
  const learner = createListLearner(words);
  const learned = learner.learn(inputColumns(tableSchema(table, facts.preset, facts.settings.ownFields)), record);
  return { record: { ...record, ...learned }, newValues: learner.newValues() };
}
