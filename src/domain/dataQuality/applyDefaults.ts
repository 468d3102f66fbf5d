import type { TableKey } from "../../schema/columnSpec";
import type { PresetKey } from "../../schema/presets/preset";
import type { AnyRecord, CustomerRecord, FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import type { CustomerDirectory } from "../customers/customerDirectory";
import { readDay } from "../fieldNumbers";
import { isBlank } from "./fieldProblem";

export interface DefaultsQuestion {
  readonly table: TableKey;
  /** What was filled in; a field that is missing is blank. */
  readonly draft: AnyRecord;
  readonly preset: PresetKey;
  readonly settings: Settings;
  readonly today: number;
  /** A random id for a record of the table. */
  readonly newId: (table: TableKey) => string;
  /** For what a record takes over from its customer. */
  readonly customers: CustomerDirectory<Pick<CustomerRecord, "id" | "name" | "owner">>;
}

/** The whole record: every input column of the preset and what else the draft holds, blanks filled in where the schema or the other fields say how. */
export function applyDefaults(question: DefaultsQuestion): AnyRecord {
  const { table, draft, preset, today } = question;
  const schema = tableSchema(table, preset, question.settings.ownFields);
  const derived = deriveFields(question);
  const fields = inputColumns(schema).map((column): [string, FieldValue] => {
    const typed = draft[column.key] ?? null;
    if (!isBlank(typed)) return [column.key, typed];
    const fallback = column.default === "today" && column.kind === "date" ? today : column.default;
    return [column.key, derived[column.key] ?? fallback ?? null];
  });
  return { ...draft, ...Object.fromEntries(fields) };
}

/** What other fields say about a blank one; goes before the schema's default. */
function deriveFields({ table, draft, settings, newId, customers }: DefaultsQuestion): AnyRecord {
  if (table === "Orders")
    return { status: readDay(draft["shippedDate"]) === null ? null : findShippedStatus(settings) };
  const id = isBlank(draft["id"]) ? newId(table) : null;
  if (table !== "Feedback") return { id };
  return { id, handler: customers.find(asText(draft["customer"]))?.owner ?? null };
}

function findShippedStatus({ statuses }: Settings): string | null {
  const shipped = statuses.filter((status) => status.class === "shipped");
  return (shipped.find(({ code }) => code === "shipped") ?? shipped[0])?.code ?? null;
}

function asText(value: FieldValue | undefined): string | null {
  return isBlank(value) ? null : String(value).trim();
}
