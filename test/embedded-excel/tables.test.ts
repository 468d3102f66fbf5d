import { codeOf, openClient, openWithTable, plain } from "./openClient";

test("header cells are texts, blank ones get a name and duplicates a number", async () => {
  const { run } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("A1:D2").values = [
      [2024, "a", "a", ""],
      [1, 2, 3, 4],
    ];
    const table = sheet.tables.add("A1:D2", true);
    const header = table.getHeaderRowRange().load("values");
    table.columns.load("items/name,items/id,items/index");
    table.load("name,style");
    await context.sync();
    expect(plain(header.values)).toEqual([["2024", "a", "a2", "Column1"]]);
    expect(plain(table.columns.items.map(({ id, index }) => [id, index]))).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    expect([table.name, table.style]).toEqual(["Table1", "TableStyleMedium2"]);
  });
});

test("Chinese Excel names tables and columns in Chinese", async () => {
  const { run } = await openClient({ language: "zh-CN" });
  await run(async (context, sheet) => {
    const table = sheet.tables.add("A1:B2", true).load("name");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect([table.name, plain(header.values)]).toEqual(["表1", [["列1", "列2"]]]);
  });
});

test("OfficeDev/office-js#196: a table without headers gets a header row and pushes the cells down", async () => {
  const { run, values } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["below"]];
    sheet.tables.add("A1:A2", false);
    await context.sync();
  });
  expect(await values("A1:A4")).toEqual([["Column1"], [1], [2], ["below"]]);
});

test("renaming a header renames the column in every formula, name and rule", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("E1").formulas = [["=SUM(Items[price])"]];
    context.workbook.names.add("Prices", "=Items[price]");
    sheet.getRange("B1").values = [["单价"]];
    await context.sync();
    const name = context.workbook.names.getItem("Prices").load("formula");
    const sum = sheet.getRange("E1").load("formulas,values");
    await context.sync();
    expect(name.formula).toBe("=Items[单价]");
    expect(plain([sum.formulas, sum.values])).toEqual([[["=SUM(Items[单价])"]], [[3]]]);
  });
  expect(await client.formulas("C2")).toEqual([["=[@单价]*2"]]);
  expect(await client.values("C2:C3")).toEqual([[2], [4]]);
});

test("column.name renames the header cell, and a duplicate gets a number", async () => {
  const client = await openWithTable();
  await client.run(async (context) => {
    context.workbook.tables.getItem("Items").columns.getItem("price").name = "name";
    await context.sync();
  });
  expect(await client.values("A1:C1")).toEqual([["name", "name2", "double"]]);
});

test("renaming a table renames it in formulas", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("E1").formulas = [["=SUM(Items[price])+ROWS(Items)"]];
    context.workbook.tables.getItem("Items").name = "Goods";
    const cell = sheet.getRange("E1").load("formulas,values");
    await context.sync();
    expect(plain([cell.formulas, cell.values])).toEqual([[["=SUM(Goods[price])+ROWS(Goods)"]], [[5]]]);
  });
});

test("OfficeDev/office-js#551: a table name that is taken or is no name is an InvalidArgument", async () => {
  const client = await openWithTable();
  const rename = (name: string): Promise<string> =>
    codeOf(
      client.run(async (context, sheet) => {
        sheet.tables.add(`H1:I2`, true).name = name;
        await context.sync();
      }),
    );
  expect(await rename("items")).toBe("InvalidArgument");
  await client.run(async (context, sheet) => {
    sheet.tables.getItemAt(1).delete();
    await context.sync();
  });
  expect(await rename("two words")).toBe("InvalidArgument");
});

test("a table that is not there is ItemNotFound, or a null object", async () => {
  const client = await openClient();
  await client.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("none").load("name");
    await context.sync();
    expect(table.isNullObject).toBe(true);
  });
  const get = client.run(async (context) => {
    context.workbook.tables.getItem("none").load("name");
    await context.sync();
  });
  expect(await codeOf(get)).toBe("ItemNotFound");
});

test("tables do not overlap", async () => {
  const client = await openWithTable();
  const add = client.run(async (context, sheet) => {
    sheet.tables.add("C3:D9", true);
    await context.sync();
  });
  expect(await codeOf(add)).toBe("InvalidArgument");
});

test("a column added in the middle moves the others, and a deleted one leaves its formulas broken", async () => {
  const client = await openWithTable();
  await client.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Items");
    columns.add(1, [["note"], ["x"], ["y"]] as never);
    await context.sync();
  });
  expect(await client.values("A1:D3")).toEqual([
    ["name", "note", "price", "double"],
    ["a", "x", 1, 2],
    ["b", "y", 2, 4],
  ]);
  await client.run(async (context) => {
    context.workbook.tables.getItem("Items").columns.getItem("note").delete();
    await context.sync();
  });
  expect(await client.values("A1:D3")).toEqual([
    ["name", "price", "double", ""],
    ["a", 1, 2, ""],
    ["b", 2, 4, ""],
  ]);
});

test("deleting a row of a table moves the rows below up; the last row is emptied", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("A2:C2").delete("Up");
    const range = sheet.tables.getItem("Items").getRange().load("values,address");
    await context.sync();
    expect(plain(range.values)).toEqual([
      ["name", "price", "double"],
      ["b", 2, 4],
    ]);
    sheet.getRange("A2:C2").delete("Up");
    const rest = sheet.tables.getItem("Items").getDataBodyRange().load("values");
    await context.sync();
    expect(plain(rest.values)).toEqual([["", "", 0]]);
  });
});

test("deleting a table empties its cells, converting it keeps them", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("H1:H2").values = [["n"], [1]];
    sheet.tables.add("H1:H2", true).convertToRange();
    sheet.tables.getItem("Items").delete();
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await client.values("A1:A2")).toEqual([[""], [""]]);
  expect(await client.values("H1:H2")).toEqual([["n"], [1]]);
});

test("a table that formulas mention is not converted: that is refused by name", async () => {
  const client = await openWithTable();
  const convert = client.run(async (context, sheet) => {
    sheet.tables.getItem("Items").convertToRange();
    await context.sync();
  });
  expect(await codeOf(convert)).toBe("ApiNotFound");
});

test("a range says which tables it touches", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    const touched = sheet.getRange("C3:F9").getTables(false).load("items/name");
    const contained = sheet.getRange("C3:F9").getTables(true).load("items/name");
    await context.sync();
    expect([touched.items.length, contained.items.length]).toEqual([1, 0]);
  });
});
