/** Workbooks that people changed in every way that we allow: whatever they renamed, put in or sorted, each action answers by key. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addField } from "../../src/actions/addField";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addListValue } from "../../src/actions/addListValue";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { updateRecord } from "../../src/actions/updateRecord";
import {
  describeFollowUps,
  listOverdueFollowUps,
  type CustomerFollowUp,
} from "../../src/domain/followUps/listDueFollowUps";
import { summarise } from "../../src/domain/regions/summarise";
import { recordsOfTable, type TrackerRecords } from "../../src/domain/trackerRecords";
import type { AnyRecord } from "../../src/schema/records";
import { columnLetters } from "../../src/schema/formulaText";
import { tableKeys, tables } from "../../src/schema/tables/tables";
import { createChance, type Chance } from "../builders/randomTracker";
import { inExcel, openExcel, openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
type Person = OpenedExcel["excel"]["person"];
type Step = (chance: Chance, number: number, person: Person) => Promise<void>;
type Table = (typeof tableKeys)[number];

const onTable = (table: string, change: (table: Excel.Table) => void) =>
  inExcel(async (context) => {
    change(context.workbook.tables.getItem(table));
    await context.sync();
  });

async function headersOf(table: Table): Promise<string[]> {
  return Object.keys((await readTable(table))[0] ?? {});
}

async function placeOf(table: Table): Promise<{ sheetName: string; top: number; left: number; count: number }> {
  return inExcel(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("rowIndex,columnIndex,columnCount");
    const sheet = range.worksheet.load("name");
    await context.sync();
    return { sheetName: sheet.name, top: range.rowIndex, left: range.columnIndex, count: range.columnCount };
  });
}

/** What a person does between two looks of the add-in. */
const steps: Readonly<Record<string, Step>> = {
  rename: async ({ pick }, number) => {
    const table = pick(tableKeys);
    const header = pick(await headersOf(table));
    await onTable(table, ({ columns }) => (columns.getItem(header).name = `${header} ${number}`));
  },
  insertColumn: async ({ pick, below }) => {
    const table = pick(tableKeys);
    const position = below((await headersOf(table)).length);
    await onTable(table, ({ worksheet }) => {
      worksheet.getRangeByIndexes(0, position, 1, 1).getEntireColumn().insert("Right");
    });
  },
  moveColumn: async ({ pick, below }, _number, person) => {
    const { sheetName, top, left, count } = await placeOf(pick(tableKeys));
    const header = (column: number) => `${columnLetters(left + column)}${top + 1}`;
    person.moveColumn(sheetName, header(below(count)), header(1 + below(count - 1)));
  },
  addField: async ({ pick }, number) => {
    const kind = pick(["text", "number", "date", "choice"] as const);
    const result = await addField({ table: pick(tableKeys), header: `自定${number}`, kind, choices: ["甲"] });
    expect(result.kind).toBe("added");
  },
  addStage: async ({ pick }, number) => {
    const stageClass = pick(["open", "won", "lost"] as const);
    const cadenceDays = { A: 3, B: null, C: 90 };
    const value = { list: "stage", label: `阶段${number}`, class: stageClass, cadenceDays } as const;
    expect((await addListValue(value)).kind).toBe("added");
    const { records } = await readAllRecords();
    const { id } = pick(records.customers);
    expect((await updateRecord("Customers", id ?? "", { stage: value.label })).kind).toBe("saved");
  },
  deleteRow: async ({ pick, below }) => {
    const table = pick(["FollowUps", "Payments", "Feedback"] as const);
    const count = (await readTable(table)).length;
    await onTable(table, (each) => each.getDataBodyRange().getRow(below(count)).delete("Up"));
  },
  /** As Excel does: what was typed changes places, the formulas of a column are alike in every row. */
  sort: async ({ pick, maybe }) => {
    const table = pick(tableKeys);
    const isDescending = maybe(0.5, () => true) === true;
    await inExcel(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values,formulas");
      await context.sync();
      const rows = (body.values as unknown[][]).map((values, row) => ({ values, formulas: body.formulas[row] ?? [] }));
      const key = pick(rows[0]?.values.map((_, column) => column) ?? [0]);
      const compare = (a: unknown, b: unknown) => String(a).localeCompare(String(b), "en");
      rows.sort((a, b) => compare(a.values[key], b.values[key]) * (isDescending ? -1 : 1));
      const isFormula = (body.formulas[0] ?? []).map((cell) => String(cell).startsWith("="));
      isFormula.forEach((skip, column) => {
        if (!skip) body.getColumn(column).values = rows.map(({ values }) => [protect(values[column])]);
      });
      await context.sync();
    });
  },
};

