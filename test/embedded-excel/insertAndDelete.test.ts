import { codeOf, openClient, openWithTable, plain } from "./openClient";

test("inserted rows push cells down and every reference follows", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=SUM(A1:A3)+$A$2"]];
    context.workbook.names.add("Second", sheet.getRange("A2"));
    sheet.getRange("A2:A3").dataValidation.rule = { custom: { formula: "=A2>0" } };
    sheet.getRange("2:3").insert("Down");
    const formula = sheet.getRange("C1").load("formulas,values");
    const name = context.workbook.names.getItem("Second").load("formula");
    const rule = sheet.getRange("A4:A5").dataValidation.load("rule");
    await context.sync();
    expect(plain([formula.formulas, formula.values, name.formula, rule.rule])).toEqual([
      [["=SUM(A1:A5)+$A$4"]],
      [[8]],
      "=Sheet1!$A$4",
      { custom: { formula: "=A4>0" } },
    ]);
  });
  expect(await client.values("A1:A5")).toEqual([[1], [""], [""], [2], [3]]);
});

test("references to deleted cells become #REF!, ranges shrink", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("C9:D9").formulas = [["=SUM(A1:A4)", "=A2*2"]];
    sheet.getRange("2:2").delete("Up");
    const cells = sheet.getRange("C8:D8").load("formulas,values");
    await context.sync();
    expect(plain(cells.formulas)).toEqual([["=SUM(A1:A3)", "=#REF!*2"]]);
    expect(plain(cells.values)).toEqual([[8, "#REF!"]]);
  });
});

test("cells inserted to the right move only their rows", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("B1").insert("Right");
    await context.sync();
  });
  expect(await client.values("A1:C2")).toEqual([
    [1, "", 2],
    [3, 4, ""],
  ]);
});

test("a row inserted into a table belongs to it and gets its formulas", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("A3:C3").insert("Down");
    sheet.getRange("A3:B3").values = [["new", 5]];
    const range = sheet.tables.getItem("Items").getRange().load("values");
    await context.sync();
    expect(plain(range.values)).toEqual([
      ["name", "price", "double"],
      ["a", 1, 2],
      ["new", 5, 10],
      ["b", 2, 4],
    ]);
  });
});

test("a sheet column inserted into a table becomes a column of it", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("B:B").insert("Right");
    const columns = sheet.tables.getItem("Items").columns.load("items/name");
    const double = sheet.getRange("D2").load("formulas,values");
    await context.sync();
    expect(plain(columns.items.map(({ name }) => name))).toEqual(["name", "Column1", "price", "double"]);
    expect(plain([double.formulas, double.values])).toEqual([[["=[@price]*2"]], [[2]]]);
  });
});

test("what would tear a table apart is an InsertDeleteConflict", async () => {
  const client = await openWithTable();
  const work = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOf(
      client.run(async (context, sheet) => {
        change(sheet);
        await context.sync();
      }),
    );
  expect(await work((sheet) => sheet.getRange("A2").delete("Up"))).toBe("InsertDeleteConflict");
  expect(await work((sheet) => sheet.getRange("1:1").delete("Up"))).toBe("InsertDeleteConflict");
  expect(await work((sheet) => sheet.getRange("B2").insert("Right") as never)).toBe("InsertDeleteConflict");
});

test("row heights and hidden rows move with their rows", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("3:3").format.rowHeight = 40;
    sheet.getRange("4:4").rowHidden = true;
    sheet.getRange("C:C").format.columnWidth = 90;
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").insert("Right");
    const height = sheet.getRange("A4").format.load("rowHeight");
    const hidden = sheet.getRange("A5").load("rowHidden");
    const width = sheet.getRange("D1").format.load("columnWidth");
    await context.sync();
    expect([height.rowHeight, hidden.rowHidden, width.columnWidth]).toEqual([40, true, 90]);
  });
});
