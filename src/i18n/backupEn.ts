import type { BackupTexts } from "./backupZh";

export const backupEn: BackupTexts = {
  faults: {
    notJson: () => "This is no backup: choose a .json backup or an .xlsx workbook",
    notBackup: () => "This .json file is no backup of Gendan",
    newerBackup: () => "A later version of Gendan made this backup; update Gendan first",
    damaged: (place) => `The backup is damaged (${place}); nothing was restored`,
    passwordMissing: () => "This file opens with a password; enter it",
    passwordWrong: () => "The password is not right; enter it again",
    encryptionUnknown: () =>
      "This file is encrypted in a way that is not supported; take the password away in Excel first",
    encryptionDamaged: () => "The encrypted file was changed or damaged and cannot be opened",
    notTracker: () => "This workbook is no tracking workbook, or its tables are missing",
    unreadable: () => "This file cannot be read",
  },
  kinds: { added: "added since the backup", removed: "not there any more", changed: "different" },
  difference: (table, name, kind) => `${table} “${name}”: ${kind}`,
  field: (label, now, backup) => `${label} now “${now}”, backup “${backup}”`,
  blank: "blank",
  listOpens: ": ",
  joinFields: (fields) => fields.join("; "),
  counts: (changed, removed, added) =>
    `Different: ${changed}; not there any more: ${removed}; added since the backup: ${added}.`,
  same: "The same as the backup.",
};
