import type { OwnListKey } from "./listKeys";
import type { ListSpec } from "./listSpec";

/** A workbook finds its lists by name, so the names are settled: at most so many own fields choose from lists. */
export const ownListKeys: readonly OwnListKey[] = [
  "ownList1",
  "ownList2",
  "ownList3",
  "ownList4",
  "ownList5",
  "ownList6",
  "ownList7",
  "ownList8",
];

/** Empty until a workbook fills them; there they bear the name of their field. */
export const ownLists = Object.fromEntries(
  ownListKeys.map((key, index): [OwnListKey, ListSpec] => [
    key,
    { name: { zh: `自定义列表 ${index + 1}`, en: `Own list ${index + 1}` }, growth: "open", values: [] },
  ]),
) as Readonly<Record<OwnListKey, ListSpec>>;
