import { openClient, openWithTable } from "./openClient";

test("a person types as in Excel: numbers, dates, percents, formulas, quoted texts", async () => {
  const { excel } = await openClient();
  const { person } = excel;
  const typed: [string, string][] = [
    ["A1", "12.50"],
    ["A2", "2026-01-31"],
    ["A3", "15%"],
    ["A4", "=A1*2"],
    ["A5", "'007"],
    ["A6", "true"],
    ["A7", "2026-13-01"],
  ];
  for (const [cell, text] of typed) person.type("Sheet1", cell, text);
  expect(typed.map(([cell]) => [person.valueAt("Sheet1", cell), person.shownText("Sheet1", cell)])).toEqual([
    [12.5, "12.5"],
    [46_053, "1/31/2026"],
    [0.15, "15%"],
    [25, "25"],
    ["007", "007"],
    [true, "TRUE"],
    ["2026-13-01", "2026-13-01"],
  ]);
});

test("in a percent cell 30 and 0.3 both mean 30 %, through the API 30 is 3000 %", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:A3").numberFormat = [["0%"], ["0%"], ["0%"]];
    sheet.getRange("A3").values = [[30]];
    await context.sync();
  });
  client.excel.person.type("Sheet1", "A1", "30");
  client.excel.person.type("Sheet1", "A2", "0.3");
  expect(["A1", "A2", "A3"].map((cell) => client.excel.person.shownText("Sheet1", cell))).toEqual([
    "30%",
    "30%",
    "3000%",
  ]);
});

test("what a person clears becomes blank, also in a table", async () => {
  const { excel } = await openWithTable();
  excel.person.clear("Sheet1", "B2:B3");
  expect([excel.person.valueAt("Sheet1", "B2"), excel.person.valueAt("Sheet1", "C2")]).toEqual([null, 0]);
});

test("a renamed header keeps its column's formulas alive", async () => {
  const { excel } = await openWithTable();
  excel.person.type("Sheet1", "B1", "单价");
  excel.person.type("Sheet1", "B2", "50");
  expect(excel.person.valueAt("Sheet1", "C2")).toBe(100);
});

test("a sheet or an address that is not there is said by name", async () => {
  const { excel } = await openClient();
  expect(() => excel.person.valueAt("None", "A1")).toThrow('There is no sheet "None".');
  expect(() => excel.person.valueAt("Sheet1", "1A")).toThrow('"1A" is no address.');
});
