/**
 * Times the engine on the workbook's own formulas: `npx tsx test/bench/engineBench.ts [customers] [followUps] [orders]`.
 * Headers are the schema's keys, words are the codes; what is measured does not depend on the language.
 */
import { createOdooEngine } from "../../src/embedded-excel/engine/odooEngine";
import type { EngineTable } from "../../src/embedded-excel/engine/spreadsheetEngine";
import type { CellInput } from "../../src/embedded-excel/model/cellInput";
import { tables } from "../../src/schema/tables/tables";

const counts = process.argv.slice(2).map(Number);
const [customerCount = 1000, followUpCount = 5000, orderCount = 5000] = counts;
const today = 46_000;
const appendedRows = Number(process.env.APPENDED ?? 3);

interface BenchColumn {
  readonly key: string;
  readonly formula?: string;
}

function pick<T>(values: readonly T[], index: number): T {
  return values[(index * 7919) % values.length] as T;
}

const inputs: Record<string, (row: number) => Record<string, CellInput>> = {
  Customers: (row) => ({
    id: `C-${row}`,
    name: `客户${row}`,
    stage: pick(["lead", "won", "lost"], row),
    region: pick(["华东", "华南", "华北"], row),
    potential: pick(["A", "B", "C", ""], row),
    created: today - 400 + (row % 390),
  }),
  FollowUps: (row) => ({
    id: `F-${row}`,
    customer: `客户${row % customerCount}`,
    date: today - (row % 300),
    result: pick(["done", "noAnswer"], row),
    method: pick(["phone", "massMessage"], row),
    nextDate: row % 3 === 0 ? today - 20 + (row % 40) : null,
  }),
  Orders: (row) => ({
    orderNumber: `O-${row}`,
    customer: `客户${(row * 3) % customerCount}`,
    orderType: "bulk",
    orderDate: today - (row % 500),
    deliveryDate: today - (row % 500) + 30,
    amount: (row % 977) * 10,
    currency: "CNY",
    status: pick(["inProduction", "shipped", "cancelled"], row),
  }),
};
const rowCounts: Record<string, number> = { Customers: customerCount, FollowUps: followUpCount, Orders: orderCount };

const optionNames: Record<string, string> = {
  TodayDate: "=TODAY()",
  Weekend: '="0000011"',
  Holidays: "=Options!$A$1:$A$20",
  StageList: "=Options!$B$1:$B$4",
  StageRoles: "=Options!$C$1:$C$4",
  CadenceDays: "=Options!$D$1:$F$4",
  CadencePotentials: "=Options!$G$1:$I$1",
  StatusList: "=Options!$J$1:$J$4",
  StatusRoles: "=Options!$K$1:$K$4",
  RateValues: "=Options!$L$1:$L$2",
  RateCurrencies: "=Options!$M$1:$M$2",
};
const optionRows: CellInput[][] = [
  [46_010, "lead", "open", 7, 14, 30, "A", "B", "C", "inProduction", "open", 1, "CNY"],
  [46_011, "won", "won", 30, 60, 90, null, null, null, "shipped", "shipped", 7, "USD"],
  [null, "lost", "lost", 0, 0, 0, null, null, null, "cancelled", "cancelled", null, null],
];

