import { codeOf, openClient, openWithTable, plain } from "./openClient";

test("a column that is cut and inserted takes its cells along, and references follow it", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:C2").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange("E1:E3").formulas = [["=A1*10"], ["=B1+C1"], ["=SUM($A$1:$A$2)"]];
    sheet.getRange("A1:A2").dataValidation.rule = { custom: { formula: "=A1>B1" } };
    sheet.getRange("A:A").format.columnWidth = 99;
    context.workbook.names.add("First", sheet.getRange("A2"));
    await context.sync();
  });
  client.excel.person.moveColumn("Sheet1", "A1", "D1");
  await client.run(async (context, sheet) => {
    const cells = sheet.getRange("A1:E3").load("formulas,values");
    const rule = sheet.getRange("C1:C2").dataValidation.load("rule");
    const name = context.workbook.names.getItem("First").load("formula");
    const width = sheet.getRange("C:C").format.load("columnWidth");
    await context.sync();
    expect(plain(cells.values).map((row: unknown[]) => row.slice(0, 3))).toEqual([
      [2, 3, 1],
      [5, 6, 4],
      ["", "", ""],
    ]);
    expect(plain(cells.formulas).map((row: unknown[]) => row[4])).toEqual(["=C1*10", "=A1+B1", "=SUM($C$1:$C$2)"]);
    expect(plain(cells.values).map((row: unknown[]) => row[4])).toEqual([10, 5, 5]);
    expect(plain([rule.rule, name.formula])).toEqual([{ custom: { formula: "=C1>A1" } }, "=Sheet1!$C$2"]);
    expect(width.columnWidth).toBeCloseTo(99, 0);
  });
});

test("a table keeps its columns by name wherever they are moved, formulas and their fill included", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("E1").formulas = [["=SUM(Items[double])"]];
    context.workbook.names.add("Prices", "=Items[price]");
    await context.sync();
  });
  client.excel.person.moveColumn("Sheet1", "C1", "B1");
  expect(await client.values("A1:C3")).toEqual([
    ["name", "double", "price"],
    ["a", 2, 1],
    ["b", 4, 2],
  ]);
  client.excel.person.type("Sheet1", "C2", "7");
  client.excel.person.type("Sheet1", "A4", "c");
  client.excel.person.type("Sheet1", "C4", "5");
  expect(await client.values("A2:C4")).toEqual([
    ["a", 14, 7],
    ["b", 4, 2],
    ["c", 10, 5],
  ]);
  expect(await client.values("E1")).toEqual([[28]]);
  await client.run(async (context) => {
    const prices = context.workbook.names.getItem("Prices").getRange().load("address");
    await context.sync();
    expect(prices.address).toBe("Sheet1!C2:C4");
  });
});

test("a colour rule over several columns goes along with the one that leaves it", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:D2").values = [
      [1, 2, 3, 4],
      [0, 0, 0, 0],
    ];
    const rule = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A1>0";
    rule.custom.format.fill.color = "#FF0000";
    await context.sync();
  });
  client.excel.person.moveColumn("Sheet1", "B1", "E1");
  const fills = ["A1", "B1", "C1", "D1", "D2"].map((cell) => client.excel.person.shownColours("Sheet1", cell).fill);
  expect(fills.map((fill) => fill === "#FF0000")).toEqual([true, false, false, true, false]);
});

test("no column leaves its table, nor does a strange one enter it", async () => {
  const { excel } = await openWithTable();
  const move = (from: string, before: string) =>
    codeOf(Promise.resolve().then(() => excel.person.moveColumn("Sheet1", from, before)));
  expect([await move("B1", "F1"), await move("F1", "B1"), await move("B1", "A1")]).toEqual([
    ...["InsertDeleteConflict", "InsertDeleteConflict", "InsertDeleteConflict"],
  ]);
});
