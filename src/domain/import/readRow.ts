import type { ColumnSpec } from "../../schema/columnSpec";
import { createListWords, type ListWords } from "../../schema/listWords";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { createCustomerDirectory, type CustomerDirectory } from "../customers/customerDirectory";
import { applyDefaults } from "../dataQuality/applyDefaults";
import { isBlank } from "../dataQuality/fieldProblem";
import { createRecordCheck, type RecordCheck } from "../dataQuality/recordCheck";
import { foldCase } from "../foldCase";
import type { FieldFault, ImportCustomer, ImportQuestion, RejectedRow } from "./importQuestion";
import { createListLearner, type ListLearner, type NewValues } from "./listLearner";
import { parseField } from "./parseField";
import type { SourceRow } from "./parseRows";
import { createRecordedRows, type RecordedRows } from "./recordedRows";

export interface RowReaderQuestion extends Omit<ImportQuestion, "defaults"> {
  /** One for each cell of a row; null where the cell is left out. */
  readonly columns: readonly (ColumnSpec | null)[];
  readonly defaults: AnyRecord;
}

export type RowOutcome = { readonly record: AnyRecord } | { readonly fault: RejectedRow };

/** Reads the rows of a file one after the other, each knowing what those before it brought. */
export interface RowReader {
  read(row: SourceRow): RowOutcome;
  newValues(): NewValues;
}

export function createRowReader(question: RowReaderQuestion): RowReader {
  const { table, preset, existing, settings } = question;
  const schema = tableSchema(table, preset, settings.ownFields);
  const inputs = inputColumns(schema);
  const recordIds = existing.records.map((record) => textOrNull(record[schema.idKey]));
  const customers = createCustomerDirectory(existing.customers);
  const contents = inputs.filter(({ key }) => key !== schema.idKey);
  const context: ReaderContext = {
    question,
    inputs,
    idKey: schema.idKey,
    words: createListWords(settings, "en"),
    check: createRecordCheck({ table, existing: { ...existing, recordIds }, settings, preset }),
    customers,
    recorded: createRecordedRows(existing.records, contents, customers),
    taken: new Set(),
    learner: createListLearner(createListWords(settings, "en")),
  };
  return {
    read: (row) => readRow(context, row),
    newValues: () => context.learner.newValues(),
  };
}

interface ReaderContext {
  readonly question: RowReaderQuestion;
  readonly inputs: readonly ColumnSpec[];
  readonly idKey: string;
  readonly words: ListWords;
  readonly check: RecordCheck;
  readonly customers: CustomerDirectory<ImportCustomer>;
  readonly recorded: RecordedRows;
  /** Unique texts of the rows that were accepted. */
  readonly taken: Set<string>;
  readonly learner: ListLearner;
}

function readRow(context: ReaderContext, row: SourceRow): RowOutcome {
  const { columns, defaults } = context.question;
  const shape = findShapeFault(row, columns.length);
  if (shape) return { fault: { line: row.line, ...shape } };
  const { draft, faults } = parseCells(context, row);
  const filled = { ...defaults, ...Object.fromEntries(Object.entries(draft).filter(([, value]) => !isBlank(value))) };
  const record = nameCustomer(
    context,
    applyDefaults({ ...context.question, draft: filled, customers: context.customers }),
  );
  const sourceOf = (key: string) => row.cells[columns.findIndex((column) => column?.key === key)]?.trim();
  const unread = new Set(faults.map(({ column }) => column));
  const problems = context.check
    .find(record, null)
    .filter(({ column }) => !unread.has(column))
    .map(({ code, column, value }): FieldFault => ({ column, code, value: sourceOf(column) ?? value }));
  const twins = findTwins(context, record);
  const all = [...twins, ...faults, ...problems].sort(
    (first, second) => Number(isTwin(second)) - Number(isTwin(first)),
  );
  const [first, ...more] = all;
  if (first) return { fault: { line: row.line, ...first, ...(more.length > 0 ? { more } : {}) } };
  if (isBlank(draft[context.idKey]) && context.recorded.take(record)) {
    return { fault: { line: row.line, column: null, code: "sameRecord", value: null } };
  }
  for (const { folded } of uniqueTexts(context, record)) context.taken.add(folded);
  return { record: context.learner.learn(context.inputs, record) };
}

function textOrNull(value: FieldValue | undefined): string | null {
  return isBlank(value) ? null : String(value);
}

function isTwin({ code }: FieldFault): boolean {
  return code === "notUnique";
}

function findShapeFault({ cells, hasBrokenQuotes }: SourceRow, width: number): FieldFault | null {
  if (hasBrokenQuotes) return { column: null, code: "brokenQuotes", value: cells.join(",").slice(0, 80) };
  const surplus = cells.slice(width).find((cell) => cell.trim() !== "");
  return surplus === undefined ? null : { column: null, code: "tooManyCells", value: surplus.trim() };
}

function parseCells({ question, words }: ReaderContext, row: SourceRow) {
  const draft: Record<string, FieldValue> = {};
  const faults: FieldFault[] = [];
  question.columns.forEach((column, index) => {
    if (!column) return;
    const cell = row.cells[index] ?? "";
    const parsed = parseField(column, cell, words);
    if ("value" in parsed) draft[column.key] = parsed.value;
    else faults.push({ column: column.key, code: parsed.code, value: cell.trim() });
  });
  return { draft, faults };
}

/** A customer given by its id is written by its name, as people know it, unless another has the same name. */
function nameCustomer({ inputs, customers }: ReaderContext, record: AnyRecord): AnyRecord {
  const column = inputs.find(({ kind }) => kind === "customer");
  if (!column || isBlank(record[column.key])) return record;
  const customer = customers.find(String(record[column.key]));
  const isNameKnown = customer?.name && customers.find(customer.name) === customer;
  return isNameKnown ? { ...record, [column.key]: customer.name } : record;
}

/** Texts that an accepted row of the same file has taken. */
function findTwins(context: ReaderContext, record: AnyRecord): FieldFault[] {
  return uniqueTexts(context, record)
    .filter(({ folded }) => context.taken.has(folded))
    .map(({ column, value }) => ({ column, code: "notUnique", value }));
}

/** A customer's name and id share one space: cells of other tables may hold either. */
function uniqueTexts({ inputs }: ReaderContext, record: AnyRecord) {
  return inputs
    .filter(({ unique, key }) => unique && !isBlank(record[key]))
    .map(({ key }) => ({ column: key, value: record[key] ?? null, folded: foldCase(String(record[key]).trim()) }));
}
