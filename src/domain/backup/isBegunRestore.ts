import type { Settings } from "../../schema/settings";
import { tableKeys, tables } from "../../schema/tables/tables";
import { recordsOfTable } from "../trackerRecords";
import type { TrackerBackup } from "./trackerBackup";

/**
 * Whether a workbook is what a restore of the backup left when it broke off: set up as the backup says, with nothing in it that
 * the backup has not. Own fields, their lists and records may be missing.
 */
export function isBegunRestore(standing: Omit<TrackerBackup, "made">, backup: TrackerBackup): boolean {
  if (standing.preset !== backup.preset || standing.language !== backup.language) return false;
  const wanted = backup.settings.ownFields.map(canonical);
  if (!standing.settings.ownFields.every((field) => wanted.includes(canonical(field)))) return false;
  const ownLists = new Set(backup.settings.ownFields.flatMap(({ list }) => list ?? []));
  if (canonical(plannedSettings(standing.settings, ownLists)) !== canonical(plannedSettings(backup.settings, ownLists)))
    return false;
  return tableKeys.every((table) => {
    const { idKey } = tables[table];
    const ids = new Set(recordsOfTable(backup.records, table).map((record) => record[idKey]));
    return recordsOfTable(standing.records, table).every((record) => ids.has(record[idKey]));
  });
}

function plannedSettings(settings: Settings, ownLists: ReadonlySet<string>): Omit<Settings, "ownFields"> {
  const { ownFields: _ownFields, lists, ...others } = settings;
  return { ...others, lists: Object.fromEntries(Object.entries(lists).filter(([key]) => !ownLists.has(key))) };
}

/** The same text for the same content, whatever the order of its keys. */
function canonical(content: object): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
