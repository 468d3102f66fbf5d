import { createOdooEngine, type OdooEngine } from "../../../src/embedded-excel/engine/odooEngine";
import type { CellValue } from "../../../src/embedded-excel/model/cellInput";
import { customerRows, names, orderRows, supportedFormulas, unsupportedFormulas } from "./functionSuite";

function aWorkbook(): OdooEngine {
  const engine = createOdooEngine();
  [["客户", customerRows] as const, ["订单", orderRows] as const, ["Calc", []] as const].forEach(
    ([name, rows], index) => {
      engine.addSheet({ id: name, name }, index);
      engine.writeCells(name, 0, 0, rows);
    },
  );
  engine.writeCells("客户", 1, 6, [[45292], [null], [45399]]);
  names.forEach(([name, formula]) => engine.defineName(name, formula));
  const shape = { showHeaders: true, showTotals: false };
  engine.defineTable({
    name: "客户表",
    sheetId: "客户",
    area: { top: 0, left: 0, bottom: 5, right: 4 },
    ...shape,
    columnNames: ["姓名", "区域", "金额", "日期", "状态"],
  });
  engine.defineTable({
    name: "Orders",
    sheetId: "订单",
    area: { top: 0, left: 0, bottom: 6, right: 4 },
    ...shape,
    columnNames: ["Customer", "Amount", "Date", "Status", "Qty"],
  });
  return engine;
}

function calculate(formulas: readonly [string, CellValue][]): CellValue[] {
  const engine = aWorkbook();
  formulas.forEach(([formula], index) => engine.writeCells("Calc", index * 20, 0, [[{ formula }]]));
  return formulas.map(
    (_formula, index) =>
      engine.valuesIn("Calc", { top: index * 20, left: 0, bottom: index * 20, right: 0 })[0]?.[0] ?? null,
  );
}

function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
}

const supportedValues = calculate(supportedFormulas);
test.each(supportedFormulas.map(([formula, value], index) => [formula, value, supportedValues[index]] as const))(
  "%s gives %p",
  (_formula, expected, actual) => expect(rounded(actual ?? null)).toEqual(rounded(expected)),
);

test("no formula of the list of gaps has come to be right", () => {
  const values = calculate(unsupportedFormulas);
  const right = unsupportedFormulas.filter(([, expected], index) => rounded(values[index] ?? null) === expected);
  expect(right).toEqual([]);
});
