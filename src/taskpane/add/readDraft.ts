/** What was typed, as the values that a record holds. */
import type { ColumnSpec } from "../../schema/columnSpec";
import type { FieldValue } from "../../schema/records";
import { parseTypedDate } from "../dates/parseTypedDate";

export interface ReadDraft {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Keys of the fields whose text is no day or no number. */
  readonly unreadable: ReadonlySet<string>;
}

export function readDraft(columns: readonly ColumnSpec[], readText: (key: string) => string, today: number): ReadDraft {
  const values: Record<string, FieldValue> = {};
  const unreadable = new Set<string>();
  for (const column of columns) {
    const text = readText(column.key).trim();
    const value = text === "" ? null : readValue(column, text, today);
    if (value === null && text !== "") unreadable.add(column.key);
    values[column.key] = value;
  }
  return { values, unreadable };
}

function readValue({ kind }: ColumnSpec, text: string, today: number): FieldValue {
  switch (kind) {
    case "date":
      return parseTypedDate(text, today);
    case "amount":
    case "number":
      return parseNumber(text);
    case "percent":
      return parsePercent(text);
    default:
      return text;
  }
}

/** `12,000.50`, `￥12 000`, `1.2万`; null where it is no number. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,¥$€£]/g, "");
  const match = /^([+-]?\d*\.?\d+|[+-]?\d+\.)(万)?$/.exec(plain);
  if (!match) return null;
  const number = Number(match[1]);
  // 1.2万 in binary fractions is not quite 12000.
  return match[2] ? Math.round(number * 1_000_000) / 100 : number;
}

/** A share: `30%`, `30` and `0.3` are all 0.3. */
export function parsePercent(text: string): number | null {
  const number = parseNumber(text.normalize("NFKC").replace(/%$/, ""));
  if (number === null) return null;
  const isShare = Math.abs(number) <= 1 && !/[%％]/.test(text);
  return isShare ? number : Math.round(number * 10_000) / 1_000_000;
}
