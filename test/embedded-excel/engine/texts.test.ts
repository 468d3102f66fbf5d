import { anEngine, inputsOf, readCell, readRow } from "./anEngine";

const texts = [
  "0123",
  "1/2",
  "=x",
  "'quoted",
  "TRUE",
  "1e5",
  "2024-01-31",
  " 7 ",
  "12%",
  "a\nb",
  "[label](http://x.cn)x",
  "https://x.cn",
  "00012345678901234567",
];

test.each(texts)("the text %j stays a text", (text) => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, [[text]]);
  engine.writeCells("Calc", 0, 0, inputsOf([["=Data!A1", "=ISTEXT(Data!A1)", "=LEN(Data!A1)"]]));
  expect(readRow(engine, "Calc", 0, 3)).toEqual([text, true, text.length]);
  expect(readCell(engine, "Data", 0, 0)).toBe(text);
});

test.each([0, -0.1, 1e-7, 123456789.123456, 1e21, 45292.75, 0.1 + 0.2])(
  "the number %d keeps its precision",
  (number) => {
    const engine = anEngine();
    engine.writeCells("Data", 0, 0, [[number]]);
    engine.writeCells("Calc", 0, 0, inputsOf([["=Data!A1"]]));
    expect([readCell(engine, "Data", 0, 0), readCell(engine, "Calc", 0, 0)]).toEqual([number, number]);
  },
);

test("booleans are booleans and an emptied cell is empty", () => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, [[true, false, "x", ""]]);
  readRow(engine, "Data", 0, 4);
  engine.writeCells("Data", 0, 0, [[undefined, undefined, null, undefined]]);
  engine.writeCells(
    "Calc",
    0,
    0,
    inputsOf([["=ISBLANK(Data!C1)", "=ISBLANK(Data!D1)", '=Data!D1=""', "=COUNTA(Data!A1:D1)"]]),
  );
  expect(readRow(engine, "Data", 0, 4)).toEqual([true, false, null, ""]);
  expect(readRow(engine, "Calc", 0, 4)).toEqual([true, false, true, 3]);
});

test("a formula's empty text counts as blank where Excel counts it", () => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, inputsOf([['=""'], [null], ["x"], [0]]));
  const formulas = [
    '=COUNTIF(Data!A1:A4,"")',
    '=COUNTIF(Data!A1:A4,"=")',
    '=COUNTIF(Data!A1:A4,"<>")',
    "=COUNTBLANK(Data!A1:A4)",
    "=COUNTA(Data!A1:A4)",
    '=SUMPRODUCT(--(Data!A1:A4=""))',
  ];
  engine.writeCells("Calc", 0, 0, inputsOf([formulas]));
  expect(readRow(engine, "Calc", 0, 6)).toEqual([2, 1, 3, 2, 3, 2]);
});

test("a look leaves texts, numbers and formulas as they are", () => {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, inputsOf([["0123", 5, "=B1*2"]]));
  const target = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  engine.dispatch("SET_FORMATTING", { sheetId: "Data", target, style: { bold: true }, format: "@" });
  engine.dispatch("SET_FORMATTING", { sheetId: "Data", target, format: "0.00" });
  expect(readRow(engine, "Data", 0, 4)).toEqual(["0123", 5, 10, null]);
  engine.writeCells("Data", 0, 0, [[null, "x", 3, 4]]);
  expect(readRow(engine, "Data", 0, 4)).toEqual([null, "x", 3, 4]);
});
