import type { ColumnSpec, TableKey, TableSpec } from "../../schema/columnSpec";
import { createListWords, type ListWords } from "../../schema/listWords";
import type { PresetKey } from "../../schema/presets/preset";
import type { AnyRecord, FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { orderedDates } from "../../schema/validations/orderedDates";
import { createCustomerDirectory, type CustomerDirectory, type CustomerIdentity } from "../customers/customerDirectory";
import { readDay } from "../fieldNumbers";
import { foldCase } from "../foldCase";
import { createOrderDirectory, type OrderDirectory, type OrderIdentity } from "../orders/orderDirectory";
import { findFieldProblem, isBlank } from "./fieldProblem";
import type { Problem, ProblemCode } from "./problem";

/** What already stands in the workbook, as far as a check of the table asks for it. */
export interface ExistingRecords {
  readonly customers: readonly CustomerIdentity[];
  readonly orders: readonly OrderIdentity[];
  /** Ids in the table of the record; without them only customers and orders are checked for equal ids. */
  readonly recordIds?: readonly (string | null)[];
}

export interface RecordCheckQuestion {
  readonly table: TableKey;
  readonly existing: ExistingRecords;
  readonly settings: Settings;
  readonly preset: PresetKey;
}

export interface RecordCheck {
  /** `updatedId`: the id that the record has in the workbook now; null for one to be added. */
  find(record: AnyRecord, updatedId: string | null): Problem[];
}

/** For many records of one table: everything that stands in the workbook is looked at once. */
export function createRecordCheck({ table, existing, settings, preset }: RecordCheckQuestion): RecordCheck {
  const schema = tableSchema(table, preset, settings.ownFields);
  const context: CheckContext = {
    schema,
    words: createListWords(settings, "en"),
    customers: createCustomerDirectory(existing.customers),
    orders: createOrderDirectory(existing.orders),
    recordIds: new Set((existing.recordIds ?? []).map((id) => foldCase(id ?? ""))),
  };
  return {
    find(record, updatedId) {
      const problem = (code: ProblemCode, column: string): Problem => {
        const recordId = updatedId ?? textOf(record[schema.idKey]) ?? null;
        return { code, table, column, recordId, value: record[column] ?? null };
      };
      return [
        ...inputColumns(schema).flatMap((column) => {
          const code = findColumnProblem(context, column, record, updatedId);
          return code ? [problem(code, column.key)] : [];
        }),
        ...findMissingGroups(schema, record).map((key) => problem("oneOfRequired", key)),
        ...findDatesOutOfOrder(schema, record).map((key) => problem("dateOrder", key)),
      ];
    },
  };
}

interface CheckContext {
  readonly schema: TableSpec;
  readonly words: ListWords;
  readonly customers: CustomerDirectory<CustomerIdentity>;
  readonly orders: OrderDirectory<OrderIdentity>;
  readonly recordIds: ReadonlySet<string>;
}

function findColumnProblem(
  context: CheckContext,
  column: ColumnSpec,
  record: AnyRecord,
  updatedId: string | null,
): ProblemCode | null {
  const value = record[column.key] ?? null;
  if (isBlank(value)) return isRequired(column, record) ? "required" : null;
  const problem = findFieldProblem(`${context.schema.key}.${column.key}`, column, value, context.words);
  if (problem) return problem;
  const text = String(value).trim();
  if (column.unique && isTaken(context, column, text, updatedId)) return "notUnique";
  if (column.kind === "order") return context.orders.find(text) ? null : "orderUnknown";
  if (column.kind !== "customer" || context.customers.find(text)) return null;
  return context.customers.named(text).length > 1 ? "customerAmbiguous" : "customerUnknown";
}

function isRequired({ required, requiredUnless }: ColumnSpec, record: AnyRecord): boolean {
  if (requiredUnless) return record[requiredUnless.key] !== requiredUnless.code;
  return required === true;
}

/** A name may not be another customer's id either: cells of other tables are looked up among ids first. */
function isTaken(context: CheckContext, column: ColumnSpec, text: string, updatedId: string | null): boolean {
  const { schema, customers, orders, recordIds } = context;
  const isOther = (id: string | null) => updatedId === null || foldCase(id ?? "") !== foldCase(updatedId);
  if (schema.key === "Orders") {
    const order = orders.find(text);
    return order !== null && isOther(order.orderNumber);
  }
  if (schema.key !== "Customers") return recordIds.has(foldCase(text)) && isOther(text);
  const namesakes = column.key === "name" ? customers.named(text) : [];
  return [customers.withId(text), ...namesakes].some((customer) => customer !== null && isOther(customer.id));
}

function findMissingGroups({ oneOf }: TableSpec, record: AnyRecord): string[] {
  const missing = oneOf.filter((group) => group.every((key) => isBlank(record[key])));
  return missing.flatMap(([first]) => first ?? []);
}

function findDatesOutOfOrder({ key }: TableSpec, record: AnyRecord): string[] {
  const dates = orderedDates[key];
  const first = dates && readDay(record[dates.first]);
  if (!dates || first === null || first === undefined) return [];
  return dates.later.filter((later) => (readDay(record[later]) ?? first) < first);
}

function textOf(value: FieldValue | undefined): string | null {
  return isBlank(value) ? null : String(value);
}
