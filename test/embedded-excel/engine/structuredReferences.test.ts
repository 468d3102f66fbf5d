import type { CellValue } from "../../../src/embedded-excel/model/cellInput";
import type { OdooEngine } from "../../../src/embedded-excel/engine/odooEngine";
import { aTable, anEngine, inputsOf, readCell, readRow } from "./anEngine";

const columnNames = ["名称", "金额", "区域 (甲)", "a[b]#'c", "double"];

function aTableOfThree(): OdooEngine {
  const engine = anEngine();
  const rows: (string | number)[][] = [
    columnNames,
    ["张三", 10, "华东", 1, "=[@金额]*2"],
    ["李四", 20, "华南", 2, "=T[[#This Row],[金额]]*2"],
    ["王五", 30, "华东", 3, "=T[@金额]*2"],
  ];
  engine.writeCells("Data", 1, 0, inputsOf(rows));
  engine.defineTable(aTable(columnNames, 3));
  return engine;
}

function valueOf(engine: OdooEngine, formula: string): CellValue {
  engine.writeCells("Calc", 3, 3, [[{ formula }]]);
  return readCell(engine, "Calc", 3, 3);
}

test.each<[string, CellValue]>([
  ["=SUM(T[金额])", 60],
  ["=SUM(t[金额])", 60],
  ["=SUM(T[double])", 120],
  ["=SUM(T[a'[b']'#''c])", 6],
  ["=T[@[a'[b']'#''c]]", 2],
  ["=T[[#This Row],[区域 (甲)]]", "华南"],
  ["=SUM(T[@[金额]:[double]])", 62],
  ["=ROWS(T)", 3],
  ["=ROWS(T[])", 3],
  ["=ROWS(T[#All])", 4],
  ["=ROWS(T[#Data])", 3],
  ["=COLUMNS(T[#Headers])", 5],
  ["=COUNTBLANK(T[名称])", 0],
  ['=COUNTIF(T[名称],"")', 0],
  ["=T[[#Headers],[金额]]", "金额"],
  ["=COLUMNS(T[[名称]:[区域 (甲)]])", 3],
  ["=COLUMNS(T[名称]:T[金额])", 2],
  ["=SUM(T[[#Data],[金额]])", 60],
  ["=ROWS(T[[#Headers],[#Data],[金额]])", 4],
  ['=SUMIFS(T[金额],T[区域 (甲)],"华东")', 40],
  ["=INDEX(T[名称],MATCH(20,T[金额],0))", "李四"],
  ["=INDEX(T[名称],4)", { error: "#REF!" }],
  ['=SUMPRODUCT((T[区域 (甲)]="华东")*T[金额])', 40],
  ["=SUM(Data!B3:B5)", 60],
  ["=T[#Totals]", { error: "#REF!" }],
  ["=T[missing]", { error: "#REF!" }],
  ["=Nobody[x]", { error: "#REF!" }],
  ["=nobody", { error: "#NAME?" }],
  ["=[@金额]", { error: "#VALUE!" }],
])("%s gives %p", (formula, value) => {
  expect(valueOf(aTableOfThree(), formula)).toEqual(value);
});

const watching = inputsOf([["=SUM(T[金额])", "=ROWS(T[金额])", "=SUM(T[double])", "=ROWS(T[#All])"]]);

test("a table that grows is calculated to its new end, written or not", () => {
  const engine = aTableOfThree();
  engine.writeCells("Calc", 0, 0, watching);
  expect(readRow(engine, "Calc", 0, 4)).toEqual([60, 3, 120, 4]);
  engine.defineTable(aTable(columnNames, 4));
  expect(readRow(engine, "Calc", 0, 4)).toEqual([60, 4, 120, 5]);
  engine.writeCells("Data", 5, 0, inputsOf([["赵六", 40, "华北", 4, "=[@金额]*2"]]));
  expect(readRow(engine, "Calc", 0, 4)).toEqual([100, 4, 200, 5]);
});

test("a table that grows past its spare rows is calculated to its new end", () => {
  const engine = aTableOfThree();
  engine.writeCells("Calc", 0, 0, watching);
  for (const rows of [40, 300, 301]) {
    engine.defineTable(aTable(columnNames, rows));
    const added = Array.from({ length: rows - 3 }, () => ["x", 1, "华北", 1, "=[@金额]*2"]);
    engine.writeCells("Data", 5, 0, inputsOf(added));
    expect(readRow(engine, "Calc", 0, 4)).toEqual([57 + rows, rows, 2 * (57 + rows), rows + 1]);
  }
});

