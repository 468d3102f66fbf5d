import type { ListWords } from "../../schema/listWords";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { isBlank } from "../dataQuality/fieldProblem";
import { isHistoryKey, type HistoryKey } from "./historyColumns";
import type { ImportColumn } from "./importColumn";
import type { FieldFault } from "./importQuestion";
import { parseField, type ParsedValue } from "./parseField";
import { placeContacts } from "./placeContacts";
import { textOfCell, type SourceRow } from "./sourceTable";

/** What the cells of one row say, before anybody asks whether that is allowed. */
export interface CellsRead {
  readonly draft: AnyRecord;
  readonly faults: readonly FieldFault[];
  readonly history: Readonly<Partial<Record<HistoryKey, FieldValue>>>;
  /** Signs of money beside amounts, by column. */
  readonly currencies: Readonly<Record<string, string>>;
}

export function readCells(columns: readonly (ImportColumn | null)[], row: SourceRow, words: ListWords): CellsRead {
  const draft: Record<string, FieldValue> = {};
  const history: Partial<Record<HistoryKey, FieldValue>> = {};
  const currencies: Record<string, string> = {};
  const faults: FieldFault[] = [];
  const told: Record<string, string> = {};
  const others: string[] = [];
  const asides: string[] = [];
  columns.forEach((column, index) => {
    if (!column) return;
    const { spec, header, hints } = column;
    const cell = row.cells[index] ?? null;
    const parsed = parseField(spec, cell, words, hints);
    if ("code" in parsed) {
      faults.push({ column: spec.key, code: parsed.code, value: textOfCell(cell).trim() });
      return;
    }
    if (isHistoryKey(spec.key)) history[spec.key] = parsed.value;
    else draft[spec.key] = parsed.value;
    others.push(...(parsed.others ?? []));
    if (parsed.aside !== undefined) asides.push(describe(header, parsed.aside));
    noteCurrency(currencies, spec.key, parsed);
    if (parsed.value !== null && hints.currency) told[spec.key] = hints.currency;
  });
  const placed =
    "mobile" in draft || "phone" in draft ? placeContacts(draft, others) : { fields: draft, surplus: others };
  return {
    draft: addNotes(placed.fields, [...asides, ...placed.surplus]),
    faults,
    history,
    currencies: allSigns(draft, currencies, told),
  };
}

/** A column of currencies knows better than a header. */
function allSigns(draft: AnyRecord, signs: CellsRead["currencies"], told: CellsRead["currencies"]) {
  return isBlank(draft["currency"]) ? { ...told, ...signs } : signs;
}

function noteCurrency(currencies: Record<string, string>, key: string, { currency }: ParsedValue): void {
  if (currency !== undefined) currencies[key] = currency;
}

function describe(header: string, words: string): string {
  return header === "" ? words : `${header}: ${words}`;
}

/** What has no column of its own is kept where people look. */
export function addNotes(record: AnyRecord, words: readonly string[]): AnyRecord {
  const notes = [isBlank(record["notes"]) ? null : record["notes"], ...words].filter((each) => each !== null);
  return words.length === 0 ? record : { ...record, notes: notes.join("; ") };
}
