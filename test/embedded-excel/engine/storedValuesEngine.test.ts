import { createStoredValuesEngine } from "../../../src/embedded-excel/engine/storedValuesEngine";
import { aTable } from "./anEngine";

test("without calculation literals are answered and formulas are not", () => {
  const engine = createStoredValuesEngine();
  engine.addSheet({ id: "Data", name: "Data" }, 0);
  engine.writeCells("Data", 1, 0, [
    ["n", { formula: "=1+1" }],
    [5, true],
  ]);
  engine.writeCells("Data", 2, 0, [[null, undefined]]);
  expect(engine.valuesIn("Data", { top: 1, left: 0, bottom: 3, right: 1 })).toEqual([
    ["n", null],
    [null, true],
    [null, null],
  ]);
});

test("references are known without calculation", () => {
  const engine = createStoredValuesEngine();
  engine.addSheet({ id: "Data", name: "Data" }, 0);
  engine.defineTable(aTable(["n"], 2));
  engine.defineTable({ ...aTable(["n"], 3), name: "Table2" }, "T");
  const at = { sheetId: "Data", row: 0, column: 0 };
  expect(engine.resolveReference("Table2[n]", at)).toEqual({
    sheetId: "Data",
    area: { top: 2, left: 0, bottom: 4, right: 0 },
  });
  expect(engine.resolveReference("T[n]", at)).toBeNull();
});
