import type { ColumnSpec } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import type { CustomerDirectory } from "../customers/customerDirectory";
import { isBlank } from "../dataQuality/fieldProblem";
import { foldCase } from "../foldCase";
import type { ImportCustomer } from "./importQuestion";

/** Records of the workbook that rows without an id may repeat. */
export interface RecordedRows {
  /** True when a record like it stands in the workbook; each answers for one row, for a file may well hold two equal ones. */
  take(record: AnyRecord): boolean;
}

/** `columns`: what makes two records alike; the id is not among them. */
export function createRecordedRows(
  records: readonly AnyRecord[],
  columns: readonly ColumnSpec[],
  customers: CustomerDirectory<ImportCustomer>,
): RecordedRows {
  const textOf = (record: AnyRecord, { key, kind }: ColumnSpec): string => {
    const value = record[key] ?? null;
    if (isBlank(value)) return "";
    const customer = kind === "customer" ? customers.find(String(value).trim()) : null;
    return foldCase(String(customer?.id ?? value).trim()).replace(/\s+/g, " ");
  };
  const contentOf = (record: AnyRecord) => JSON.stringify(columns.map((column) => textOf(record, column)));
  const counts = new Map<string, number>();
  for (const record of records) counts.set(contentOf(record), (counts.get(contentOf(record)) ?? 0) + 1);
  return {
    take: (record) => {
      const content = contentOf(record);
      const count = counts.get(content) ?? 0;
      if (count > 0) counts.set(content, count - 1);
      return count > 0;
    },
  };
}
