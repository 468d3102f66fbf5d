import { createOdooEngine } from "../../../src/embedded-excel/engine/odooEngine";
import { anEngine, inputsOf, readCell, readRow } from "./anEngine";

test("writing far below and to the right makes the sheet grow", () => {
  const engine = anEngine();
  engine.writeCells("Data", 1000, 30, [[7]]);
  engine.writeCells("Calc", 0, 0, inputsOf([["=Data!AE1001", "=SUM(Data!A:AZ)", "=SUM(Data!A1:AE2000)"]]));
  expect(readRow(engine, "Calc", 0, 3)).toEqual([7, 7, 7]);
  engine.writeCells("Data", 2000, 0, [[1]]);
  engine.writeCells("Data", 1999, 0, [[2]]);
  expect(readRow(engine, "Calc", 0, 3)).toEqual([7, 10, 9]);
});

test("formulas follow a renamed sheet and lose a deleted one", () => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, [[1]]);
  engine.defineName("One", "=Data!$A$1");
  engine.writeCells("Calc", 0, 0, inputsOf([["=Data!A1", "=One"]]));
  readRow(engine, "Calc", 0, 2);
  engine.renameSheet("Data", "客户 2");
  engine.writeCells("Data", 0, 0, [[2]]);
  expect(readRow(engine, "Calc", 0, 2)).toEqual([2, 2]);
  engine.writeCells("Calc", 1, 0, inputsOf([["='客户 2'!A1"]]));
  expect(readCell(engine, "Calc", 1, 0)).toBe(2);
  engine.deleteSheet("Data");
  expect(readRow(engine, "Calc", 0, 2)).toEqual([{ error: "#REF!" }, { error: "#REF!" }]);
});

test("a formula written before its sheet is calculated once the sheet is there", () => {
  const engine = anEngine();
  engine.writeCells("Calc", 0, 0, inputsOf([["=Later!A1"]]));
  expect(readCell(engine, "Calc", 0, 0)).toEqual({ error: "#REF!" });
  engine.addSheet({ id: "l", name: "Later" }, 2);
  engine.writeCells("l", 0, 0, [[3]]);
  expect(readCell(engine, "Calc", 0, 0)).toBe(3);
});

test("sheets stand in the order they were given and moved to", () => {
  const engine = createOdooEngine();
  ["a", "b", "c"].forEach((id) => engine.addSheet({ id, name: id }, 0));
  expect(engine.model.getters.getSheetIds()).toEqual(["c", "b", "a"]);
  engine.moveSheet("c", 2);
  expect(engine.model.getters.getSheetIds()).toEqual(["b", "a", "c"]);
  ["a", "b", "c"].forEach((id) => engine.deleteSheet(id));
  engine.addSheet({ id: "d", name: "d" }, 0);
  expect(engine.model.getters.getSheetIds()).toEqual(["d"]);
});

test("a sheet's name may hold an apostrophe and change its case", () => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, [[4]]);
  engine.renameSheet("Data", "it's data");
  engine.writeCells("Calc", 0, 0, inputsOf([["='it''s data'!A1"]]));
  expect(readCell(engine, "Calc", 0, 0)).toBe(4);
  engine.renameSheet("Data", "It's Data");
  engine.writeCells("Data", 0, 0, [[5]]);
  expect(readCell(engine, "Calc", 0, 0)).toBe(5);
});
