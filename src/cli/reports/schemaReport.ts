/** The schema for other programs: what `schema --json` prints. */
import { formatIsoDate } from "../../domain/dates/serialDate";
import { learnsValues } from "../../domain/dataQuality/fieldProblem";
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { defaultSettings } from "../../schema/defaultSettings";
import { lists } from "../../schema/lists";
import type { ListValueSpec } from "../../schema/listSpec";
import { optionListKeys } from "../../schema/optionListKeys";
import { listValues } from "../../schema/presetLists";
import type { PresetKey } from "../../schema/presets/preset";
import { presetKeys, presets } from "../../schema/presets/presets";
import { tableSchema } from "../../schema/tableSchema";
import { tableKeys } from "../../schema/tables/tables";

export function reportSchema() {
  return {
    tables: tableKeys.map(reportTable),
    lists: Object.fromEntries(
      optionListKeys.map((key) => [
        key,
        { name: lists[key].name, learnsValues: learnsValues(key), values: lists[key].values.map(reportValue) },
      ]),
    ),
    presets: Object.fromEntries(presetKeys.map((key) => [key, reportPreset(key)])),
  };
}

export type SchemaReport = ReturnType<typeof reportSchema>;

/** Columns of every preset; `presets` says which those are that not all have. */
function reportTable(key: TableKey) {
  const { sheetName, recordName, idKey, oneOf } = tableSchema(key, "general");
  const columns = new Map<string, { column: ColumnSpec; presets: PresetKey[] }>();
  for (const preset of presetKeys) {
    for (const column of tableSchema(key, preset).columns) {
      const known = columns.get(column.key);
      if (known) known.presets.push(preset);
      else columns.set(column.key, { column, presets: [preset] });
    }
  }
  return {
    key,
    sheet: sheetName,
    record: recordName,
    idKey,
    oneOf,
    columns: [...columns.values()].filter(({ column }) => column.band !== "working").map(reportColumn),
  };
}

function reportColumn({ column, presets: having }: { column: ColumnSpec; presets: readonly PresetKey[] }) {
  return {
    key: column.key,
    header: column.header,
    kind: column.kind,
    required: column.required === true,
    ...(column.requiredUnless ? { requiredUnless: column.requiredUnless } : {}),
    unique: column.unique === true,
    default: column.default ?? null,
    list: column.list ?? null,
    /** A formula fills it: it is read, never imported. */
    formula: column.formula !== undefined,
    ...(having.length === presetKeys.length ? {} : { presets: having }),
  };
}

function reportPreset(key: PresetKey) {
  const { name, summary, cadences, headers } = presets[key];
  const { holidays, ...settings } = defaultSettings(key, "en");
  const thresholds = Object.entries(settings).filter(([setting]) => !["stages", "statuses", "lists"].includes(setting));
  return {
    name,
    summary,
    cadences,
    thresholds: { ...Object.fromEntries(thresholds), holidays: holidays.map(formatIsoDate) },
    headers,
    lists: Object.fromEntries(optionListKeys.map((list) => [list, listValues(list, key).map(reportValue)])),
  };
}

function reportValue({ code, label, class: valueClass }: ListValueSpec) {
  return { code, label, ...(valueClass === undefined ? {} : { class: valueClass }) };
}