test("a row that leaves the table is no longer calculated", () => {
  const engine = aTableOfThree();
  engine.writeCells("Calc", 0, 0, watching);
  readRow(engine, "Calc", 0, 4);
  engine.defineTable(aTable(columnNames, 2));
  expect(readRow(engine, "Calc", 0, 4)).toEqual([30, 2, 60, 3]);
  expect(readCell(engine, "Data", 4, 4)).toEqual({ error: "#VALUE!" });
});

test("a formula below the table may sum it", () => {
  const engine = aTableOfThree();
  engine.writeCells("Data", 6, 1, [[{ formula: "=SUM(T[金额])" }]]);
  expect(readCell(engine, "Data", 6, 1)).toBe(60);
  engine.writeCells("Data", 4, 1, [[300]]);
  expect(readCell(engine, "Data", 6, 1)).toBe(330);
});

test("a totals row is no data and may be referred to", () => {
  const engine = aTableOfThree();
  engine.defineTable(aTable(columnNames, 4, { showTotals: true }));
  engine.writeCells("Data", 5, 1, [[{ formula: "=SUBTOTAL(109,T[金额])" }]]);
  expect(valueOf(engine, "=T[[#Totals],[金额]]+ROWS(T)*1000+ROWS(T[#All])*10000")).toBe(60 + 3000 + 50000);
});

test("a renamed table keeps its formulas, old texts included", () => {
  const engine = aTableOfThree();
  engine.writeCells("Calc", 0, 0, watching);
  engine.defineTable({ ...aTable(columnNames, 4), name: "客户" }, "T");
  expect(readRow(engine, "Calc", 0, 4)).toEqual([60, 4, 120, 5]);
  expect(valueOf(engine, "=SUM(客户[金额])")).toBe(60);
  expect(valueOf(engine, "=SUM(T[金额])")).toEqual({ error: "#REF!" });
});

test("a renamed column keeps its formulas, inside the table and outside", () => {
  const engine = aTableOfThree();
  engine.writeCells("Calc", 0, 0, watching);
  engine.defineTable(aTable(["名称", "Amount [CNY]", "区域 (甲)", "a[b]#'c", "double"], 3));
  engine.writeCells("Data", 2, 1, [[1000]]);
  expect(readRow(engine, "Calc", 0, 4)).toEqual([1050, 3, 2100, 4]);
  expect(valueOf(engine, "=SUM(T[Amount '[CNY']])")).toBe(1050);
});

test("a column moved by the user is still found by its header", () => {
  const engine = aTableOfThree();
  engine.writeCells("Calc", 0, 0, watching);
  readRow(engine, "Calc", 0, 4);
  const rows = [
    ["金额", "名称"],
    [1, "张三"],
    [2, "李四"],
    [3, "王五"],
  ];
  engine.writeCells("Data", 1, 0, inputsOf(rows));
  engine.defineTable(aTable(["金额", "名称", "区域 (甲)", "a[b]#'c", "double"], 3));
  expect(readRow(engine, "Calc", 0, 4)).toEqual([6, 3, 12, 4]);
});

test("a formula written before its table is calculated once the table is there", () => {
  const engine = anEngine();
  engine.writeCells("Calc", 0, 0, [[{ formula: "=SUM(T[n])" }]]);
  expect(readCell(engine, "Calc", 0, 0)).toEqual({ error: "#REF!" });
  engine.writeCells("Data", 1, 0, [["n"], [5]]);
  engine.defineTable(aTable(["n"], 1));
  expect(readCell(engine, "Calc", 0, 0)).toBe(5);
  engine.removeTable("T");
  expect(readCell(engine, "Calc", 0, 0)).toEqual({ error: "#REF!" });
});

test.each([
  ["T[金额]", { top: 2, left: 1, bottom: 4, right: 1 }],
  ["=T", { top: 2, left: 0, bottom: 4, right: 4 }],
  ["T[#All]", { top: 1, left: 0, bottom: 4, right: 4 }],
  ["Amounts", { top: 2, left: 1, bottom: 4, right: 1 }],
  ["Data!$B$2:C7", { top: 1, left: 1, bottom: 6, right: 2 }],
  ["Data!C:D", { top: 0, left: 2, bottom: 1048575, right: 3 }],
])("%s is an area", (reference, area) => {
  const engine = aTableOfThree();
  engine.defineName("Amounts", "=T[金额]");
  expect(engine.resolveReference(reference, { sheetId: "Calc", row: 0, column: 0 })).toEqual({ sheetId: "Data", area });
});

test.each(["SUM(A1)", "1", "Nobody", "T[missing]", "Nowhere!A1", ""])("%s is no area", (reference) => {
  expect(aTableOfThree().resolveReference(reference, { sheetId: "Calc", row: 0, column: 0 })).toBeNull();
});
