import { aTable, anEngine, inputsOf, readCell, readRow } from "./anEngine";

test("a name is a reference, a constant or an expression", () => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, [[10], [20], [30]]);
  engine.defineName("金额列", "=Data!$A$1:$A$3");
  engine.defineName("税率", "=0.13");
  engine.defineName("Weekend", '="0000011"');
  engine.defineName("Double", "=税率*2");
  const formulas = [["=SUM(金额列)", "=100*税率", "=WORKDAY.INTL(45296,1,Weekend)", "=100*Double", "=LEN(weekend)"]];
  engine.writeCells("Calc", 0, 0, inputsOf(formulas));
  expect(readRow(engine, "Calc", 0, 5)).toEqual([60, 13, 45299, 26, 7]);
});

test("a name that changes changes the formulas that lean on it through another name", () => {
  const engine = anEngine();
  engine.defineName("Inner", "=1");
  engine.defineName("Outer", "=Inner+1");
  engine.writeCells("Calc", 0, 0, inputsOf([["=Outer*10", "=Inner"]]));
  expect(readRow(engine, "Calc", 0, 2)).toEqual([20, 1]);
  engine.defineName("Inner", "=5");
  expect(readRow(engine, "Calc", 0, 2)).toEqual([60, 5]);
  engine.removeName("Inner");
  expect(readRow(engine, "Calc", 0, 2)).toEqual([{ error: "#NAME?" }, { error: "#NAME?" }]);
});

test("a name of the sheet hides the workbook's name", () => {
  const engine = anEngine();
  engine.defineName("Rate", "=1");
  engine.defineName("Rate", "=2", "Calc");
  engine.writeCells("Calc", 0, 0, inputsOf([["=Rate", "=Data!Rate"]]));
  engine.writeCells("Data", 0, 0, inputsOf([["=Rate", "=Calc!Rate"]]));
  expect([readRow(engine, "Calc", 0, 2), readRow(engine, "Data", 0, 2)]).toEqual([
    [2, 1],
    [1, 2],
  ]);
});

test("a name of a table column follows the table", () => {
  const engine = anEngine();
  engine.writeCells("Data", 1, 0, [["n"], [1], [2]]);
  engine.defineTable(aTable(["n"], 2));
  engine.defineName("gd.T.n", "=T[n]");
  engine.writeCells("Calc", 0, 0, inputsOf([["=SUM(gd.T.n)*100+ROWS(gd.T.n)"]]));
  expect(readCell(engine, "Calc", 0, 0)).toBe(302);
  engine.defineTable(aTable(["m"], 3));
  engine.writeCells("Data", 4, 0, [[7]]);
  expect(readCell(engine, "Calc", 0, 0)).toBe(1003);
});

test("names that lean on each other end in an error", () => {
  const engine = anEngine();
  engine.defineName("First", "=Second+1");
  engine.defineName("Second", "=First+1");
  engine.writeCells("Calc", 0, 0, inputsOf([["=First"]]));
  expect(readCell(engine, "Calc", 0, 0)).toEqual({ error: "#NAME?" });
});
