import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { AnyRecord } from "../../schema/records";
import { tableKeys } from "../../schema/tables/tables";
import { formatIsoDate } from "../dates/serialDate";
import { recordsOfTable } from "../trackerRecords";
import { dateKeysOf, toBackupCell } from "./backupCell";
import { backupFormat, backupVersion, type TrackerBackup } from "./trackerBackup";

/**
 * The backup as JSON: keys and codes, never headers or words, so that it can be read whatever the workbook's language; a record
 * a line, so that two of them can be compared as texts. What formulas gave stays out.
 */
export function exportRecords({ made, preset, language, settings, records }: TrackerBackup): string {
  const { holidays, ...rest } = settings;
  const facts = {
    format: backupFormat,
    version: backupVersion,
    made: formatIsoDate(made),
    preset,
    language,
    settings: { ...rest, holidays: holidays.map(formatIsoDate) },
  };
  const tables = tableKeys.map((table) => {
    const own = recordsOfTable(records, table);
    return `  ${JSON.stringify(table)}: ${exportTable(own, inputKeys(table), dateKeysOf(table, settings.ownFields))}`;
  });
  const head = JSON.stringify(facts, null, 1).replace(/\n\}$/, "");
  return `${head},\n "records": {\n${tables.join(",\n")}\n }\n}\n`;

  /** Formula columns of the record type that are no input stay out. */
  function inputKeys(table: TableKey): ReadonlySet<string> {
    return new Set(inputColumnsOf(table, settings.ownFields).map(({ key }) => key));
  }
}

function exportTable(records: readonly AnyRecord[], inputs: ReadonlySet<string>, dates: ReadonlySet<string>): string {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  const columns = [...keys].filter((key) => inputs.has(key));
  const rows = records.map((record) => {
    const filled = columns.filter((key) => (record[key] ?? null) !== null);
    const fields = filled.map((key) => [key, toBackupCell(record[key] ?? null, dates.has(key))] as const);
    return `   ${JSON.stringify(Object.fromEntries(fields))}`;
  });
  const list = rows.length === 0 ? "[]" : `[\n${rows.join(",\n")}\n  ]`;
  return `{ "columns": ${JSON.stringify(columns)}, "rows": ${list} }`;
}
