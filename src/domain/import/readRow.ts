import type { ColumnSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { createCustomerDirectory, type CustomerDirectory } from "../customers/customerDirectory";
import { applyDefaults } from "../dataQuality/applyDefaults";
import { isBlank } from "../dataQuality/fieldProblem";
import { createRecordCheck, type RecordCheck } from "../dataQuality/recordCheck";
import { foldCase } from "../foldCase";
import { createOrderDirectory } from "../orders/orderDirectory";
import { createHistoryReader, type HistoryReader } from "./historyRecords";
import type { ImportColumn } from "./importColumn";
import type { FieldFault, ImportCustomer, ImportQuestion, RejectedRow } from "./importQuestion";
import { createImportWords } from "./importWords";
import { judgeRow } from "./judgeRow";
import { createListLearner, type ListLearner, type NewValues } from "./listLearner";
import { readCells } from "./readCells";
import { createRecordedRows, type RecordedRows } from "./recordedRows";
import { settleMoney, type MoneyContext } from "./settleMoney";
import { isFilled, textOfCell, type SourceRow } from "./sourceTable";
import { createTwinFinder, type TwinFinder } from "./twinFinder";
import { createListWords } from "../../schema/listWords";

export interface RowReaderQuestion extends ImportQuestion {
  /** One for each cell of a row; null where the cell is left out. */
  readonly columns: readonly (ImportColumn | null)[];
}

export type RowOutcome =
  { readonly record: AnyRecord; readonly followUps: readonly AnyRecord[] } | { readonly fault: RejectedRow };

/** Reads the rows of a file one after the other, each knowing what those before it brought. */
export interface RowReader {
  read(row: SourceRow): RowOutcome;
  newValues(): NewValues;
}

export function createRowReader(question: RowReaderQuestion): RowReader {
  const { existing, settings, preset, layout } = question;
  const { table } = layout;
  const schema = tableSchema(table, preset, settings.ownFields);
  const inputs = inputColumns(schema);
  const recordIds = existing.records.map((record) => textOrNull(record[schema.idKey]));
  const customers = createCustomerDirectory(existing.customers);
  const learner = createListLearner(createListWords(settings, "en"));
  const words = createImportWords(settings);
  const context: ReaderContext = {
    question,
    inputs,
    idKey: schema.idKey,
    words,
    check: createRecordCheck({ table, existing: { ...existing, recordIds }, settings, preset }),
    customers,
    recorded: createRecordedRows(
      existing.records,
      inputs.filter(({ key }) => key !== schema.idKey),
      customers,
    ),
    taken: new Set(),
    twins: table === "Customers" ? createTwinFinder(existing.records) : null,
    learner,
    history: createHistoryReader(question, words, learner),
    money: { table, settings, currencyOfOrder: findCurrencies(question) },
  };
  return { read: (row) => readRow(context, row), newValues: () => learner.newValues() };
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
  readonly twins: TwinFinder | null;
  readonly learner: ListLearner;
  readonly history: HistoryReader;
  readonly money: MoneyContext;
}

function findCurrencies({ existing, settings }: ImportQuestion): MoneyContext["currencyOfOrder"] {
  const orders = createOrderDirectory(existing.orders);
  return (number) => {
    const order: AnyRecord | null = orders.find(number);
    return order && (textOrNull(order["currency"]) ?? settings.baseCurrency);
  };
}

function readRow(context: ReaderContext, row: SourceRow): RowOutcome {
  const shape = findShapeFault(context.question, row);
  if (shape) return { fault: { line: row.line, cells: row.cells, ...shape } };
  const read = readCells(context.question.columns, row, context.words);
  const { draft, faults } = settleMoney(read, context.money);
  const record = completeRecord(context, draft);
  const [first, ...more] = listFaults(context, record, faults, row);
  if (first) return { fault: { line: row.line, cells: row.cells, ...first, ...(more.length > 0 ? { more } : {}) } };
  const twin = findTwin(context, draft, record);
  if (twin) return { fault: { line: row.line, cells: row.cells, ...twin } };
  for (const { folded } of uniqueTexts(context, record)) context.taken.add(folded);
  const learned = context.learner.learn(context.inputs, record);
  context.twins?.add(learned);
  return context.history.read(learned, read.history);
}

function completeRecord(context: ReaderContext, draft: AnyRecord): AnyRecord {
  const { question, customers } = context;
  const given = Object.entries(draft).filter(([, value]) => !isBlank(value));
  const filled = { ...question.defaults, ...Object.fromEntries(given) };
  const { table } = question.layout;
  return nameCustomer(context, applyDefaults({ ...question, table, draft: filled, customers }));
}

function listFaults(
  context: ReaderContext,
  record: AnyRecord,
  faults: readonly FieldFault[],
  row: SourceRow,
): FieldFault[] {
  const { columns } = context.question;
  const sourceOf = (key: string) => {
    const index = columns.findIndex((column) => column?.spec.key === key);
    return index < 0 ? null : textOfCell(row.cells[index]).trim() || null;
  };
  const unread = new Set(faults.map(({ column }) => column));
  const problems = context.check
    .find(record, null)
    .filter(({ column }) => !unread.has(column))
    .map(({ code, column, value }): FieldFault => ({ column, code, value: sourceOf(column) ?? value }));
  const all = [...findTaken(context, record), ...faults, ...problems];
  return all.sort((one, other) => Number(isTaken(other)) - Number(isTaken(one)));
}

function isTaken({ code }: FieldFault): boolean {
  return code === "notUnique";
}

/** Everything is in order, and yet it is there already. */
function findTwin({ idKey, recorded, twins }: ReaderContext, draft: AnyRecord, record: AnyRecord): FieldFault | null {
  if (isBlank(draft[idKey]) && recorded.take(record)) return { column: null, code: "sameRecord", value: null };
  return twins?.find(record) ?? null;
}

function textOrNull(value: FieldValue | undefined): string | null {
  return isBlank(value) ? null : String(value);
}

function findShapeFault({ layout, columns, skipsHidden }: RowReaderQuestion, row: SourceRow): FieldFault | null {
  const { cells, hasBrokenQuotes, isHidden } = row;
  if (hasBrokenQuotes) {
    return { column: null, code: "brokenQuotes", value: cells.map(textOfCell).join(",").slice(0, 80) };
  }
  if (isHidden && skipsHidden) return { column: null, code: "hiddenRow", value: null };
  const kind = judgeRow(row, layout.headerRows, columns.map(Boolean));
  if (kind !== "record") return { column: null, code: kind, value: textOfCell(cells.find(isFilled)).trim() };
  const surplus = cells.slice(columns.length).find(isFilled);
  return surplus === undefined ? null : { column: null, code: "tooManyCells", value: textOfCell(surplus).trim() };
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
function findTaken(context: ReaderContext, record: AnyRecord): FieldFault[] {
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
