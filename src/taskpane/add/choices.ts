/** The values that a field offers, in the words of the workbook. */
import type { Texts } from "../../i18n/zh";
import type { ColumnSpec, TableSpec } from "../../schema/columnSpec";
import type { ListValue, Settings } from "../../schema/settings";
import type { Choice } from "../components/SelectInput";

export function listValuesOf(list: string, settings: Settings): readonly ListValue[] {
  if (list === "stage") return settings.stages;
  if (list === "status") return settings.statuses;
  return settings.lists[list] ?? [];
}

/** Null for a field that is typed; people's names are typed with suggestions. */
export function listChoices(
  table: TableSpec,
  column: ColumnSpec,
  settings: Settings,
  texts: Texts,
): readonly Choice[] | null {
  if (table.key === "Feedback" && column.key === "satisfaction") {
    return texts.add.satisfaction.map((label, index) => ({ value: String(index + 1), label }));
  }
  if (column.kind !== "choice" || column.list === undefined) return null;
  return listValuesOf(column.list, settings).map(({ code, label }) => ({ value: code, label }));
}
