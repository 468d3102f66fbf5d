/** What our own sheets hold comes back as the same records, in every trade and language, whatever the order of the columns. */
import fc from "fast-check";
import { importRecords } from "../../../../src/domain/import/importRecords";
import type { SourceSheet } from "../../../../src/domain/import/sourceTable";
import type { Language } from "../../../../src/i18n/language";
import { encodeCell } from "../../../../src/schema/cellCodec";
import type { ColumnSpec, TableKey } from "../../../../src/schema/columnSpec";
import { defaultSettings } from "../../../../src/schema/defaultSettings";
import { createListWords } from "../../../../src/schema/listWords";
import type { PresetKey } from "../../../../src/schema/presets/preset";
import { presetKeys } from "../../../../src/schema/presets/presets";
import type { AnyRecord, FieldValue } from "../../../../src/schema/records";
import type { Settings } from "../../../../src/schema/settings";
import { inputColumns, tableSchema } from "../../../../src/schema/tableSchema";
import { tableKeys, tables } from "../../../../src/schema/tables/tables";
import { numberLimitsOf } from "../../../../src/schema/validations/fieldLimits";
import { day } from "../../../builders/day";
import { aCustomer, anOrder } from "../../../builders/records";

const today = day("2026-11-23");
const customers = [aCustomer({ id: "C-A", name: "既有客户", owner: null, mobile: null, email: "old@old.example" })];
const orders = [anOrder({ orderNumber: "SO-OLD", customer: "既有客户" })];
/** Begins with a letter that makes it nothing but a text. */
const words = fc.stringMatching(/^Q[a-z\u4e00-\u9fa5 ]{0,12}[a-z\u4e00-\u9fa5]$/);

interface Row {
  readonly index: number;
  readonly serial: number;
  readonly settings: Settings;
  readonly table: TableKey;
}

function listCodes({ stages, statuses, lists }: Settings, list: string): string[] {
  const values = list === "stage" ? stages : list === "status" ? statuses : (lists[list] ?? []);
  return values.map(({ code }) => code);
}

function valueOf(column: ColumnSpec, { index, serial, settings, table }: Row): fc.Arbitrary<FieldValue> {
  if (column.key === tables[table].idKey || column.unique) return words.map((text) => `${text}${index}`);
  switch (column.kind) {
    case "date":
      return fc.constant(serial);
    case "amount":
      return fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);
    case "percent":
      return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    case "number": {
      const { least, most } = numberLimitsOf(`${table}.${column.key}`, "number");
      return fc.integer({ min: Math.ceil(least), max: Math.min(most, 1_000) });
    }
    case "phone":
      return fc.constant(column.key === "mobile" ? String(13_800_000_000 + index) : `0571-${10_000_000 + index}`);
    case "email":
      return fc.constant(`a${index}@b.example`);
    case "customer":
      return fc.constant("既有客户");
    case "order":
      return fc.constant("SO-OLD");
    case "choice":
      return fc.constantFrom(...listCodes(settings, column.list ?? ""));
    case "longText":
      return fc.tuple(words, words).map((lines) => lines.join("\n"));
    default:
      return words.map((text) => `${text}${index}`);
  }
}

function recordOf(columns: readonly ColumnSpec[], row: Row): fc.Arbitrary<AnyRecord> {
  const fields = columns.map((column) => {
    const value = valueOf(column, row);
    const isNeeded = column.required === true || column.requiredUnless !== undefined || column.key === "mobile";
    return isNeeded ? value : fc.option(value, { nil: null });
  });
  return fc
    .tuple(...fields)
    .map((values) => Object.fromEntries(columns.map(({ key }, index) => [key, values[index] ?? null])));
}

interface Written {
  readonly records: readonly AnyRecord[];
  readonly order: readonly ColumnSpec[];
}

function sheetOf(preset: PresetKey, table: TableKey, settings: Settings): fc.Arbitrary<Written> {
  const columns = inputColumns(tableSchema(table, preset));
  const serial = fc.integer({ min: day("2020-01-01"), max: today });
  const record = (index: number) => serial.chain((each) => recordOf(columns, { index, serial: each, settings, table }));
  const records = fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => record(index))));
  const order = fc.shuffledSubarray([...columns], { minLength: columns.length });
  return fc.record({ records, order });
}

function writeSheet({ records, order }: Written, language: Language, settings: Settings): SourceSheet {
  const listWords = createListWords(settings, language);
  const cells = records.map((record) =>
    order.map((column) => encodeCell(column, record[column.key] ?? null, listWords)),
  );
  const rows = [order.map(({ header }) => header[language]), ...cells];
  return { name: "", rows: rows.map((row, index) => ({ line: index + 1, cells: row })) };
}

describe.each(presetKeys)("In the trade %s", (preset) => {
  test.each(tableKeys.flatMap((table) => (["zh", "en"] as const).map((language) => [table, language] as const)))(
    "%s in %s",
    (table, language) => {
      const settings = { ...defaultSettings(preset, language), holidays: [] };
      fc.assert(
        fc.property(sheetOf(preset, table, settings), (written) => {
          const sheet = writeSheet(written, language, settings);
          const existing = { customers, orders, records: [] };
          const newId = () => "never";
          const plan = importRecords({ table, sheet, existing, settings, preset, today, newId });
          if ("refusal" in plan) throw new Error(plan.refusal.code);
          expect([...plan.rejected, ...plan.duplicates]).toEqual([]);
          expect(plan.records).toHaveLength(written.records.length);
          plan.records.forEach((record, index) => {
            const said = Object.entries(written.records[index] ?? {}).filter(([, value]) => value !== null);
            expect(record).toMatchObject(Object.fromEntries(said));
          });
        }),
        { numRuns: 25 },
      );
    },
  );
});
