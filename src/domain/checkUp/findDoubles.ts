/** Rows that stand twice: each is compared with what came before, through indexes, however many are alike. */
import type { TableSpec } from "../../schema/columnSpec";
import { inputColumns } from "../../schema/tableSchema";
import { identifyingFields, listMarks } from "../customers/findTwins";
import { isBlank } from "../dataQuality/fieldProblem";
import { foldCase } from "../foldCase";
import { makeFinding, recordIdOf, type SeenRow } from "./checkUpQuestion";
import type { Finding, FindingCode } from "./finding";

/** Names, numbers and ids that an earlier row has. */
export function findEqualKeys(schema: TableSpec, rows: readonly SeenRow[]): Finding[] {
  const keys = schema.columns.filter(({ key, unique }) => unique || key === schema.idKey).map(({ key }) => key);
  return keys.flatMap((key) => {
    const first = new Map<string, SeenRow>();
    return rows.flatMap((row): Finding[] => {
      const value = row.record[key] ?? null;
      if (isBlank(value)) return [];
      const folded = foldCase(String(value).trim());
      const earlier = first.get(folded);
      if (earlier === undefined) first.set(folded, row);
      return earlier === undefined ? [] : [likeFinding(schema, row, "notUnique", earlier, key)];
    });
  });
}

/** Rows that say the same in every field but the id. */
export function findRepeated(schema: TableSpec, rows: readonly SeenRow[]): Finding[] {
  if (schema.key === "Customers" || schema.key === "Orders") return [];
  const keys = inputColumns(schema).flatMap(({ key }) => (key === schema.idKey ? [] : [key]));
  const first = new Map<string, SeenRow>();
  return rows.flatMap((row): Finding[] => {
    const said = JSON.stringify(keys.map((key) => row.record[key] ?? null));
    const earlier = first.get(said);
    if (earlier === undefined) first.set(said, row);
    return earlier === undefined ? [] : [likeFinding(schema, row, "repeated", earlier, null)];
  });
}

interface Holder {
  readonly seen: SeenRow;
  readonly name: string;
}

/** One finding a customer, about the first who has the same number, address, account or company. */
export function findTwinRows(schema: TableSpec, rows: readonly SeenRow[]): Finding[] {
  // A switchboard belongs to everybody in the house: two of them are no twins, one of them and a mobile are.
  const switchboards = new Map<string, Holder>();
  const others = new Map<string, Holder>();
  return rows.flatMap((row): Finding[] => {
    const name = foldCase(String(row.record["name"] ?? "").trim());
    const found = identifyingFields.flatMap((field) => {
      const marks = listMarks(field, String(row.record[field] ?? ""));
      const known = marks.map((mark) => others.get(mark) ?? (field === "phone" ? undefined : switchboards.get(mark)));
      const twin = known.find((holder) => holder !== undefined && holder.seen.row !== row.row && holder.name !== name);
      remember(field === "phone" ? switchboards : others, marks, { seen: row, name });
      return twin ? [{ field, twin }] : [];
    });
    return found.slice(0, 1).map(({ field, twin }) => likeFinding(schema, row, "twin", twin.seen, field));
  });
}

function likeFinding(
  schema: TableSpec,
  row: SeenRow,
  code: FindingCode,
  earlier: SeenRow,
  column: string | null,
): Finding {
  const recordId = recordIdOf(schema, earlier.record);
  return makeFinding(schema, row, code, column, { like: { row: earlier.row, recordId, column } });
}

function remember(holders: Map<string, Holder>, marks: readonly string[], holder: Holder): void {
  for (const mark of marks) if (!holders.has(mark)) holders.set(mark, holder);
}
