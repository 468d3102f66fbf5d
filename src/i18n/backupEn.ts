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
  screen: {
    title: "Backup, restore and split",
    newPassword: "Password to open it (optional)",
    passwordNote:
      "With one the file is encrypted with AES-256; Excel and LibreOffice open it with the password. It is kept nowhere: without it nobody opens the file again. An encrypted file cannot be edited by several people at once.",
    saved: (name) =>
      `Made ${name}; look in the downloads of the browser or the system. If it is not there, use File › Save a Copy in Excel.`,
    snapshot: {
      title: "Backup",
      last: (day) => `Last backup: ${day}`,
      never: "Gendan has not backed up this workbook yet.",
      save: "Back up the whole workbook (.xlsx)",
      missing: "This Excel does not hand its workbook to add-ins. Save one with File › Save a Copy.",
      saveRecords: "Export all records (.json)",
      saveRecordsNote:
        "Records, options and own fields without looks and formulas; not encrypted, so keep it in a safe place.",
    },
    restore: {
      title: "Restore",
      introduction: "Choose a backup, see what differs from now, then choose what goes back.",
      file: "Backup (.xlsx or .json)",
      password: "Password to open it",
      open: "Open",
      busy: "Working…",
      chooseAll: "Choose all",
      chooseNone: "Choose none",
      more: (count) => `Show ${count} more`,
      start: (count) => `Restore the ${count} chosen`,
      addedNote: "What was added since the backup stays.",
      done: (fields, records) => `Restored: values put back ${fields}, records brought back ${records}.`,
      kept: (count) => `Somebody had just changed ${count}; they stay as they are.`,
      undoneInPart: (count) => `Somebody has changed ${count} since; they stay, the rest is undone.`,
      notUndone: "Somebody has used or changed a record that was brought back; nothing of it was undone.",
      goOn: "Done",
    },
    whole: {
      title: "Restore a whole workbook",
      introduction:
        "Makes the backup anew in this workbook: options, own fields and all records. The backup file stays as it is; formats of your own are not in it.",
      found: (preset) => `The backup holds (${preset}):`,
      start: "Restore into this workbook",
      busy: "Restoring. Please leave the cells alone for a moment…",
      brokenOff: "Not everything is back yet. Another try adds what is missing, and nothing twice.",
      otherTracker:
        "This workbook holds other records or settings, so nothing was changed. Restore the backup into a blank workbook, or bring back single records under Settings › Backup, restore and split.",
      elsewhere:
        "To restore all of it: make a blank workbook, open Gendan there, and choose “Restore a whole workbook from a backup”.",
    },
    split: {
      title: "Split for others",
      introduction:
        "The customers of one owner or region with their follow-ups, orders, payments and feedback, for people who must not see the others.",
      by: "Split by",
      keys: { owner: "Owner", region: "Region" },
      part: "Which part",
      partOf: (value, customers) => `${value} (customers: ${customers})`,
      blank: "(blank)",
      save: "Make this part (.xlsx)",
      plain:
        "This makes plain tables, one a sheet, without formulas and reminders. For a whole tracking workbook use gendan split on the command line. Notes that mention other customers stay as they are: read them first.",
      left: (count) => `Rows that mean no customer for certain are in no part: ${count}. A check-up finds them.`,
    },
  },
};
