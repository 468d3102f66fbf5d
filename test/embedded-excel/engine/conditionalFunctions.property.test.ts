import { assert, constantFrom, integer, record, array, property, oneof, constant } from "fast-check";
import type { CellInput, CellValue } from "../../../src/embedded-excel/model/cellInput";
import { anEngine, readRow } from "./anEngine";

const words = ["华东", "华南", "Anna*", "anna*", "AnnaB", "?", "~", "a1", "0012", "12", ""];
const cell = oneof(
  constantFrom<CellInput[]>(...words),
  integer({ min: -3, max: 14 }),
  constant(null),
  constantFrom(true, false),
);
const criterion = oneof(
  constantFrom<(string | number)[]>(
    "华东",
    "anna~*",
    "Anna*",
    "??",
    "*",
    "~?",
    "12",
    "<>12",
    "<>华东",
    "",
    "=",
    "<>",
    ">a",
    "<=anna*",
    "=a*",
  ),
  integer({ min: -3, max: 14 }),
  record({ operator: constantFrom("<", "<=", ">", ">=", "<>", "="), number: integer({ min: -3, max: 14 }) }).map(
    ({ operator, number }) => `${operator}${number}`,
  ),
);

/** Excel's rules written down once more, cell by cell and without any index. */
function fulfils(value: CellInput, wanted: string | number): boolean {
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/.exec(String(wanted)) ?? [];
  if (operator === "<>") return !fulfils(value, `=${operand}`);
  const number = operand.trim() === "" || Number.isNaN(Number(operand)) ? null : Number(operand);
  if (operator === "" || operator === "=") {
    if (operand === "") return value === null || (value === "" && operator === "");
    if (number !== null)
      return value === number || (typeof value === "string" && value !== "" && Number(value) === number);
    return typeof value === "string" && matchesPattern(value.toLowerCase(), operand.toLowerCase());
  }
  const comparison =
    number === null
      ? typeof value === "string" && value.toLowerCase().localeCompare(operand.toLowerCase())
      : typeof value === "number" && value - number;
  if (comparison === false) return false;
  return (
    (operator.startsWith("<") && comparison < 0) ||
    (operator.startsWith(">") && comparison > 0) ||
    (operator.endsWith("=") && comparison === 0)
  );
}

function matchesPattern(text: string, pattern: string): boolean {
  if (pattern === "") return text === "";
  if (pattern.startsWith("~") && pattern.length > 1)
    return text[0] === pattern[1] && matchesPattern(text.slice(1), pattern.slice(2));
  if (pattern.startsWith("*"))
    return [...Array(text.length + 1).keys()].some((skipped) => matchesPattern(text.slice(skipped), pattern.slice(1)));
  return (
    text !== "" &&
    (pattern.startsWith("?") || pattern[0] === text[0]) &&
    matchesPattern(text.slice(1), pattern.slice(1))
  );
}

function expectedOf(rows: readonly CellInput[][], first: string | number, second: string | number): CellValue[] {
  const found = rows.filter((row) => fulfils(row[0] ?? null, first));
  const both = found.filter((row) => fulfils(row[1] ?? null, second)).map((row) => row[2] as number);
  const sum = both.reduce((total, number) => total + number, 0);
  return [
    found.length,
    both.length,
    sum,
    both.length === 0 ? { error: "#DIV/0!" } : sum / both.length,
    both.length === 0 ? 0 : Math.max(...both),
    both.length === 0 ? 0 : Math.min(...both),
  ];
}

test("conditional functions agree with a reading cell by cell", () => {
  const engine = anEngine();
  const ranges = "Data!$A$1:$A$12,Calc!$A$2,Data!$B$1:$B$12,Calc!$B$2)";
  const formulas = [
    "=COUNTIF(Data!$A$1:$A$12,Calc!$A$2)",
    `=COUNTIFS(${ranges}`,
    ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name) => `=${name}(Data!$C$1:$C$12,${ranges}`),
  ];
  engine.writeCells("Calc", 0, 0, [formulas.map((formula) => ({ formula }))]);
  const row = record({ left: cell, right: cell, amount: integer({ min: -50, max: 50 }) });
  assert(
    property(array(row, { minLength: 12, maxLength: 12 }), criterion, criterion, (rows, first, second) => {
      const inputs = rows.map(({ left, right, amount }) => [left, right, amount]);
      engine.writeCells("Data", 0, 0, inputs);
      engine.writeCells("Calc", 1, 0, [[first, second]]);
      expect(readRow(engine, "Calc", 0, 6)).toEqual(expectedOf(inputs, first, second));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("an exact MATCH finds the first equal cell, numbers and texts apart", () => {
  const engine = anEngine();
  engine.writeCells("Calc", 0, 0, [[{ formula: "=MATCH(Calc!A2,Data!A1:A12,0)" }]]);
  const wanted = oneof(constantFrom("华东", "ANNAB", "a1", "0012", "12"), integer({ min: -3, max: 14 }));
  assert(
    property(array(cell, { minLength: 12, maxLength: 12 }), wanted, (cells, key) => {
      engine.writeCells(
        "Data",
        0,
        0,
        cells.map((value) => [value]),
      );
      engine.writeCells("Calc", 1, 0, [[key]]);
      const folded = typeof key === "string" ? key.toLowerCase() : key;
      const position = cells.findIndex((value) => (typeof value === "string" ? value.toLowerCase() : value) === folded);
      expect(readRow(engine, "Calc", 0, 1)).toEqual([position < 0 ? { error: "#N/A" } : position + 1]);
    }),
    { numRuns: 200, seed: 7 },
  );
});
