import fc from "fast-check";
import { languages } from "../../../src/i18n/language";
import { isNumericKind } from "../../../src/schema/cellCodec";
import type { ColumnSpec } from "../../../src/schema/columnSpec";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import { createListWords } from "../../../src/schema/listWords";
import { listValues } from "../../../src/schema/presetLists";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { presetKeys } from "../../../src/schema/presets/presets";
import type { AnyRecord, CustomerRecord, FieldValue, OrderRecord } from "../../../src/schema/records";
import { createRowCodec } from "../../../src/schema/rowCodec";
import type { Settings } from "../../../src/schema/settings";
import { inputColumns, tableSchema } from "../../../src/schema/tableSchema";
import { tableKeys } from "../../../src/schema/tables/tables";
import { day } from "../../builders/day";

const general = defaultSettings("general", "zh");
const words = createListWords(general, "zh");
const customers = createRowCodec(tableSchema("Customers", "general"), words);
const orders = createRowCodec(tableSchema("Orders", "general"), words);

function cellsOf(table: "Customers" | "Orders", cells: Record<string, string | number | boolean>) {
  return tableSchema(table, "general").columns.map(({ key }) => cells[key] ?? "");
}

function anyField(column: ColumnSpec, preset: PresetKey): fc.Arbitrary<FieldValue> {
  const blank = fc.constant(null);
  if (column.kind === "percent") return fc.oneof(blank, fc.double({ min: 0, max: 1, noNaN: true }));
  if (isNumericKind(column.kind)) return fc.oneof(blank, fc.integer({ min: 0, max: 80_000 }));
  if (column.list === undefined)
    return fc.oneof(
      blank,
      fc.string({ minLength: 1 }).map((text) => `x${text.trim()}`),
    );
  return fc.oneof(
    blank,
    fc.constantFrom(...listValues(column.list, preset).map(({ code }) => code)),
    fc.constant("自填值"),
  );
}

function anyRecord(columns: readonly ColumnSpec[], preset: PresetKey): fc.Arbitrary<AnyRecord> {
  return fc.record(Object.fromEntries(columns.map((column) => [column.key, anyField(column, preset)])));
}

describe("row codec", () => {
  const cases = presetKeys.flatMap((preset) => languages.map((language) => ({ preset, language })));

  test.each(cases)("what is written comes back: $preset $language", ({ preset, language }) => {
    const listWords = createListWords(defaultSettings(preset, language), language);
    for (const key of tableKeys) {
      const table = tableSchema(key, preset);
      const codec = createRowCodec(table, listWords);
      const columns = inputColumns(table);
      fc.assert(
        fc.property(anyRecord(columns, preset), (record) => {
          const back = codec.toRecord(codec.toCells(record)) as unknown as AnyRecord;
          for (const { key: column } of columns) expect([column, back[column]]).toEqual([column, record[column]]);
        }),
        { numRuns: 20 },
      );
    }
  });

  test("cells hold the words of the workbook's language", () => {
    const cells = customers.toCells({ stage: "won", region: "eastChina", name: "海纳" });
    expect(cells.filter((cell) => cell !== null)).toEqual(["海纳", "成交", "华东"]);
  });

  test("a value that the user added stays its own text", () => {
    const record: CustomerRecord = customers.toRecord(cellsOf("Customers", { region: " 雄安 " }));
    expect(record.region).toBe("雄安");
    expect(customers.toCells({ region: "雄安" })).toContain("雄安");
  });

  test("words of the other language and codes are understood, in any case", () => {
    expect(customers.toRecord(cellsOf("Customers", { stage: "prospect", region: "East China" }))).toMatchObject({
      stage: "prospect",
      region: "eastChina",
    });
  });

  test("a word that the user gave to a value comes before the schema's own words", () => {
    const stages = general.stages.map((stage) =>
      stage.code === "lead" ? { ...stage, label: "意向" } : { ...stage, label: `${stage.label}!` },
    );
    const renamed: Settings = { ...general, stages };
    const codec = createRowCodec(tableSchema("Customers", "general"), createListWords(renamed, "zh"));
    expect(codec.toRecord(cellsOf("Customers", { stage: "意向" })).stage).toBe("lead");
  });

  test("a date typed as text stays a text, so that a check can find it", () => {
    const record: OrderRecord = orders.toRecord(
      cellsOf("Orders", { orderDate: "2026-03-05", deliveryDate: day("2026-04-01") }),
    );
    expect(record.orderDate).toBe("2026-03-05");
    expect(record.deliveryDate).toBe(day("2026-04-01"));
  });

  test("a phone that Excel took for a number is a text again", () => {
    expect(customers.toRecord(cellsOf("Customers", { mobile: 13800138000 })).mobile).toBe("13800138000");
  });

  test("30 and 0.3 are both written as 30 %", () => {
    expect(orders.toCells({ depositPercent: 30 })).toContain(0.3);
    expect(orders.toCells({ depositPercent: 0.3 })).toContain(0.3);
  });

  test("formula columns are never written, and read as codes", () => {
    const formulaCells = tableSchema("Customers", "general").columns.map(({ formula }, index) => ({ formula, index }));
    const cells = customers.toCells({ dueDate: 46_000, reason: "promised", outstanding: 5 });
    for (const { formula, index } of formulaCells) if (formula !== undefined) expect(cells[index]).toBeNull();
    const record = customers.toRecord(
      cellsOf("Customers", { reason: "约定", reminderState: "逾期2级", lastContact: 0, outstanding: 0 }),
    );
    expect(record).toMatchObject({ reason: "promised", reminderState: "overdue2", lastContact: null, outstanding: 0 });
  });

  test("a state that names a number of days has one code", () => {
    expect(orders.toRecord(cellsOf("Orders", { deliveryState: "已发晚12天" })).deliveryState).toBe("shippedLate");
    expect(orders.toRecord(cellsOf("Orders", { deliveryState: "Shipped 3 days late" })).deliveryState).toBe(
      "shippedLate",
    );
    expect(orders.toRecord(cellsOf("Orders", { deliveryState: "延期" })).deliveryState).toBe("late");
  });

  test("blanks of any kind are null", () => {
    const record = customers.toRecord(cellsOf("Customers", { name: "  ", region: "" }));
    expect([record.name, record.region, record.created]).toEqual([null, null, null]);
  });
});