const protect = (value: unknown) => (typeof value === "string" && value !== "" ? `'${value}` : value);

/** Ids lead to records; the order of the rows says nothing. */
function byId(records: TrackerRecords): Record<string, Record<string, AnyRecord>> {
  return Object.fromEntries(
    tableKeys.map((table) => {
      const rows = recordsOfTable(records, table);
      return [table, Object.fromEntries(rows.map((row) => [String(row[tables[table].idKey]), inputsOf(table, row)]))];
    }),
  );
}

function inputsOf(table: Table, row: AnyRecord): AnyRecord {
  const formulas = new Set<string>(
    tables[table].columns.flatMap((column) => ("formula" in column ? [column.key] : [])),
  );
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => !formulas.has(key) && value !== null));
}

const quiet = ["rename", "insertColumn", "moveColumn", "addField", "sort"];

/** Sequences of six changes each, by the seeds of their chance. */
export function describeSequences(firstSeed: number, lastSeed: number): void {
  const seeds = Array.from({ length: lastSeed - firstSeed + 1 }, (_, index) => firstSeed + index);
  let tracker: Uint8Array;
  beforeAll(async () => {
    const made = await openTracker({ withDemoData: true });
    tracker = await made.excel.save();
    made.close();
  });

  it.each(seeds)("every action answers by key, sequence %i", (seed) => runSequence(tracker, seed), 120_000);
}

async function runSequence(tracker: Uint8Array, seed: number): Promise<void> {
  const opened = await openExcel({ bytes: tracker });
  const chance = createChance(seed);
  try {
    for (let number = 1; number <= 6; number++) {
      const name = chance.pick(Object.keys(steps));
      const before = byId((await readAllRecords()).records);
      await steps[name]?.(chance, number, opened.excel.person);
      if (quiet.includes(name)) expect(byId((await readAllRecords()).records)).toEqual(before);
    }
    await expectEveryAnswer();
  } finally {
    opened.close();
  }
}

async function expectEveryAnswer(): Promise<void> {
  const model = byId((await readAllRecords()).records);
  const customer = { name: "新客户", mobile: "13911112222", stage: "lead", region: "eastChina", created: today - 50 };
  const made = [
    ["Customers", await addCustomer(customer, { newId })],
    [
      "FollowUps",
      await addFollowUp(
        { customer: "新客户", content: "报价", method: "phone", nextDate: today - 2, date: today - 9 },
        { newId },
      ),
    ],
    [
      "Orders",
      await addOrder({ orderNumber: "X-1", customer: "新客户", amount: 880, orderDate: today - 8 }, { newId }),
    ],
    ["Payments", await addPayment({ order: "X-1", amount: 300, date: today - 1 }, { newId })],
    ["Feedback", await addFeedback({ customer: "新客户", kind: "praise", satisfaction: 5 }, { newId })],
  ] as const;
  for (const [table, result] of made) {
    if (result.kind !== "saved") throw new Error(JSON.stringify(result));
    const record = result.record as unknown as AnyRecord;
    (model[table] ??= {})[String(record[tables[table].idKey])] = inputsOf(table, record);
  }
  const order = (model["Orders"] ??= {})["X-1"] ?? {};
  expect(await updateRecord("Orders", "X-1", { product: "轴承" })).toMatchObject({ kind: "saved" });
  (model["Orders"] ??= {})["X-1"] = { ...order, product: "轴承" };
  const { records, facts } = await readAllRecords();
  expect(byId(records)).toEqual(model);
  const question = { ...records, settings: facts.settings, today };
  const { list } = await highlightOverdue("on");
  const nameAndDay = ({ customer, dueDate }: CustomerFollowUp) => [customer.id, dueDate];
  expect(list.map(nameAndDay)).toEqual(listOverdueFollowUps(question).map(nameAndDay));
  const period = { from: today - 30, to: today };
  const { rows } = await summariseRegions({ ...period, groupBy: "region" });
  const expected = summarise({ records, period, groupBy: "region", settings: facts.settings, today });
  expect(rows).toEqual(expected.rows);
  const sheet = await readColumn("Customers", "dueDate");
  expect(sheet).toEqual(describeFollowUps(question).map(({ dueDate }) => dueDate));
}

async function readColumn(table: Table, key: string): Promise<unknown[]> {
  return inExcel(async (context) => {
    const range = context.workbook.names.getItem(`gd.${table}.${key}`).getRange().load("values");
    await context.sync();
    return (range.values as unknown[][]).map(([cell]) => cell || null);
  });
}
