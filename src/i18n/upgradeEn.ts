import type { upgradeZh } from "./upgradeZh";

export const upgradeEn: typeof upgradeZh = {
  title: "Upgrade the workbook",
  searching: "Looking at what there is to upgrade…",
  found:
    "This workbook was made by an earlier version of Gendan. The upgrade does the following; all that you entered, the period you chose and your own list values stay.",
  advice:
    "It cannot be undone in one step: first keep a copy with File › Save a Copy. A file on OneDrive can also be restored under File › Info › Version History. Ask colleagues not to edit meanwhile.",
  addSheets: (sheets) => `New sheets: ${sheets}.`,
  addColumns: (sheet, headers) => `“${sheet}” gets new columns: ${headers}. Formulas fill them in, or they are blank.`,
  addWorkingCells: (sheets, count) =>
    `${count} hidden ${count === 1 ? "column or value" : "columns and values"} for the formulas (${sheets}); nobody need look at them.`,
  addOptions: (sheet, labels) => `“${sheet}” gets new entries: ${labels}. Values and lists that stand are not changed.`,
  renewSheets: (sheets) =>
    `New formulas, input checks and colour rules: ${sheets}. Values typed over formulas and colour rules of your own stay.`,
  keepRules: (sheets) => `The table on “${sheets}” was moved: its input checks and colour rules stay as they are.`,
  rebuildSheets: (sheets) => `Summary sheets are made anew: ${sheets}. Period, grouping and causes of drops move over.`,
  keepSheet: (sheet, keptAs) =>
    `“${sheet}” was unprotected and may hold words of yours → the old one stays as “${keptAs}”.`,
  start: "Upgrade now",
  later: "Later",
  upgrading: "Upgrading; please edit no cells…",
  stopped: "Stopped. What was done does no harm; another upgrade finishes the rest.",
  done: "Upgraded. This was done:",
  goOn: "Go on",
  postponed: "This workbook is of an earlier version: it works as before, without the new columns and summaries.",
  look: "Upgrade…",
};
