import type { ColumnSpec } from "../../schema/columnSpec";
import { findDayOrder } from "./findDayOrder";
import { sampleCells } from "./judgeValues";
import { columnCells } from "./mapColumns";
import type { DayTense } from "./parseDay";
import { findCurrency } from "./parseMoney";
import type { FieldHints } from "./parseField";
import { textOfCell, type SourceRow } from "./sourceTable";

/** A column of a source that goes somewhere, and how it is written. */
export interface ImportColumn {
  readonly spec: ColumnSpec;
  readonly header: string;
  readonly hints: FieldHints;
}

/** Days that are agreed; all others tell what has happened. */
const agreedKeys: ReadonlySet<string> = new Set([
  "nextDate",
  "nextFollowUp",
  "deliveryDate",
  "revisedDelivery",
  "paymentDue",
  "expiry",
  "etd",
  "eta",
  "customsCutoff",
  "inspectionDate",
]);

export function readImportColumn(
  spec: ColumnSpec,
  header: string,
  rows: readonly SourceRow[],
  index: number,
  today: number,
): ImportColumn {
  if (spec.kind === "amount")
    return { spec, header, hints: { factor: factorOf(header), currency: findCurrency(header) } };
  if (spec.kind !== "date") return { spec, header, hints: {} };
  const tense: DayTense = agreedKeys.has(spec.key) ? "near" : "past";
  const texts = sampleCells(columnCells(rows, index)).map(textOfCell);
  return { spec, header, hints: { order: findDayOrder(texts, today, tense), today, tense } };
}

/** 金额（万元）, Amount (k USD). */
function factorOf(header: string): number {
  const text = header.normalize("NFKC");
  if (/万(?:元|美[元金])?\s*\)?$|\(万/.test(text)) return 10_000;
  return /千(?:元|美[元金])\s*\)?$|\(千|\(k\b|['’]000|\(in thousands/i.test(text) ? 1_000 : 1;
}
