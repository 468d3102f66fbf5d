/** Columns that people added to a workbook of theirs; Options describe them, one row each. */
import type { ColumnSpec, TableKey } from "./columnSpec";
import type { OwnField, OwnFieldKind } from "./ownField";
import { ownListKeys } from "./ownLists";
import { ownFieldsName } from "./settingNames";
import type { Translated } from "./translated";

/** Settled, so that one look at the workbook finds those that it has; each table may have so many. */
export const ownFieldKeys: readonly string[] = [
  "ownField1",
  "ownField2",
  "ownField3",
  "ownField4",
  "ownField5",
  "ownField6",
  "ownField7",
  "ownField8",
];

export const ownFieldKinds: readonly OwnFieldKind[] = ["text", "number", "date", "choice"];

export const ownFieldsTable = "OptionsOwnFields";

/** What a row of Options says, from left to right; the last three are for the add-in. */
export const ownFieldColumns = ["table", "header", "kind", "key", "kindCode", "list"] as const;

export const ownBand = { key: "own", title: { zh: "自定义", en: "Own fields" } satisfies Translated } as const;

const widths: Readonly<Record<OwnFieldKind, number>> = { text: 16, number: 12, date: 12, choice: 14 };

export function ownColumn({ key, header, kind, list }: OwnField): ColumnSpec {
  return {
    key,
    header: { zh: header, en: header },
    kind,
    width: widths[kind],
    band: ownBand.key,
    ...(list === null ? {} : { list }),
    // Quantities, rates, measures: as many decimals as were typed.
    ...(kind === "number" ? { numberFormat: "General" } : {}),
  };
}

/** A row that a person changed beyond recognition describes no field. */
export function readOwnFields(
  cells: ReadonlyMap<string, readonly (readonly (string | number | boolean | null)[])[]>,
): readonly OwnField[] {
  return (cells.get(ownFieldsName) ?? []).flatMap(([, header, , path, kindCode, listCode]): OwnField[] => {
    const [table = "", key = ""] = String(path ?? "").split(".");
    const kind = ownFieldKinds.find((each) => each === kindCode);
    const list = ownListKeys.find((each) => each === listCode) ?? null;
    if (kind === undefined || !isTable(table) || !ownFieldKeys.includes(key)) return [];
    if (kind === "choice" && list === null) return [];
    return [{ table, key, header: String(header ?? ""), kind, list }];
  });
}

const tablesWithOwnFields: readonly TableKey[] = ["Customers", "FollowUps", "Orders", "Payments", "Feedback"];

function isTable(text: string): text is TableKey {
  return tablesWithOwnFields.some((key) => key === text);
}
