import type { repairZh } from "./repairZh";

export const repairEn: typeof repairZh = {
  title: "Check and repair",
  searching: "Checking the workbook…",
  found: "This was found. “Repair” puts it back as described; nothing that you entered is changed.",
  advice:
    "If something was just deleted by mistake, Ctrl+Z is best; or restore it under File › Info › Version History.",
  addSheet: (sheet) =>
    `The sheet “${sheet}” is gone → made again, empty. What stood on it can only come from Version History.`,
  addOptions: (sheet) =>
    `The sheet “${sheet}” is gone → made again with the usual values; enter your own list values and days again.`,
  addReport: (sheet) => `The sheet “${sheet}” is gone → made again; its figures follow by themselves.`,
  addTable: (sheet) => `The table on “${sheet}” is gone → an empty one is made at its place.`,
  remakeTable: (sheet, rows) =>
    `The ${rows} ${rows === 1 ? "row" : "rows"} on “${sheet}” are still there but no table → made a table again, every row kept; formula columns calculate anew.`,
  addColumn: (sheet, column) =>
    `“${sheet}” lacks the column “${column}” → put back at its place: a formula fills itself in, any other column is blank.`,
  adoptColumn: (sheet, column, header) =>
    `On “${sheet}”, “${header}” stands where “${column}” was → used as “${column}”; its header stays.`,
  renewNames: (count) =>
    `${count} hidden ${count === 1 ? "name was" : "names were"} lost → made again by headers and labels.`,
  renewFormulas: (sheets) =>
    `Formulas on these sheets may point at what was lost → written again: ${sheets}. Values typed over formulas stay.`,
  cannotRepair: (sheet, what) =>
    `The row “${what}” of “${sheet}” is gone and cannot be put back; the usual value counts. Undo its deletion or restore it from Version History.`,
  nothing: "Nothing is wrong.",
  repair: "Repair",
  repairing: "Repairing; please edit no cells…",
  done: "Repaired. This was done:",
  nothingDone: "There is nothing that can be repaired here.",
  locked: (sheets) =>
    `“${sheets}” is protected with a password, so its formulas were left. Unprotect it and repair again.`,
  goOn: "Go on",
  later: "Not now",
  check: "Check and repair",
  incomplete: "Part of the workbook is missing; some things may not work.",
};
