import { backupTexts } from "../../i18n/backupTexts";
import type { Language } from "../../i18n/language";
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import { createListWords, type ListWords } from "../../schema/listWords";
import type { WorkbookFacts } from "../../schema/readSettings";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { tableSchema } from "../../schema/tableSchema";
import { tables } from "../../schema/tables/tables";
import { formatIsoDate } from "../dates/serialDate";
import type { FieldDifference, RecordDifference } from "./compareRecords";

export type DifferenceWords = ReturnType<typeof createDifferenceWords>;

/** Turns differences into lines for people: values in the words of the workbook, headers in the language of who reads. */
export function createDifferenceWords(
  { preset, settings, language: workbookLanguage }: Pick<WorkbookFacts, "preset" | "settings" | "language">,
  language: Language,
) {
  const texts = backupTexts[language];
  const words = createListWords(settings, workbookLanguage);
  const columnOf = (table: TableKey, key: string): ColumnSpec | undefined =>
    tableSchema(table, preset, settings.ownFields).columns.find((column) => column.key === key) ??
    inputColumnsOf(table, settings.ownFields).find((column) => column.key === key);
  const show = (table: TableKey, key: string, value: FieldValue) =>
    showValue(value, columnOf(table, key), words) || texts.blank;

  return {
    /** Table, record and what is the matter. */
    title: ({ table, record, kind }: RecordDifference): string =>
      texts.difference(tables[table].sheetName[language], nameOf(table, record), texts.kinds[kind]),
    field: (table: TableKey, { key, now, backup }: FieldDifference): string =>
      texts.field(columnOf(table, key)?.header[language] ?? key, show(table, key, now), show(table, key, backup)),
  };

  /** As people call it: customers by name, orders by number, other records by whose and when. */
  function nameOf(table: TableKey, record: AnyRecord): string {
    const keys: readonly string[] =
      table === "Customers" ? ["name"] : table === "Orders" ? ["orderNumber"] : [ownerKeys[table], "date"];
    const parts = keys.flatMap((key) => showValue(record[key] ?? null, columnOf(table, key), words) || []);
    return parts.join(" ") || String(record[tables[table].idKey] ?? "");
  }
}

const ownerKeys = { FollowUps: "customer", Payments: "order", Feedback: "customer" } as const;

function showValue(value: FieldValue, column: ColumnSpec | undefined, words: ListWords): string {
  if (value === null) return "";
  if (typeof value === "number") return column?.kind === "date" ? formatIsoDate(value) : String(value);
  return column?.list === undefined ? value : words.labelOf(column.list, value);
}
