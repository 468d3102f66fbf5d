import type { CliTexts } from "./cliZh";

export const cliEn: CliTexts = {
  help: `Gendan on the command line

Usage: gendan COMMAND [FILE.xlsx] [options]
  new FILE.xlsx [--preset general|trade|retail|cosmetics] [--demo] [--today DATE]
      make a tracking workbook
  schema [--json]
      list tables, columns, lists and presets
  import FILE.xlsx --table TABLE --from DATA [--sheet SHEET] [--map HEADER=key …] [--default key=value …] [--result-sheet] --out NEW.xlsx [--json]
      import an .xlsx, .xls or CSV file (UTF-8, UTF-16, GB18030); tables: Customers FollowUps Orders Payments Feedback
  overdue FILE.xlsx [--today DATE] [--json]
      list the customers whose follow-up is overdue
  regions FILE.xlsx --from DATE --to DATE [--by region|owner|source|industry] [--today DATE] [--json]
      sum orders by region
  highlight FILE.xlsx --out NEW.xlsx [--today DATE] [--json]
      colour the overdue customers in the sheet
  check FILE.xlsx [--fix [--formulas] --out NEW.xlsx] [--today DATE] [--json]
      list what is wrong; --fix saves a copy that has the one right value where there is one, and checks and colours
      anew where they were cut up; --formulas puts formulas back that were typed over
  export FILE.xlsx --out BACKUP [--json] [--password PASSWORD | --password-stdin]
      back up: the .xlsx as it is, encrypted where a password is given (AES-256: without it nobody opens the file again); --json writes all records and options as JSON;
      --password-stdin reads the password from the first line of standard input, so that it stands in no shell history
  diff FILE.xlsx BACKUP [--password PASSWORD | --password-stdin] [--json]
      list record by record what differs from a backup (.json or .xlsx)
  restore BACKUP --out NEW.xlsx [--password PASSWORD | --password-stdin] [--json]
      make the workbook anew from a backup: the same preset, language, options and own fields, and all records
  split FILE.xlsx --by owner|region --out FOLDER [--password PASSWORD | --password-stdin] [--json]
      split by owner or region into workbooks that hold the records of their customers only
  log FILE.xlsx [--last COUNT] [--json]
      list what was done, the newest first; the id in front is what undo takes
  undo FILE.xlsx ACTION --out NEW.xlsx [--who NAME] [--json]
      save a copy without what that action did; where it was changed since, do nothing
  upgrade FILE.xlsx (--out NEW.xlsx | --dry-run) [--json]
      bring a workbook of an earlier version up to date; --dry-run only lists what it would do
Every command takes --lang zh|en. An existing file is never overwritten without --force.
Exit codes: 0 done, 1 wrong input, 2 wrong usage.`,
  errors: {
    commandMissing: ({ allowed }) => `Say what to do: ${allowed.join(", ")}. --help shows the usage.`,
    commandUnknown: ({ subject, allowed }) => `There is no command ${subject}; there are: ${allowed.join(", ")}.`,
    optionUnknown: ({ subject }) => `This command has no option ${subject}; --help shows the usage.`,
    optionMissing: ({ subject }) => `The option ${subject} is missing.`,
    valueMissing: ({ subject }) => `The option ${subject} needs a value.`,
    valueWrong: ({ subject, allowed }) =>
      allowed.length === 0
        ? `${subject} is not right.`
        : `${subject} is not right; it should be: ${allowed.join(", ")}.`,
    fileMissing: ({ subject }) => `The command ${subject} needs an .xlsx file.`,
    argumentUnknown: ({ subject }) => `There is one argument too many: ${subject}.`,
    periodReversed: ({ subject }) => `The period ends before it begins: ${subject}.`,
    fileNotFound: ({ subject }) => `There is no file ${subject}.`,
    fileNotReadable: ({ subject }) => `The file ${subject} cannot be read; check its permissions.`,
    fileNotWorkbook: ({ subject }) => `${subject} is no .xlsx workbook.`,
    fileEncrypted: ({ subject }) =>
      `${subject} opens with a password only: give a backup --password, take it off other files in Excel first.`,
    fileTooLarge: ({ subject }) => `${subject} is too large to open.`,
    fileDamaged: ({ subject }) => `${subject} is damaged; use a backup or an earlier version.`,
    fileNotTracker: ({ subject }) =>
      `${subject} is no tracking workbook, or lacks one of its tables; make one with the command new.`,
    fileExists: ({ subject }) =>
      `The file ${subject} exists already; choose another name or overwrite it with --force.`,
    fileNotWritable: ({ subject }) => `The file ${subject} cannot be written; check folder and permissions.`,
    unmodelledParts: ({ subject, allowed }) =>
      `${subject} holds what saving would lose: ${allowed.join(", ")}. Nothing was saved; use Excel for this file.`,
    workbookFailed: ({ subject }) => `The workbook could not be changed (${subject}); nothing was saved.`,
    notText: ({ subject }) => `${subject} is no workbook, and no text in UTF-8, UTF-16 or GB18030.`,
    sheetMissing: ({ subject, allowed }) => `The data has no sheet “${subject}”; there are: ${allowed.join(", ")}.`,
    noRows: ({ subject }) => `${subject} is empty.`,
    headerMissing: ({ subject }) => `The data has no column “${subject}”.`,
    columnUnknown: ({ subject }) =>
      `The table has no column “${subject}” to import into; the command schema lists the keys.`,
    noColumnFound: ({ subject }) => `No column is known: ${subject}. Name them with --map HEADER=key.`,
    defaultUnknown: ({ subject }) => `“${subject}” in --default is no column that can be filled in.`,
    defaultInvalid: ({ subject }) => `The value of --default ${subject} is not right.`,
    notJson: ({ subject }) => `${subject} is no backup: give a .json backup or an .xlsx workbook.`,
    notBackup: ({ subject }) => `${subject} is no backup of Gendan.`,
    newerBackup: ({ subject }) => `A later version of Gendan made ${subject}; update Gendan first.`,
    damaged: ({ subject, allowed }) =>
      `The backup ${subject} is damaged (${allowed.join(", ")}); nothing was restored.`,
    passwordWrong: ({ subject }) => `The password of ${subject} is not right.`,
    encryptionUnknown: ({ subject }) =>
      `${subject} is encrypted in a way that is not supported; take the password away in Excel first.`,
    encryptionDamaged: ({ subject }) => `The encrypted file ${subject} was changed or damaged.`,
    folderNotEmpty: ({ subject }) => `The folder ${subject} is not empty. Take another one, or add --force.`,
    notUndone: ({ subject }) => subject,
    unexpected: ({ subject }) => `Something unexpected went wrong, nothing was saved: ${subject}`,
  },
  created: (file) => `Made ${file}.`,
  saved: (file) => `Saved ${file}.`,
  calculationOff:
    "There are very many formulas: the file was saved without calculating them, Excel does it on opening. The answers of the command line do not depend on it.",
  imported: (added, read) => `Read ${read} rows, added ${added}.`,
  rejected: (count) => `Rejected: ${count}`,
  duplicates: (count) => `There already and left out: ${count}`,
  faultLine: (line, header, sentence) => `  line ${line}${header === "" ? "" : `, ${header}`}: ${sentence}`,
  importedFollowUps: (count) => `Follow-ups found in them: ${count}.`,
  newValues: (list, values) => `The list “${list}” has learned: ${values.join(", ")}`,
  ignoredHeaders: (headers) => `Columns left out: ${headers.join(", ")}`,
  exported: (records) => `Records written: ${records}.`,
  passwordAdvice:
    "The file is encrypted with the password, which is kept nowhere: without it nobody opens the file again. An encrypted file cannot be edited by several people at once.",
  restored: (records) => `Records restored: ${records}.`,
  partLine: (value, customers, file) => `${value}: customers ${customers} → ${file}`,
  leftOut: (count) => `Rows that mean no customer for certain, left out: ${count}.`,
  overdueCount: (count) => (count === 0 ? "No customer is overdue." : `Overdue: ${count}`),
  upToDate: (file) => `${file} is of this version already; there is nothing to upgrade.`,
  upgraded: "Upgraded. This was done:",
  wouldUpgrade: "The upgrade would do this:",
  findings: (count) => (count === 0 ? "Nothing is wrong." : `Found: ${count}.`),
  fixed: (values, formulas) => `Put right: ${values}${formulas === 0 ? "" : `; formulas put back: ${formulas}`}.`,
  highlighted: (count) => `Overdue customers are now coloured: ${count}.`,
  overdueHeaders: ["Customer", "Due", "Days overdue", "Reason", "Stage", "Potential", "Owner", "Last contact"],
  regionHeaders: [
    "Orders",
    "Amount",
    "Share",
    "Before",
    "Change",
    "Alert",
    "Received",
    "Outstanding",
    "Late orders",
    "Overdue",
  ],
  total: "Total",
  blankGroup: "(blank)",
  periods: (period, previous) => `Period ${period}, compared with ${previous}`,
  drop: "drop",
  isNew: "new",
  schemaHeaders: ["key", "Chinese", "English", "kind", "required", "list"],
};
