import { countPart, isBrokenOff, listImported, type ImportedPart } from "../domain/import/lastImport";
import { listStandingIds } from "../excel/reading/findStandingRows";
import type { TrackerView } from "../excel/reading/readTracker";
import type { RecordLogData } from "../schema/log/logData";

/** Its pane was closed half-way, and something of it stands. */
export function isBrokenOffImport(view: TrackerView, data: readonly RecordLogData[]): boolean {
  const parts = listImported(data).map((part): ImportedPart => {
    return { ...part, standing: listStandingIds(view, part.table) };
  });
  return parts.some((part) => countPart(part).standing > 0) && isBrokenOff(parts);
}

/** Of the records that an action added only those that stand. */
export function leaveOutMissing(view: TrackerView, data: readonly RecordLogData[]): RecordLogData[] {
  const standing = new Map(data.map(({ table }) => [table, listStandingIds(view, table)]));
  return data.map(({ added, ...others }) => {
    if (!added) return others;
    return { ...others, added: added.filter(([id]) => standing.get(others.table)?.has(id)) };
  });
}
