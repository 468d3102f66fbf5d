import { readAllRecords } from "../../../src/actions/readRecords";
import { restoreTracker } from "../../../src/actions/restoreTracker";
import { compareRecords } from "../../../src/domain/backup/compareRecords";
import { exportRecords } from "../../../src/domain/backup/exportRecords";
import { readExport } from "../../../src/domain/backup/readExport";
import type { TrackerBackup } from "../../../src/domain/backup/trackerBackup";
import type { Language } from "../../../src/i18n/language";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { randomTracker } from "../../builders/randomTracker";
import { findErrorCells, openExcel, today } from "../../builders/trackerExcel";

/** What stands in a new workbook after the backup was restored into it, saved and opened again. */
export async function restoreAndRead(backup: TrackerBackup) {
  const { excel, close } = await openExcel();
  const result = await restoreTracker(backup, { whenNamesAreTaken: "ask", today });
  expect(result.kind).toBe("restored");
  const bytes = await excel.save();
  close();
  const again = await openExcel({ bytes });
  const { records, facts } = await readAllRecords();
  const errors = await findErrorCells();
  again.close();
  return { records, facts, settings: facts.settings, errors };
}

const sizes = { customers: 6, followUps: 6, orders: 6, payments: 5, feedback: 4 };

/** Export, restore, save, open: the same records and settings. */
export async function expectRoundTrip(seed: number, preset: PresetKey, language: Language): Promise<void> {
  const changed = { soonDays: 5, weekend: "0000001", publicPoolDays: null };
  const settings = { ...defaultSettings(preset, language), ...changed };
  const records = randomTracker(seed, sizes, today);
  const read = readExport(exportRecords({ made: today, preset, language, settings, records }));
  if (read.kind !== "read") throw new Error(read.fault.code);
  const restored = await restoreAndRead(read.backup);
  expect(compareRecords(restored, { records, settings })).toEqual([]);
  expect(restored.records.customers).toHaveLength(sizes.customers);
  expect(restored.facts).toMatchObject({ preset, language });
  expect(restored.settings).toMatchObject(changed);
}