function asFormula(formula: string): { formula: string } {
  const words = formula.replace(/\{\w+\.(\w+)(?:#\[@\w+\])?\}/g, '"$1"');
  return { formula: `=${words}`.replaceAll("TodayDate", "Options!$N$1") };
}

function measure(label: string, action: () => unknown): void {
  const start = performance.now();
  const startUsage = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(startUsage);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const elapsed = Math.round(performance.now() - start);
  const processor = Math.round((user + system) / 1000);
  console.log(`${label}: ${elapsed} ms (${processor} ms of processor time), ${memory} MB`, JSON.stringify(result));
}

const engine = createOdooEngine();
engine.setToday(today);

function writeRow(
  name: string,
  columns: readonly BenchColumn[],
  formulas: ReturnType<typeof asFormula>[],
  row: number,
): CellInput[] {
  const values = inputs[name]?.(row) ?? {};
  return columns.map(({ key, formula }, index) =>
    formula === undefined ? (values[key] ?? null) : (formulas[index] ?? null),
  );
}

function tableOf(name: string, columns: readonly BenchColumn[], rows: number): EngineTable {
  const area = { top: 1, left: 0, bottom: 1 + Math.max(1, rows), right: columns.length - 1 };
  return {
    name,
    sheetId: name,
    area,
    showHeaders: true,
    showTotals: false,
    columnNames: columns.map(({ key }) => key),
  };
}

const tableSpecs: Readonly<Record<string, { readonly columns: readonly BenchColumn[] }>> = tables;
const specs = Object.entries(tableSpecs).map(([name, { columns }]) => ({
  name,
  columns,
  formulas: columns.map(({ formula = "" }) => asFormula(formula)),
}));

measure("load", () => {
  engine.addSheet({ id: "Options", name: "Options" }, 0);
  engine.writeCells("Options", 0, 0, optionRows);
  engine.writeCells("Options", 0, 13, [[{ formula: "=TODAY()" }]]);
  for (const [name, formula] of Object.entries(optionNames)) engine.defineName(name, formula);
  for (const name of [
    "SoonDays",
    "Level1",
    "Level2",
    "DefaultCadence",
    "DeliverySoonDays",
    "AftercareDays",
    "DepositDays",
  ]) {
    engine.defineName(name, "=3");
  }
  for (const [name, word] of [
    ["GroupBy", "region"],
    ["ResultNoAnswer", "noAnswer"],
    ["MethodMassMessage", "massMessage"],
    ["OrderTypeBulk", "bulk"],
    ["KindRefund", "refund"],
    ["KindCharge", "charge"],
    ["StateResolved", "resolved"],
    ["StateNone", "none"],
    ["KindComplaint", "complaint"],
  ] as const) {
    engine.defineName(name, `="${word}"`);
  }
  engine.defineName("SettleTolerancePercent", "=0.01");
  engine.defineName("SettleToleranceMost", "=5");
  specs.forEach(({ name }, index) => engine.addSheet({ id: name, name }, index + 1));
  for (const { name, columns, formulas } of specs) {
    const rowCount = Math.max(1, rowCounts[name] ?? 0);
    const rows = Array.from({ length: rowCount }, (_row, row) => writeRow(name, columns, formulas, row));
    engine.writeCells(name, 1, 0, [columns.map(({ key }) => key), ...rows]);
    engine.defineTable(tableOf(name, columns, rowCount));
  }
  return specs.reduce(
    (cells, { name, formulas, columns }) =>
      cells +
      Math.max(1, rowCounts[name] ?? 0) * formulas.filter((_f, index) => columns[index]?.formula !== undefined).length,
    0,
  );
});

function cell(name: string, key: string, row: number) {
  const column = specs.find((spec) => spec.name === name)?.columns.findIndex((one) => one.key === key) ?? 0;
  return { row: row + 2, column };
}

function read(name: string, key: string, row: number) {
  const at = cell(name, key, row);
  return engine.valuesIn(name, { top: at.row, bottom: at.row, left: at.column, right: at.column })[0]?.[0];
}

function write(name: string, key: string, row: number, value: CellInput): void {
  const at = cell(name, key, row);
  engine.writeCells(name, at.row, at.column, [[value]]);
}

function append(name: string, row: number): void {
  const spec = specs.find((one) => one.name === name);
  if (spec === undefined) return;
  engine.defineTable(tableOf(name, spec.columns, row + 1));
  engine.writeCells(name, 2 + row, 0, [writeRow(name, spec.columns, spec.formulas, row)]);
}

measure("first calculation", () => [
  read("Customers", "lastContact", 5),
  read("Customers", "dueDate", 5),
  read("Orders", "deliveryState", 5),
]);
measure("an input without dependents", () => (write("Customers", "notes", 3, "x"), read("Customers", "notes", 3)));
measure("a next date", () => (write("FollowUps", "nextDate", 2, today + 9), read("Customers", "plannedDate", 2)));
measure("an order's amount", () => (write("Orders", "amount", 7, 123), read("Orders", "outstanding", 7)));
for (let row = 0; row < appendedRows; row++)
  measure(
    "a follow-up appended",
    () => (append("FollowUps", followUpCount + row), read("FollowUps", "customerId", followUpCount + row)),
  );
measure("an order appended", () => (append("Orders", orderCount), read("Orders", "customerId", orderCount)));
measure("a customer appended", () => (append("Customers", customerCount), read("Customers", "dueDate", customerCount)));
measure("the next day", () => (engine.setToday(today + 1), read("Customers", "daysOverdue", 5)));
measure("500 customers more", () => {
  const spec = specs[0];
  for (let row = customerCount + 1; row < customerCount + 501; row++) append("Customers", row);
  return [spec?.name, read("Customers", "dueDate", customerCount + 400)];
});
measure("10,000 colour rules", () => {
  let hits = 0;
  for (let row = 2; row < 1002; row++) {
    for (let column = 0; column < 10; column++) {
      const formula = '=AND($C3="lead",LEN($B3)>2,Options!$N$1>$P3)';
      if (
        engine.evaluate(formula, { sheetId: "Customers", row: 2, column: 0 }, { sheetId: "Customers", row, column }) ===
        true
      )
        hits++;
    }
  }
  return hits;
});
measure("everything again", () => engine.recalculateAll());
