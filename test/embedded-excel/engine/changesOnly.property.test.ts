import { assert, array, commands, constantFrom, integer, modelRun, property, record, type Command } from "fast-check";
import type { OdooEngine } from "../../../src/embedded-excel/engine/odooEngine";
import type { CellInput } from "../../../src/embedded-excel/model/cellInput";
import { aTable, anEngine, inputsOf } from "./anEngine";

const columnNames = ["key", "n", "double", "sum", "rank", "first"];
const calculated = inputsOf([
  [
    '=IF([@n]="","",[@n]*2)',
    "=SUMIFS(T[double],T[key],[@key])",
    "=IF([@sum]>Limit,1,0)+COUNTIF(T[sum],[@sum])",
    "=INDEX(T[rank],1)+A1",
  ],
])[0] as CellInput[];

const everything = { top: 0, left: 0, bottom: 220, right: 6 };

function expectSettled(engine: OdooEngine): void {
  const read = () => [engine.valuesIn("Data", everything), engine.valuesIn("Calc", everything)];
  const values = read();
  engine.recalculateAll();
  expect(values).toEqual(read());
}

interface Rows {
  count: number;
}

type Step = Command<Rows, OdooEngine>;

function step(label: string, run: (rows: Rows, engine: OdooEngine) => void): Step {
  return {
    check: () => true,
    run: (rows, engine) => {
      run(rows, engine);
      expectSettled(engine);
    },
    toString: () => label,
  };
}

function setRows(rows: Rows, engine: OdooEngine, count: number): void {
  const added = count - rows.count;
  engine.defineTable(aTable(columnNames, count));
  if (added > 0)
    engine.writeCells(
      "Data",
      2 + rows.count,
      0,
      Array.from({ length: added }, () => ["a", 1, ...calculated]),
    );
  else
    engine.writeCells(
      "Data",
      2 + count,
      0,
      Array.from({ length: -added }, () => columnNames.map(() => null)),
    );
  rows.count = count;
}

const input = record({
  row: integer({ min: 0, max: 5 }),
  key: constantFrom("a", "b", "c"),
  n: integer({ min: 0, max: 4 }),
});
const steps = [
  input.map(({ row, key, n }) =>
    step(`write ${key} ${n} in ${row}`, (rows, engine) =>
      engine.writeCells("Data", 2 + (row % rows.count), 0, [[key, n]]),
    ),
  ),
  integer({ min: 1, max: 6 }).map((count) => step(`${count} rows`, (rows, engine) => setRows(rows, engine, count))),
  integer({ min: 1, max: 6 }).map((count) =>
    step(`${count} rows without writing`, (rows, engine) => {
      engine.defineTable(aTable(columnNames, count));
      rows.count = count;
    }),
  ),
  integer({ min: 200, max: 210 }).map((count) => step(`${count} rows`, (rows, engine) => setRows(rows, engine, count))),
  integer({ min: 0, max: 9 }).map((limit) =>
    step(`limit ${limit}`, (_rows, engine) => engine.writeCells("Calc", 0, 1, [[limit]])),
  ),
  array(constantFrom("=SUM(T[rank])", "=MAX(T[sum])+B1", "=A2", "=A1+1", "=ROWS(T)", '=COUNTIF(T[key],"a")'), {
    minLength: 1,
    maxLength: 3,
  }).map((formulas) =>
    step(formulas.join(" "), (_rows, engine) =>
      engine.writeCells("Calc", 4, 0, inputsOf(formulas.map((formula) => [formula]))),
    ),
  ),
];

test("calculating only what a change concerns gives what calculating everything gives", () => {
  assert(
    property(commands(steps, { maxCommands: 12 }), (sequence) => {
      const engine = anEngine();
      engine.defineName("Limit", "=Calc!$B$1");
      engine.writeCells(
        "Calc",
        0,
        0,
        inputsOf([["=SUM(T[double])", 3], ["=A1*2"], ['=SUMIFS(T[sum],T[key],"a")', '=ROWS(T)&COUNTIF(T[key],"a")']]),
      );
      engine.writeCells("Data", 1, 0, [columnNames, ["a", 1, ...calculated], ["b", 2, ...calculated]]);
      engine.defineTable(aTable(columnNames, 2));
      modelRun(() => ({ model: { count: 2 }, real: engine }), sequence);
    }),
    { numRuns: 15, seed: 11 },
  );
});
