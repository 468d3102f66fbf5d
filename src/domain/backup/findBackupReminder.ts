import type { CustomerRecord } from "../../schema/records";

export type BackupReminder = { readonly kind: "never" } | { readonly kind: "old"; readonly days: number };

export interface BackupQuestion {
  /** Serial; null: there never was one. */
  readonly lastBackup: number | null;
  readonly today: number;
  /** Of Options; 0 asks for no reminder. */
  readonly backupDays: number;
  readonly customers: readonly Pick<CustomerRecord, "created">[];
}

/** Null where the last backup is young enough, or where there is too little to lose yet: no customer is older than that. */
export function findBackupReminder({
  lastBackup,
  today,
  backupDays,
  customers,
}: BackupQuestion): BackupReminder | null {
  if (backupDays <= 0) return null;
  if (lastBackup !== null) {
    const days = today - lastBackup;
    return days > backupDays ? { kind: "old", days } : null;
  }
  const isOld = customers.some(({ created }) => typeof created === "number" && today - created > backupDays);
  return isOld ? { kind: "never" } : null;
}
