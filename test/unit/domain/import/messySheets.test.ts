/** How much of what a careful person reads from a messy sheet the import reads too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDate } from "../../../../src/domain/dates/serialDate";
import type { ImportPlan } from "../../../../src/domain/import/importQuestion";
import { planImport } from "../../../../src/domain/import/planImport";
import { chooseSheet, guessLayout, readLayout, type SourceLayout } from "../../../../src/domain/import/sourceLayout";
import { readSourceFile } from "../../../../src/domain/import/sources/readSourceFile";
import { doAllSteps } from "../../../../src/domain/steps";
import type { TableKey } from "../../../../src/schema/columnSpec";
import type { PresetKey } from "../../../../src/schema/presets/preset";
import type { AnyRecord } from "../../../../src/schema/records";
import { day } from "../../../builders/day";
import { aCustomer, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

interface Expected {
  readonly file: string;
  readonly table: TableKey;
  readonly preset: PresetKey;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly records: readonly AnyRecord[];
  readonly followUps: readonly AnyRecord[];
  readonly left: Readonly<Record<string, string>>;
}

const folder = join(__dirname, "../../../fixtures/messy");
const names = readdirSync(folder).filter((file) => file.endsWith(".json"));
const today = day("2026-11-23");
const customers = [
  aCustomer({ id: "C-1", name: "海纳机械", mobile: "13800000001" }),
  aCustomer({ id: "C-2", name: "蓝湾酒店", mobile: "13800000002" }),
  aCustomer({ id: "C-3", name: "Bluebay Hotel", mobile: null, email: "info@bluebay.example" }),
];
const orders = [
  anOrder({ orderNumber: "SO-1001", customer: "海纳机械" }),
  anOrder({ orderNumber: "PI-2001", customer: "Bluebay Hotel", currency: "USD" }),
];

interface Reading {
  readonly expected: Expected;
  readonly guessed: TableKey;
  readonly layout: SourceLayout;
  readonly plan: ImportPlan;
}

async function readSheet(name: string): Promise<Reading> {
  const expected = JSON.parse(readFileSync(join(folder, name), "utf8")) as Expected;
  const source = await readSourceFile(new Uint8Array(readFileSync(join(folder, expected.file))));
  if ("refusal" in source) throw new Error(`${name}: ${source.refusal}`);
  const { table, preset } = expected;
  const settings = someSettings({}, preset);
  const sheet = chooseSheet(source.sheets, table, { preset, settings });
  if (!sheet) throw new Error(name);
  const layout = readLayout({ sheet, preset, settings }, table);
  const keys = layout.guesses.map(({ key }) => key);
  const records: readonly AnyRecord[] = table === "Customers" ? customers : table === "Orders" ? orders : [];
  let count = 0;
  const newId = () => `N-${(count += 1)}`;
  const existing = { customers, orders, records };
  const plan = doAllSteps(planImport({ layout, keys, existing, settings, preset, today, newId }));
  return { expected, guessed: guessLayout({ sheet, preset, settings }).table, layout, plan };
}

const readings: Reading[] = [];
beforeAll(async () => {
  for (const name of names) readings.push(await readSheet(name));
});

interface Score {
  right: number;
  all: number;
  readonly wrong: string[];
}

function score(): Score {
  return { right: 0, all: 0, wrong: [] };
}

function count(into: Score, isRight: boolean, say: () => string): void {
  into.all += 1;
  if (isRight) into.right += 1;
  else into.wrong.push(say());
}

function valueOf(field: string, value: unknown): unknown {
  const isDay = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && field !== "notes";
  return isDay ? parseIsoDate(value) : value;
}

function countFields(into: Score, file: string, expected: readonly AnyRecord[], found: readonly AnyRecord[]): void {
  count(into, expected.length === found.length, () => `${file}: ${found.length} records, not ${expected.length}`);
  expected.forEach((record, index) => {
    for (const [field, value] of Object.entries(record)) {
      const read = found[index]?.[field] ?? null;
      const say = () => `${file} ${index + 1} ${field}: ${JSON.stringify(read)}, not ${JSON.stringify(value)}`;
      count(into, read === valueOf(field, value), say);
    }
  });
}

function report(title: string, { right, all, wrong }: Score): number {
  process.stdout.write(`${title}: ${right} of ${all} (${((right / all) * 100).toFixed(1)} %)\n`);
  for (const each of wrong) process.stdout.write(`  ${each}\n`);
  return right / all;
}

test("there are at least 30 sheets", () => expect(names.length).toBeGreaterThanOrEqual(30));

test("every row is imported, a duplicate or rejected with a reason", () => {
  for (const { plan, layout } of readings) {
    const { records, duplicates, rejected } = plan;
    expect(records.length + duplicates.length + rejected.length).toBe(plan.read);
    expect(plan.read).toBeGreaterThanOrEqual(layout.rows.length);
    for (const row of [...duplicates, ...rejected]) expect(row.cells.length).toBeGreaterThan(0);
  }
});

test("columns go where a careful person would send them", () => {
  const columns = score();
  for (const { expected, layout } of readings) {
    for (const [header, key] of Object.entries(expected.columns)) {
      const index = layout.headers.indexOf(header);
      const found = index < 0 ? "no such header" : (layout.guesses[index]?.key ?? null);
      count(columns, found === key, () => `${expected.file} ${header}: ${found}, not ${key}`);
    }
  }
  expect(report("columns", columns)).toBeGreaterThanOrEqual(0.99);
});

test("values are what a careful person reads", () => {
  const values = score();
  for (const { expected, plan } of readings) {
    countFields(values, expected.file, expected.records, plan.records);
    if (expected.followUps.length > 0) countFields(values, `${expected.file} log`, expected.followUps, plan.followUps);
  }
  expect(report("values", values)).toBeGreaterThanOrEqual(0.99);
});

test("rows stay out for the reason that a careful person would give", () => {
  const reasons = score();
  for (const { expected, plan } of readings) {
    const found = new Map([...plan.rejected, ...plan.duplicates].map(({ line, code }) => [String(line), code]));
    for (const [line, code] of Object.entries(expected.left)) {
      count(reasons, found.get(line) === code, () => `${expected.file} line ${line}: ${found.get(line)}, not ${code}`);
    }
    count(reasons, found.size === Object.keys(expected.left).length, () => `${expected.file}: ${found.size} stay out`);
  }
  expect(report("reasons", reasons)).toBeGreaterThanOrEqual(0.98);
});

test("the table is told from the sheet", () => {
  const tables = score();
  for (const { expected, guessed } of readings) {
    count(tables, guessed === expected.table, () => `${expected.file}: ${guessed}, not ${expected.table}`);
  }
  expect(report("tables", tables)).toBeGreaterThanOrEqual(0.95);
});
