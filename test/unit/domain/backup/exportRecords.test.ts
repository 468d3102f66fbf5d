import * as fc from "fast-check";
import { exportRecords } from "../../../../src/domain/backup/exportRecords";
import { readExport } from "../../../../src/domain/backup/readExport";
import type { TrackerBackup } from "../../../../src/domain/backup/trackerBackup";
import { languages } from "../../../../src/i18n/language";
import { defaultSettings } from "../../../../src/schema/defaultSettings";
import type { OwnField } from "../../../../src/schema/ownField";
import { presetKeys } from "../../../../src/schema/presets/presets";
import { day } from "../../../builders/day";
import { randomTracker } from "../../../builders/randomTracker";
import { aCustomer, anOrder } from "../../../builders/records";

const today = day("2026-11-23");
const none = { customers: [], followUps: [], orders: [], payments: [], feedback: [] };

const ownFields: readonly OwnField[] = [
  { table: "Customers", key: "ownField1", header: "合同到期", kind: "date", list: null },
  { table: "Orders", key: "ownField2", header: "柜型", kind: "choice", list: "ownList3" },
];

function aBackup(fields: Partial<TrackerBackup> = {}): TrackerBackup {
  return {
    made: today,
    preset: "general",
    language: "zh",
    settings: defaultSettings("general", "zh"),
    records: none,
    ...fields,
  };
}

describe("A backup as JSON", () => {
  it("gives back the same records and settings, whatever a tracker of any preset holds", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...presetKeys),
        fc.constantFrom(...languages),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string({ unit: "binary" }),
        (seed, preset, language, amount, text) => {
          const random = randomTracker(
            seed,
            { customers: 8, followUps: 9, orders: 9, payments: 6, feedback: 5 },
            today,
          );
          const own = { ownField1: text, notes: text };
          const orders = random.orders.map((order) => ({ ...order, amount, ownField2: text }));
          const customers = random.customers.map((customer, index) =>
            index === 0 ? { ...customer, ...own } : { ...customer, ownField1: today + index, notes: null },
          );
          const records = { ...random, orders, customers };
          const settings = { ...defaultSettings(preset, language), ownFields, publicPoolDays: null };
          const backup: TrackerBackup = { made: today, preset, language, settings, records };
          expect(readExport(exportRecords(backup))).toEqual({ kind: "read", backup: plain(backup) });
        },
      ),
      { numRuns: 100 },
    );
  });

  it("says days as days, lists by code, and nothing that a formula gave", () => {
    const order = anOrder({ orderDate: day("2026-03-05"), deliveryDate: "2026-04-01", status: "ordered", paid: 12 });
    const file = JSON.parse(exportRecords(aBackup({ records: { ...none, orders: [order] } }))) as {
      records: { Orders: { rows: Record<string, unknown>[] } };
    };
    const [row] = file.records.Orders.rows;
    expect(row).toMatchObject({ orderDate: "2026-03-05", deliveryDate: { text: "2026-04-01" }, status: "ordered" });
    expect(row).not.toHaveProperty("paid");
    expect(row).not.toHaveProperty("notes");
  });

  it("has a record a line, so that two files can be compared as texts", () => {
    const customers = ["甲", "乙"].map((name) => aCustomer({ id: `C-${name}`, name }));
    const lines = exportRecords(aBackup({ records: { ...none, customers } })).split("\n");
    expect(lines.filter((line) => /甲|乙/.test(line))).toHaveLength(2);
  });
});

describe("A file that is no whole backup is refused with the reason and the place", () => {
  const whole = exportRecords(aBackup({ records: { ...none, orders: [anOrder({ notes: "x" })] } }));
  interface BackupFile {
    readonly records: Record<string, { readonly rows: readonly object[] }>;
    readonly settings: { readonly stages: readonly object[] };
  }
  const change = (edit: (file: BackupFile) => unknown): string => {
    const file = JSON.parse(whole) as BackupFile;
    edit(file);
    return JSON.stringify(file);
  };
  it.each<[string, string, string, string]>([
    ["no JSON", "客户,电话", "notJson", ""],
    ["half a file", whole.slice(0, whole.length / 2), "notJson", ""],
    ["JSON of something else", "[1]", "notBackup", ""],
    ["null", "null", "notBackup", ""],
    ["of a later version", change((file) => Object.assign(file, { version: 2 })), "newerBackup", "2"],
    ["no such preset", change((file) => Object.assign(file, { preset: "bank" })), "damaged", "preset"],
    ["no such day", change((file) => Object.assign(file, { made: "2026-02-30" })), "damaged", "made"],
    ["a table is gone", change((file) => delete file.records["Orders"]), "damaged", "records.Orders"],
    [
      "a field holds a list",
      change((file) => Object.assign(file.records["Orders"]?.rows[0] ?? {}, { notes: [1] })),
      "damaged",
      "records.Orders 1 notes",
    ],
    [
      "a day that does not exist",
      change((file) => Object.assign(file.records["Orders"]?.rows[0] ?? {}, { orderDate: "2026-13-01" })),
      "damaged",
      "records.Orders 1 orderDate",
    ],
    [
      "a field without a column",
      change((file) => Object.assign(file.records["Orders"]?.rows[0] ?? {}, { colour: "red" })),
      "damaged",
      "records.Orders 1",
    ],
    [
      "a stage of no class",
      change((file) => Object.assign(file.settings.stages[0] ?? {}, { class: "perhaps" })),
      "damaged",
      "settings.stages 1.class",
    ],
    [
      "days off that are none",
      change((file) => Object.assign(file.settings, { weekend: "weekend" })),
      "damaged",
      "settings.weekend",
    ],
  ])("%s", (_, text, code, place) => {
    expect(readExport(text)).toEqual({ kind: "refused", fault: { code, place } });
  });

  it("a byte order mark in front does not matter", () => {
    expect(readExport(`\uFEFF${whole}`).kind).toBe("read");
  });
});

/** JSON has no minus zero. */
function plain(backup: TrackerBackup): TrackerBackup {
  const orders = backup.records.orders.map((order) => ({ ...order, amount: order.amount === 0 ? 0 : order.amount }));
  return { ...backup, records: { ...backup.records, orders } };
}
