import { languages } from "../../i18n/language";
import type { TableKey } from "../../schema/columnSpec";
import { defaultSettings } from "../../schema/defaultSettings";
import { presetKeys } from "../../schema/presets/presets";
import type { AnyRecord } from "../../schema/records";
import { trackerRecordsFrom } from "../trackerRecords";
import { dateKeysOf, fromBackupCell } from "./backupCell";
import { BackupDamage, readList, readObject, readOneOf, readText, type JsonObject } from "./backupShape";
import { readBackupSettings, readDay } from "./readBackupSettings";
import { backupFormat, backupVersion, type BackupFault, type TrackerBackup } from "./trackerBackup";

export type ReadBackup =
  { readonly kind: "read"; readonly backup: TrackerBackup } | { readonly kind: "refused"; readonly fault: BackupFault };

/** The file of exportRecords, whole or not at all: a field that is not what it must be refuses it, and says where. */
export function readExport(text: string): ReadBackup {
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse("notJson");
  const file = parsed as JsonObject;
  if (typeof parsed !== "object" || parsed === null || file["format"] !== backupFormat) return refuse("notBackup");
  const { version } = file;
  if (typeof version === "number" && version > backupVersion) return refuse("newerBackup", String(version));
  try {
    return { kind: "read", backup: readBackup(file) };
  } catch (error) {
    if (error instanceof BackupDamage) return refuse("damaged", error.place);
    throw error;
  }
}

function refuse(code: BackupFault["code"], place = ""): ReadBackup {
  return { kind: "refused", fault: { code, place } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}

function readBackup(file: JsonObject): TrackerBackup {
  const preset = readOneOf(file["preset"], presetKeys, "preset");
  const language = readOneOf(file["language"], languages, "language");
  const settings = readBackupSettings(file["settings"], defaultSettings(preset, language));
  const tables = readObject(file["records"], "records");
  return {
    made: readDay(file["made"], "made"),
    preset,
    language,
    settings,
    records: trackerRecordsFrom((table) => readTable(table, tables[table], dateKeysOf(table, settings.ownFields))),
  };
}

function readTable(table: TableKey, value: unknown, dates: ReadonlySet<string>): AnyRecord[] {
  const place = `records.${table}`;
  const file = readObject(value, place);
  const columns = readList(file["columns"], `${place}.columns`).map((key) => readText(key, `${place}.columns`));
  const known = new Set(columns);
  return readList(file["rows"], `${place}.rows`).map((row, index) => {
    const at = `${place} ${index + 1}`;
    const fields = readObject(row, at);
    if (Object.keys(fields).some((key) => !known.has(key))) throw new BackupDamage(at);
    return Object.fromEntries(columns.map((key) => [key, readField(fields[key], dates.has(key), `${at} ${key}`)]));
  });
}

/** Blank ones are left out of the file. */
function readField(value: unknown, isDate: boolean, place: string): AnyRecord[string] {
  const field = fromBackupCell(value ?? null, isDate);
  if (field === undefined) throw new BackupDamage(place);
  return field;
}
