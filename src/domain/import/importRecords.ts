import type { ColumnSpec } from "../../schema/columnSpec";
import { createListWords } from "../../schema/listWords";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { tableSchema, findColumn } from "../../schema/tableSchema";
import { decodeText } from "./decodeText";
import type { ImportCode, ImportQuestion, RejectedRow } from "./importQuestion";
import type { NewValues } from "./listLearner";
import { mapHeaders, type HeaderRefusal } from "./mapHeaders";
import { parseField } from "./parseField";
import { parseRows, type SourceRow } from "./parseRows";
import { createRowReader } from "./readRow";

export interface ImportedRecords {
  /** Rows of the file: each is added, rejected or a duplicate. */
  readonly read: number;
  /** Whole records, ready to be written. */
  readonly records: readonly AnyRecord[];
  readonly rejected: readonly RejectedRow[];
  /** Their id, name or number is in the workbook already or higher up in the file, or all that they say is in the workbook. */
  readonly duplicates: readonly RejectedRow[];
  readonly newValues: NewValues;
  readonly ignoredHeaders: readonly string[];
}

export type ImportRefusal =
  HeaderRefusal | { readonly code: "notText" | "noRows" | "defaultUnknown" | "defaultInvalid"; readonly value: string };

/** The records that a file of delimited text holds for a table; nothing at all when the file as a whole cannot be understood. */
export function importRecords(question: ImportQuestion): ImportedRecords | { readonly refusal: ImportRefusal } {
  const decoded = decodeText(question.bytes);
  if (!decoded) return { refusal: { code: "notText", value: "" } };
  const [headerRow, ...rows] = parseRows(decoded.text);
  if (!headerRow) return { refusal: { code: "noRows", value: "" } };
  const headers = mapHeaders({
    ...question,
    ownFields: question.settings.ownFields,
    headers: headerRow.cells,
    map: question.map ?? {},
  });
  if ("code" in headers) return { refusal: headers };
  const defaults = parseDefaults(question);
  if ("code" in defaults) return { refusal: defaults };
  return { ...readRows(question, headers.columns, defaults.fields, rows), ignoredHeaders: headers.ignored };
}

const duplicateCodes: ReadonlySet<ImportCode> = new Set<ImportCode>(["notUnique", "sameRecord"]);

function readRows(
  question: ImportQuestion,
  columns: readonly (ColumnSpec | null)[],
  defaults: AnyRecord,
  rows: readonly SourceRow[],
): Omit<ImportedRecords, "ignoredHeaders"> {
  const reader = createRowReader({ ...question, columns, defaults });
  const records: AnyRecord[] = [];
  const rejected: RejectedRow[] = [];
  const duplicates: RejectedRow[] = [];
  for (const row of rows) {
    const outcome = reader.read(row);
    if ("record" in outcome) records.push(outcome.record);
    else if (duplicateCodes.has(outcome.fault.code)) duplicates.push(outcome.fault);
    else rejected.push(outcome.fault);
  }
  return { read: rows.length, records, rejected, duplicates, newValues: reader.newValues() };
}

function parseDefaults({ table, preset, settings, defaults }: ImportQuestion): { fields: AnyRecord } | ImportRefusal {
  const schema = tableSchema(table, preset, settings.ownFields);
  const words = createListWords(settings, "en");
  const fields: Record<string, FieldValue> = {};
  for (const [key, text] of Object.entries(defaults ?? {})) {
    const column = findColumn(schema, key);
    if (!column || column.formula !== undefined) return { code: "defaultUnknown", value: key };
    const parsed = parseField(column, text, words);
    if ("code" in parsed) return { code: "defaultInvalid", value: `${key}=${text}` };
    fields[key] = parsed.value;
  }
  return { fields };
}
