import { aTable, anEngine, inputsOf } from "./anEngine";

function rules() {
  const engine = anEngine();
  const rows = Array.from({ length: 10 }, (_row, index) => [index, index % 2 === 0 ? "even" : "odd"]);
  engine.writeCells("Data", 1, 0, [["n", "word"], ...rows]);
  engine.defineTable(aTable(["n", "word"], 10));
  engine.defineName("Limit", "=Calc!$A$1");
  engine.defineName("gd.T.n", "=T[n]");
  engine.writeCells("Calc", 0, 0, [[5]]);
  return engine;
}

const first = { sheetId: "Data", row: 2, column: 0 };

test.each([
  ["=$A3>Limit", [false, false, false, false, false, false, true, true, true, true]],
  ['=AND($B3="odd",A3>=Calc!$A$1)', [false, false, false, false, false, true, false, true, false, true]],
  ["=SUMPRODUCT(--(gd.T.n=A3))=1", Array.from({ length: 10 }, () => true)],
  ["=COUNTIF($A$3:$A$1048576,A3)", Array.from({ length: 10 }, () => 1)],
  ["=MOD(ROW(),2)", [1, 0, 1, 0, 1, 0, 1, 0, 1, 0]],
  ["=A4", [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]],
  ["=1/($A3-3)", [-1 / 3, -1 / 2, -1, { error: "#DIV/0!" }, 1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 6]],
])("%s moves along with its cell", (formula, values) => {
  const engine = rules();
  const evaluated = values.map((_value, index) => engine.evaluate(formula, first, { ...first, row: 2 + index }));
  expect(evaluated).toEqual(values);
});

test("references move to the right as well, fixed columns stay", () => {
  const engine = rules();
  expect(engine.evaluate("=A3&$A3", first, { sheetId: "Data", row: 4, column: 1 })).toBe("even2");
});

test("a rule follows names and cells that change", () => {
  const engine = rules();
  const at = { ...first, row: 9 };
  expect(engine.evaluate("=$A3>Limit", first, at)).toBe(true);
  engine.writeCells("Calc", 0, 0, [[8]]);
  expect(engine.evaluate("=$A3>Limit", first, at)).toBe(false);
  engine.defineName("Limit", "=1");
  expect(engine.evaluate("=$A3>Limit", first, at)).toBe(true);
  engine.writeCells("Calc", 0, 0, inputsOf([["=1/0"]]));
  engine.defineName("Limit", "=Calc!$A$1");
  expect(engine.evaluate("=$A3>Limit", first, at)).toEqual({ error: "#DIV/0!" });
});

test("a rule reads cells beyond what was ever written", () => {
  const engine = rules();
  expect(engine.evaluate('=A3=""', first, { ...first, row: 100_000, column: 40 })).toBe(true);
});

test("a rule over a whole column reaches rows that came later", () => {
  const engine = rules();
  const count = () => engine.evaluate("=COUNTIF($A$3:$A$1048576,A3)+COUNTIF(A:A,A3)", first, first);
  expect(count()).toBe(2);
  engine.writeCells("Data", 3000, 0, [[0]]);
  expect(count()).toBe(4);
});

const mobileRule = '=AND(LEN(C2)=11,LEFT(C2,1)="1",IFERROR(TEXT(--C2,"0")=C2&"",FALSE))';
const amountRule = "=IF(ISNUMBER(C2),AND(C2>=0,ROUND(C2,2)=C2),FALSE)";
const uniqueRule = "=SUMPRODUCT(--($C$2:$C$9=C2))=1";

test.each<[string, string | number, boolean]>([
  [mobileRule, "13812345678", true],
  [mobileRule, 13812345678, true],
  [mobileRule, "1381234567", false],
  [mobileRule, "1.381234567", false],
  [mobileRule, "1e123456789", false],
  [mobileRule, "1381234567x", false],
  [amountRule, 12.34, true],
  [amountRule, 1.1 + 2.2, true],
  [amountRule, 12.345, false],
  [amountRule, -1, false],
  [amountRule, "12", false],
  [uniqueRule, "1234567890123456", true],
  [uniqueRule, "a", false],
])("%s for %p is %p", (rule, value, verdict) => {
  const engine = rules();
  const at = { sheetId: "Calc", row: 1, column: 2 };
  engine.writeCells("Calc", 1, 2, [[value], ["1234567890123457"], ["A"]]);
  expect(engine.evaluate(rule, at, at)).toBe(verdict);
});
