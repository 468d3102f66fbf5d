import type { mergeZh } from "./mergeZh";

export const mergeEn: typeof mergeZh = {
  trace: {
    from: (name, id, day) => `Merged from “${name}” (${id}) on ${day}.`,
    left: (fields) => `Not kept: ${fields}.`,
    field: (label, value) => `${label} ${value}`,
    join: (fields) => fields.join("; "),
  },
  title: "Merge customers",
  open: "Merge…",
  openNamed: (one, other) => `Merge “${one}” and “${other}”`,
  introduction:
    "Two rows are one customer: choose what to keep, field by field. The other row goes into it and is deleted.",
  choose: "Merge with",
  likely: "Probably the same",
  sides: { kept: "Stays", removed: "Goes in" },
  swap: "Swap",
  fields: (count) => (count === 1 ? "1 field differs: choose" : `${count} fields differ: choose`),
  noFields: "Every field says the same; there is nothing to choose.",
  equal: (count) => (count === 1 ? "1 field is the same" : `${count} fields are the same`),
  blank: "(blank)",
  settled: "Notes are joined, the earlier day of entry counts, and what you do not choose is kept in the notes.",
  counts: (parts) => `These will belong to the customer that stays: ${parts.join(", ")}.`,
  count: (count, table) => `${count} in ${table}`,
  noCounts: "No follow-up, order or feedback has to move.",
  merge: "Merge into one",
  merging: "Merging…",
  done: (name, count) => `Merged into “${name}”; ${count} ${count === 1 ? "row" : "rows"} moved.`,
  undone: "Undone: they are two customers again.",
  refused: "Not undone: somebody has changed part of it since the merge.",
  conflict: "Not merged: somebody has just changed one of the rows. This is how they are now; look again, then merge.",
  gone: "One of the customers is no longer in the table; a colleague may have deleted or merged it.",
};
