import type { ColumnSpec } from "../../schema/columnSpec";
import type { OptionListKey } from "../../schema/listKeys";
import type { ListWords } from "../../schema/listWords";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { isBlank, learnsValues } from "../dataQuality/fieldProblem";
import { foldCase } from "../foldCase";

/** What open lists have not got yet, by list. */
export type NewValues = Readonly<Partial<Record<OptionListKey, readonly string[]>>>;

/** Collects what open lists learn from records; a value keeps the spelling in which it came first. */
export interface ListLearner {
  /** The record with its new values spelled as they came first. */
  learn(columns: readonly ColumnSpec[], record: AnyRecord): AnyRecord;
  newValues(): NewValues;
}

export function createListLearner(words: ListWords): ListLearner {
  const learned = new Map<OptionListKey, Map<string, string>>();
  const spell = ({ list }: ColumnSpec, value: FieldValue): FieldValue => {
    if (list === undefined || isBlank(value) || !learnsValues(list)) return value;
    const text = String(value).trim();
    if (words.knows(list, text)) return value;
    const values = learned.get(list) ?? new Map<string, string>();
    learned.set(list, values);
    const known = values.get(foldCase(text)) ?? text;
    values.set(foldCase(text), known);
    return known;
  };
  return {
    learn: (columns, record) => ({
      ...record,
      ...Object.fromEntries(columns.map((column) => [column.key, spell(column, record[column.key] ?? null)])),
    }),
    newValues: () => Object.fromEntries([...learned].map(([list, values]) => [list, [...values.values()]])),
  };
}
