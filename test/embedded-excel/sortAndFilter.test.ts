import { codeOf, openClient, openWithTable } from "./openClient";

const rows = [
  ["name", "size"],
  ["b", 2],
  ["C", "x"],
  ["", 9],
  ["a", 10],
];

async function openSorted() {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B5").values = rows;
    sheet.tables.add("A1:B5", true);
    await context.sync();
  });
  return client;
}

test("sorting puts numbers before texts, texts without regard to case, and blanks last both ways", async () => {
  const client = await openSorted();
  const { person } = client.excel;
  const names = async () => (await client.values("A2:A5")).map(([name]) => name);
  person.sort("Sheet1", "A1");
  expect(await names()).toEqual(["a", "b", "C", ""]);
  person.sort("Sheet1", "A1", "descending");
  expect(await names()).toEqual(["C", "b", "a", ""]);
  person.sort("Sheet1", "B1");
  expect((await client.values("B2:B5")).map(([size]) => size)).toEqual([2, 9, 10, "x"]);
});

test("rows keep their formulas and formats together when they change places", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("B3").numberFormat = [["0.00"]];
    await context.sync();
  });
  client.excel.person.sort("Sheet1", "B1", "descending");
  expect(await client.values("A2:C3")).toEqual([
    ["b", 2, 4],
    ["a", 1, 2],
  ]);
  expect(client.excel.person.shownText("Sheet1", "B2")).toBe("2.00");
});

test("a filter hides rows, sorting leaves those alone, and what is written below is shown", async () => {
  const client = await openSorted();
  const { person } = client.excel;
  person.filter("Sheet1", "A1", ["b", "C"]);
  person.sort("Sheet1", "A1", "descending");
  expect((await client.values("A2:A5")).map(([name]) => name)).toEqual(["C", "b", "", "a"]);
  await client.run(async (context, sheet) => {
    sheet.getRange("A6:B6").values = [["d", 1]];
    await context.sync();
    const rowsHidden = ["A3", "A4", "A6"].map((address) => sheet.getRange(address).load("rowHidden"));
    const filter = sheet.tables.getItemAt(0).autoFilter.load("isDataFiltered");
    await context.sync();
    expect(rowsHidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(filter.isDataFiltered).toBe(true);
  });
});

test("in a filtered table no cells move, whole rows do, and after the filter they move again", async () => {
  const client = await openSorted();
  const remove = () =>
    client.run(async (context, sheet) => {
      sheet.getRange("A3:B3").delete("Up");
      await context.sync();
    });
  client.excel.person.filter("Sheet1", "A1", ["a"]);
  expect(await codeOf(remove())).toBe("FilteredRangeConflict");
  client.excel.person.deleteRows("Sheet1", "A2");
  client.excel.person.clearFilter("Sheet1", "A1");
  await remove();
  expect(await client.values("A2:A3")).toEqual([["C"], ["a"]]);
});

test("a protected sheet cannot be sorted", async () => {
  const client = await openSorted();
  await client.run(async (context, sheet) => {
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });
  expect(() => client.excel.person.sort("Sheet1", "A1")).toThrow("You cannot perform the requested operation.");
});
