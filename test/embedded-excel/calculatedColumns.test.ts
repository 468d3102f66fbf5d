import { openClient, openWithTable } from "./openClient";

test("a formula in one cell of an otherwise blank column fills the column", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("D1").values = [["half"]];
    sheet.getRange("D2").formulas = [["=[@price]/2"]];
    await context.sync();
  });
  expect(await client.values("D2:D3")).toEqual([[0.5], [1]]);
});

test("OfficeDev/office-js#2093: different formulas in one column are overwritten by one (assumed: the bottom-most)", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("C2:C3").formulas = [["=[@price]*3"], ["=[@price]*4"]];
    await context.sync();
  });
  expect(await client.values("C2:C3")).toEqual([[4], [8]]);
});

test("a formula beside constants stays alone", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("A2").formulas = [['="x"&[@price]']];
    await context.sync();
  });
  expect(await client.values("A2:A3")).toEqual([["x1"], ["b"]]);
});

test("a constant in a calculated column is an exception that new rows do not repeat", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("C3").values = [[100]];
    sheet.getRange("A4:B4").values = [["c", 3]];
    await context.sync();
  });
  expect(await client.values("C2:C4")).toEqual([[2], [100], [6]]);
});

test("formulas with plain references are adjusted row by row", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["n", "twice"],
      [1, ""],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.getRange("B2").formulas = [["=A2*2"]];
    sheet.getRange("A3:A4").values = [[2], [3]];
    await context.sync();
  });
  expect(await client.formulas("B2:B4")).toEqual([["=A2*2"], ["=A3*2"], ["=A4*2"]]);
});
