import { cardEn, findEn } from "./findEn";
import { fieldsEn } from "./fieldsEn";
import { formEn } from "./formEn";
import { receivablesEn } from "./receivablesEn";
import { regionsEn } from "./regionsEn";
import { settingsEn } from "./settingsEn";
import { savingEn } from "./savingEn";
import { repairEn } from "./repairEn";
import { todayEn } from "./todayEn";
import { upgradeEn } from "./upgradeEn";
import type { ErrorWords, ProblemWords, Texts } from "./zh";

export const en: Texts = {
  product: "Gendan",
  locale: "en",
  languageName: { zh: "中文", en: "English" },
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  joinNames: (names) => names.join(", "),

  common: {
    retry: "Try again",
    cancel: "Cancel",
    refresh: "Refresh",
    close: "Close",
    loading: "Reading the workbook…",
    saving: "Saving…",
    cancelling: "Cancelling…",
    progress: (done, total) => `${done} of ${total} rows`,
    errorDetails: (code) => `Error code: ${code}`,
    notChosen: "None",
    chooseFile: "Choose file…",
    noFileChosen: "No file chosen",
    offline:
      "You are offline, and this page has not been downloaded yet. Pages opened before still work; this one opens by itself once you are online.",
    screenMissing: "This page did not load. Check the connection and try again.",
  },

  navigation: { label: "Main", today: "Today", add: "Add", find: "Find", regions: "Regions", settings: "Settings" },

  relativeDay: (days) => {
    if (days === 0) return "today";
    if (days === 1) return "tomorrow";
    if (days === -1) return "yesterday";
    return days > 0 ? `in ${days} days` : `${-days} days ago`;
  },

  setUp: {
    title: "Set up the tracking workbook",
    introduction:
      "One table each for customers, follow-ups, orders, payments and feedback, linked to each other; reminders and regional figures keep themselves up to date.",
    nothingChanged: "Only adds sheets; nothing that is here changes.",
    workbookLanguage: "Language of the sheets",
    preset: "Line of business",
    demo: "Include sample data",
    demoNote: "Made-up customers and orders to try things out; delete them later",
    sheets: (count, names) => `Adds ${count} sheets: ${names}.`,
    create: "Set up the workbook",
    creating: "Making the sheets. Please do not edit cells meanwhile…",
    namesTaken: (sheets) => `The workbook already has sheets of these names: ${sheets}.`,
    addBesideExplained:
      "A second set can stand beside them under numbered names; the existing sheets stay as they are.",
    tablesTaken: (names) =>
      `The workbook already has tables or names called ${names}. Please set up in a new, empty workbook.`,
    addBeside: "Add beside them",
    addFirstCustomer: "Add a customer",
    fromBackup: "Restore a whole workbook from a backup",
  },

  repair: repairEn,
  upgrade: upgradeEn,

  today: {
    overdue: "Overdue",
    dueToday: "Due today",
    dueSoon: (days) => `Next ${days} days`,
    highlight: "Highlight overdue customers",
    highlightOn: "Overdue rows are red for everyone who opens the file",
    highlightOff: "Colours the rows of overdue customers",
    logFollowUp: "Log",
    logFollowUpFor: (customer) => `Log a follow-up with ${customer}`,
    goToRow: (customer) => `Show ${customer} in the sheet`,
    daysOverdue: (days) => (days === 1 ? "1 day overdue" : `${days} days overdue`),
    noneTitle: {
      overdue: "Nobody is overdue",
      dueToday: "Nobody to contact today",
      dueSoon: "Nobody to contact in the next days",
    },
    noneAdvice: "Give each follow-up its next date, and it turns up here when it is due.",
    noCustomersTitle: "No customers yet",
    noCustomersAdvice: "Add the first one; from then on this page says whom to contact, and why.",
    more: (count) => `Show ${count} more`,
  },

  work: todayEn,

  add: {
    kinds: {
      FollowUps: "Follow-up",
      Customers: "Customer",
      Orders: "Order",
      Payments: "Payment",
      Feedback: "Feedback",
    },
    kindLabel: "What to add",
    importList: "Import a list",
    save: {
      FollowUps: "Save follow-up",
      Customers: "Save customer",
      Orders: "Save order",
      Payments: "Save payment",
      Feedback: "Save feedback",
    },
    more: (count) => (count === 1 ? "1 more field" : `${count} more fields`),
    required: "* required",
    oneOf: (labels) => `Fill in at least one of: ${labels}`,
    saved: (name) => `Saved: ${name}`,
    another: "Add another",
    showInSheet: "Show in sheet",
    logFollowUp: "Log a follow-up",
    goOn: {
      FollowUps: "Go on with the follow-up",
      Customers: "Go on with the customer",
      Orders: "Go on with the order",
      Payments: "Go on with the payment",
      Feedback: "Go on with the feedback",
    },
    addOrder: "Add an order",
    addPayment: "Add a payment",
    clear: "Clear",
    rejected: "A few fields need another look; nothing you typed is lost.",
    findCustomer: "Name, company, phone, order",
    findOrder: "Order number or customer",
    newCustomer: (name) => `New customer “${name}”`,
    showChoices: "Show the list",
    suggestedDate: (day) => `Suggested: ${day}`,
    suggestedHandler: (owner) => `The customer's owner: ${owner}`,
    suggestedNumber: (number) => `Suggested: ${number}`,
    outstanding: (amount) => `${amount} outstanding`,
    satisfaction: ["1 very unhappy", "2 unhappy", "3 so-so", "4 happy", "5 very happy"],
  },

  form: formEn,
  saving: savingEn,
  receivables: receivablesEn,
  backup: {
    open: "Backup, restore and split",
    note: "Keep a copy with one click, put back record by record, or give away a part; with a password if you like.",
    never: "This workbook was never backed up. With a copy nothing that is deleted by mistake is lost.",
    old: (days) => `The last backup is ${days} days old.`,
  },
  find: findEn,
  card: cardEn,

  checkUp: {
    found: (count) => (count === 1 ? "The check-up found 1 thing" : `The check-up found ${count} things`),
    look: "Look",
    dismiss: "Dismiss what the check-up found",
  },
  regions: regionsEn,

  settings: settingsEn,
  fields: fieldsEn,

  dates: {
    placeholder: "yyyy-mm-dd",
    hint: "Such as 11-26, tomorrow, +3, fri",
    read: (weekday, distance) => `${weekday}, ${distance}`,
    readAs: (day, weekday, distance) => `${day}, ${weekday}, ${distance}`,
  },

  problems: {
    required: ({ label }: ProblemWords) => `${label} is missing`,
    oneOfRequired: ({ group }) => `Fill in at least one of: ${group}`,
    notUnique: ({ label, value }) => `${label} “${value}” is taken; tell them apart`,
    tooManyDigits: () => "More than 15 digits, of which Excel loses the last; add a letter or a hyphen",
    tooLong: () => "Too long; please shorten it",
    date: () => "Not a date; write it as 2026-11-26",
    dateOrder: ({ label }) => `${label} is before the date of this record`,
    amount: () => "Must be an amount of 0 or more",
    decimals: () => "Two decimals at most",
    number: () => "Must be a number",
    outOfRange: ({ label }) => `${label} is outside its range`,
    mobile: () => "A mobile number has 11 digits, or begins with + and the country code",
    phone: () => "Not a whole phone number; add the area code, such as 021-55551234",
    email: () => "Not an e-mail address; write it as name@company.com",
    unknownValue: ({ value }) => `“${value}” is not in the list`,
    customerUnknown: ({ value }) => `No customer is called “${value}”; choose one or add it first`,
    customerAmbiguous: ({ value }) => `Several customers are called “${value}”; rename them first`,
    orderUnknown: ({ value }) => `No order has the number “${value}”`,
  },

  errors: {
    cellEditMode: () =>
      "A cell is being edited. Press Enter in the sheet to finish, or Esc to drop it; this goes on by itself.",
    accessDenied: () => "The sheet is protected. Unprotect it under Review, then try again.",
    readOnly: () =>
      "The workbook is open read-only: you can look, but this file will not keep what you enter. Enable editing, or save a copy first.",
    tableMissing: ({ table }: ErrorWords) =>
      `The table “${table}” cannot be found; it may have been deleted or renamed. Undo (Ctrl+Z) or restore an earlier version, then try again.`,
    columnMissing: ({ table, column }) =>
      `The table “${table}” has lost its column “${column}”. Undo the deletion and try again.`,
    sheetMissing: ({ name }) => `The sheet “${name}” cannot be found. Undo the deletion and try again.`,
    nameMissing: ({ name }) => `The workbook has lost the name “${name}”. Undo the last steps and try again.`,
    nameTaken: ({ name }) => `The name “${name}” is taken. Choose another and try again.`,
    recordMissing: ({ table }) =>
      `This record is no longer in “${table}”; a colleague may have deleted it. Please refresh.`,
    notFound: () => "What you are looking for is no longer in the workbook. Refresh and try again.",
    conflict: () => "A colleague is changing the same place. Try again in a moment; what you typed is kept.",
    filteredRange: ({ table }) =>
      `The table “${table}” is filtered, so rows could land in the wrong place. Clear the filter first.`,
    payloadTooLarge: () => "Too much data for Excel at once. Do it in smaller parts.",
    notSupported: () => "This version of Excel cannot do that. Excel 2021 or Microsoft 365 is needed.",
    connectionLost: () =>
      "Excel cannot reach its server, so this step may not be complete. What you typed is kept; once connected, look in the sheet before you try again.",
    newerWorkbook: () =>
      "This workbook was made by a newer Gendan. Close Excel and open it again to update the add-in; until then the sheets work as usual.",
    cancelled: () => "Cancelled. The workbook is as it was.",
    requestAborted: () => "Excel broke off, perhaps because another workbook came to the front. Try again.",
    notCompensated: ({ sheets }) =>
      `It did not finish and left these sheets behind: ${sheets}. Delete them and try again.`,
    hostFailure: () => "Excel did not complete this. Try again; if it fails once more, reopen the workbook.",
    unexpected: () => "Something unexpected happened; what you typed is kept. Try again, or reopen the pane.",
  },

  commands: {
    highlightOn: (count) =>
      count === 1 ? "1 overdue customer is highlighted." : `${count} overdue customers are highlighted.`,
    highlightOff: "The highlight is off.",
    notOurs: "This workbook is not set up for tracking yet. Start here.",
  },
};
