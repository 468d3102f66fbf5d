import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import { SharedWorkbook } from "../../src/embedded-excel/replicas/sharedWorkbook";
import type { WorkbookEvent } from "../../src/embedded-excel/workbook/openWorkbook";
import { openWithTable } from "./openClient";

/** Two people with the workbook of `openWithTable`: a table in A1:C3 whose last column is calculated. */
let [one, other]: EmbeddedExcel[] = [];
let shared: SharedWorkbook;
beforeEach(async () => {
  const { excel } = await openWithTable();
  one = await createEmbeddedExcel({ today: 46_349, language: "en-US" });
  other = await createEmbeddedExcel({ today: 46_349, language: "en-US" });
  shared = new SharedWorkbook([one, other], excel.state);
});

const each = (): EmbeddedExcel[] => [one!, other!];

/** What stands in rows of the sheet, on each replica. */
function shownOn(excel: EmbeddedExcel, rows: readonly number[]): string[] {
  return rows.map((row) => ["A", "B", "C"].map((column) => excel.person.shownText("Sheet1", `${column}${row}`)).join());
}

function expectOnEach(rows: readonly number[], texts: string[]): void {
  for (const excel of each()) expect(shownOn(excel, rows)).toEqual(texts);
}

function addRow(excel: EmbeddedExcel, row: number, values: (string | number)[]): Promise<void> {
  return excel.connectClient().Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(`A${row}:B${row}`).values = [values];
    await context.sync();
  });
}

function hear(excel: EmbeddedExcel): () => string[] {
  const heard: WorkbookEvent[] = [];
  excel.listen((event) => heard.push(event));
  return () =>
    heard
      .splice(0)
      .flatMap((event) =>
        event.kind === "sheetChanged" ? [`${event.address} ${event.changeType} ${event.author.role}`] : [],
      );
}

test("what is written on one replica stands on the others once they merge", () => {
  one!.person.type("Sheet1", "B2", "10");
  expect(shownOn(other!, [2])).toEqual(["a,1,2"]);
  shared.merge();
  expectOnEach([2], ["a,10,20"]);
});

test("cells that were written on different replicas all stay, and of one cell what was written last", () => {
  one!.person.type("Sheet1", "A2", "first");
  one!.person.type("Sheet1", "B3", "9");
  other!.person.type("Sheet1", "A2", "second");
  other!.person.type("Sheet1", "B2", "8");
  shared.merge();
  expectOnEach([2, 3], ["second,8,16", "b,9,18"]);
});

test("of two rows that were appended in the same place, the later one stands whole and the earlier one is gone", async () => {
  await addRow(other!, 4, ["theirs", 5]);
  await addRow(one!, 4, ["mine", ""]);
  shared.merge();
  expectOnEach([4, 5], ["mine,,0", ",,"]);
  for (const excel of each()) expect(excel.state.sheets[0]?.tables[0]?.area.bottom).toBe(3);
});

test("a write that leaves cells leaves them to the others", async () => {
  await addRow(other!, 4, ["theirs", 5]);
  one!.person.type("Sheet1", "A4", "mine");
  shared.merge();
  expectOnEach([4], ["mine,5,10"]);
});

test("a table is as large as on the replica where it is largest, with its formulas in all rows", async () => {
  await addRow(one!, 4, ["x", 1]);
  await addRow(one!, 5, ["y", 2]);
  await addRow(other!, 4, ["z", 3]);
  shared.merge();
  expectOnEach([4, 5], ["z,3,6", "y,2,4"]);
  for (const excel of each()) expect(excel.state.sheets[0]?.tables[0]?.area.bottom).toBe(4);
});

test("a header that is written anew renames its column everywhere", () => {
  one!.person.type("Sheet1", "B1", "cost");
  shared.merge();
  expectOnEach([1, 2], ["name,cost,double", "a,1,2"]);
  for (const excel of each())
    expect(excel.state.sheets[0]?.inputs[1]?.[2]).toEqual({ formula: "=Items[[#This Row],[cost]]*2" });
});

test("each hears, as a colleague's, of those cells alone that changed on its own replica", () => {
  const [mine, theirs] = [hear(one!), hear(other!)];
  one!.person.paste("Sheet1", "A2", [["p", 1]]);
  other!.person.type("Sheet1", "B3", "7");
  [mine(), theirs()].forEach((heard) => expect(heard).toHaveLength(1));
  shared.merge();
  expect(mine()).toEqual(["B3 RangeEdited colleague"]);
  expect(theirs()).toEqual(["A2 RangeEdited colleague"]);
  shared.merge();
  expect([...mine(), ...theirs()]).toEqual([]);
});

test("whoever moves rows has merged before, and the others see it at once", () => {
  const theirs = hear(other!);
  one!.person.type("Sheet1", "A2", "mine");
  other!.person.type("Sheet1", "B3", "7");
  theirs();
  one!.person.insertRows("Sheet1", "A3");
  expectOnEach([2, 4], ["mine,1,2", "b,7,14"]);
  expect(theirs()).toEqual(["A2 RangeEdited colleague", "3:3 RowInserted colleague"]);
});

test("a range that a client holds on to moves along with rows that were inserted elsewhere", async () => {
  const { Excel } = other!.connectClient();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A3").load("values");
    await context.sync();
    one!.person.insertRows("Sheet1", "A2");
    range.load("values,address");
    await context.sync();
    expect([range.address, range.values[0]?.[0]]).toEqual(["Sheet1!A4", "b"]);
  });
});

test("a client that adds a sheet, and the table on it, adds them for everybody", async () => {
  await one!.connectClient().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1:A2").values = [["head"], ["x"]];
    sheet.tables.add("A1:A2", true).name = "Things";
    await context.sync();
  });
  expect(other!.person.shownText("Mine", "A2")).toBe("x");
  other!.person.type("Mine", "A3", "y");
  shared.merge();
  expect(one!.state.sheets[1]?.tables[0]?.area.bottom).toBe(2);
});

test("what a person tries and a rule refuses is no write that others would see", () => {
  const sheet = one!.state.sheets[0]!;
  const rule = { kind: "WholeNumber", operator: "LessThan", formula1: "5", formula2: "" } as const;
  sheet.validations.push({
    areas: [{ top: 1, bottom: 1, left: 1, right: 1 }],
    rule,
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  other!.person.type("Sheet1", "B2", "3");
  expect(one!.person.type("Sheet1", "B2", "9").accepted).toBe(false);
  shared.merge();
  expectOnEach([2], ["a,3,6"]);
});
