import { createOdooEngine, type OdooEngine } from "../../../src/embedded-excel/engine/odooEngine";
import type { CellInput, CellValue } from "../../../src/embedded-excel/model/cellInput";

const rows: CellInput[][] = [
  ["名称", "金额", "区域 (甲)", "double"],
  ["张三", 10, "华东", { formula: "=[@金额]*2" }],
  ["李四", 20, "华南", { formula: "=T[[#This Row],[金额]]*2" }],
  ["王五", 30, "华东", { formula: "=[@金额]*2" }],
];

const columnNames = ["名称", "金额", "区域 (甲)", "double"];

function anEngine(): OdooEngine {
  const engine = createOdooEngine();
  engine.addSheet({ id: "s1", name: "客户" }, 0);
  engine.addSheet({ id: "s2", name: "Calc" }, 1);
  engine.writeCells("s1", 1, 0, rows);
  engine.defineTable(tableOf(4));
  return engine;
}

function tableOf(bottom: number) {
  return {
    name: "T",
    sheetId: "s1",
    area: { top: 1, left: 0, bottom, right: 3 },
    showHeaders: true,
    showTotals: false,
    columnNames,
  };
}

function valueOf(engine: OdooEngine, formula: string): CellValue {
  engine.writeCells("s2", 0, 0, [[{ formula }]]);
  return engine.valuesIn("s2", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0] ?? null;
}

test.each<[string, CellValue]>([
  ["=SUM(T[金额])", 60],
  ["=SUM(T[double])", 120],
  ["=ROWS(T)", 3],
  ["=ROWS(T[#All])", 4],
  ["=COUNTBLANK(T[名称])", 0],
  ['=COUNTIF(T[名称],"")', 0],
  ["=T[[#Headers],[金额]]", "金额"],
  ["=COLUMNS(T[[名称]:[区域 (甲)]])", 3],
  ["=COLUMNS(T[名称]:T[金额])", 2],
  ["=SUM(T[[#Data],[金额]])", 60],
  ["=ROWS(T[[#Headers],[#Data],[金额]])", 4],
  ['=SUMIFS(T[金额],T[区域 (甲)],"华东")', 40],
  ["=INDEX(T[名称],MATCH(20,T[金额],0))", "李四"],
  ["=SUM(客户!B3:B5)", 60],
  ["=T[missing]", { error: "#REF!" }],
  ["=Nobody[x]", { error: "#REF!" }],
  ["=nobody", { error: "#NAME?" }],
  ["=[@金额]", { error: "#VALUE!" }],
])("%s gives %p", (formula, value) => {
  expect(valueOf(anEngine(), formula)).toEqual(value);
});

test("a table that grows by a row is summed to its new end", () => {
  const engine = anEngine();
  engine.writeCells("s2", 5, 0, [
    [{ formula: "=SUM(T[金额])" }, { formula: "=ROWS(T[金额])" }, { formula: "=SUM(T[double])" }],
  ]);
  expect(engine.valuesIn("s2", { top: 5, left: 0, bottom: 5, right: 2 })).toEqual([[60, 3, 120]]);
  engine.defineTable(tableOf(5));
  expect(engine.valuesIn("s2", { top: 5, left: 0, bottom: 5, right: 2 })).toEqual([[60, 4, 120]]);
  engine.writeCells("s1", 5, 0, [["赵六", 40, "华北", { formula: "=[@金额]*2" }]]);
  expect(engine.valuesIn("s2", { top: 5, left: 0, bottom: 5, right: 2 })).toEqual([[100, 4, 200]]);
});
