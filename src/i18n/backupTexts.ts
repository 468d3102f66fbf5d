import { backupEn } from "./backupEn";
import { backupZh, type BackupTexts } from "./backupZh";
import type { Language } from "./language";

/** Apart from the texts of the pane: they load with the backup. */
export const backupTexts: Readonly<Record<Language, BackupTexts>> = { zh: backupZh, en: backupEn };
