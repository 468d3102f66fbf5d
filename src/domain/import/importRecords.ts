import type { TableKey } from "../../schema/columnSpec";
import { createListWords } from "../../schema/listWords";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { findColumn, tableSchema } from "../../schema/tableSchema";
import { doAllSteps } from "../steps";
import { foldHeader } from "./foldHeader";
import { importableColumns } from "./headerNames";
import type { ImportPlan, ImportWorkbook } from "./importQuestion";
import { parseField } from "./parseField";
import { planImport } from "./planImport";
import { readLayout, type SourceLayout } from "./sourceLayout";
import type { SourceSheet } from "./sourceTable";

/** An import that asks nobody: what its words do not say, the headers and values do. */
export interface DirectImport extends ImportWorkbook {
  readonly table: TableKey;
  readonly sheet: SourceSheet;
  /** Column keys by header of the file, where the headers do not say it themselves; an empty key leaves a column out. */
  readonly map?: Readonly<Record<string, string>>;
  /** Texts by column key, for cells that are blank; they go before the schema's defaults. */
  readonly defaults?: Readonly<Record<string, string>>;
}

export type ImportRefusal = {
  readonly code:
    | "noRows"
    /** The map names a header that the file does not have. */
    | "headerMissing"
    /** The map names a key that the table does not have, or one that a formula fills. */
    | "columnUnknown"
    | "noColumnFound"
    | "defaultUnknown"
    | "defaultInvalid";
  readonly value: string;
};

export interface DirectPlan extends ImportPlan {
  readonly layout: SourceLayout;
  readonly keys: readonly (string | null)[];
}

/** The records that a sheet holds for a table; nothing at all when it cannot be understood as a whole. */
export function importRecords(question: DirectImport): DirectPlan | { readonly refusal: ImportRefusal } {
  const { sheet, table, map = {} } = question;
  if (sheet.rows.length === 0) return { refusal: { code: "noRows", value: "" } };
  const layout = readLayout({ ...question, known: Object.keys(map) }, table);
  const chosen = chooseKeys(question, layout, map);
  if ("code" in chosen) return { refusal: chosen };
  const { keys } = chosen;
  const defaults = parseDefaults(question);
  if ("code" in defaults) return { refusal: defaults };
  return { ...doAllSteps(planImport({ ...question, layout, keys, defaults: defaults.fields })), layout, keys };
}

/** What was asked for goes before what the headers say; each column once. */
function chooseKeys(
  { table, preset, settings }: DirectImport,
  { headers, guesses }: SourceLayout,
  map: Readonly<Record<string, string>>,
): { keys: (string | null)[] } | ImportRefusal {
  const inputs = importableColumns({ table, preset, ownFields: settings.ownFields });
  const folded = headers.map(foldHeader);
  const asked = new Map<number, string>();
  for (const [header, key] of Object.entries(map)) {
    const index = folded.indexOf(foldHeader(header));
    if (index < 0) return { code: "headerMissing", value: header };
    if (key !== "" && !inputs.some((column) => column.key === key)) return { code: "columnUnknown", value: key };
    asked.set(index, key);
  }
  const askedKeys = [...asked.values()];
  const keys = guesses.map(({ key }, index) => {
    if (asked.has(index)) return asked.get(index) || null;
    return key !== null && askedKeys.includes(key) ? null : key;
  });
  return keys.every((key) => key === null) ? { code: "noColumnFound", value: headers.join(", ") } : { keys };
}

function parseDefaults({ table, preset, settings, defaults }: DirectImport): { fields: AnyRecord } | ImportRefusal {
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
