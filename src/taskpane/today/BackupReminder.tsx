import { useEffect } from "preact/hooks";
import { findBackupReminder } from "../../domain/backup/findBackupReminder";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { BackupButton } from "../backup/BackupButton";
import { lastBackup, lookUpLastBackup } from "../session/lastBackup";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

/** Below the list, so that it never stands between a person and the next call. */
export function BackupReminder({ records, ours }: { readonly records: TrackerRecords; readonly ours: OurWorkbook }) {
  useEffect(lookUpLastBackup, []);
  const { backup: words } = texts.value;
  const { today, settings } = ours;
  const reminder = findBackupReminder({
    lastBackup: lastBackup.value,
    today,
    backupDays: settings.backupDays,
    customers: records.customers,
  });
  if (reminder === null) return null;
  return (
    <section class="stack">
      <p class="small quiet">{reminder.kind === "never" ? words.never : words.old(reminder.days)}</p>
      <div>
        <BackupButton />
      </div>
    </section>
  );
}
