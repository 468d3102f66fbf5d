import { openClient, openWithTable, plain, type OpenedClient } from "./openClient";

async function tableAddress({ run }: OpenedClient): Promise<string> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem("Items").getRange().load("address");
    await context.sync();
    return range.address.replace(/^.*!/, "");
  });
}

async function write({ run }: OpenedClient, address: string, values: unknown[][]): Promise<void> {
  await run(async (context, sheet) => {
    sheet.getRange(address).values = values as never;
    await context.sync();
  });
}

test("rows written directly below a table become rows of it and get its formulas", async () => {
  const client = await openWithTable();
  await write(client, "A4:B5", [
    ["c", 3],
    ["d", 4],
  ]);
  expect(await tableAddress(client)).toBe("A1:C5");
  expect(await client.values("C2:C5")).toEqual([[2], [4], [6], [8]]);
  expect(await client.formulas("C5")).toEqual([["=[@price]*2"]]);
});

test("new rows look like the row above them", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    await context.sync();
  });
  await write(client, "A4:B4", [["c", 3]]);
  expect(client.excel.person.shownText("Sheet1", "B4")).toBe("3.00");
});

test("OfficeDev/office-js#2097: a table does not grow when the first value is blank", async () => {
  const client = await openWithTable();
  await write(client, "A4:B4", [["", 3]]);
  expect(await tableAddress(client)).toBe("A1:C3");
});

test("OfficeDev/office-js#3191: rows can be left outside, and resize takes them in", async () => {
  const client = await openWithTable();
  const rows = Array.from({ length: 1000 }, (_, index) => [index < 700 ? "x" : "", index]);
  await write(client, "A4:B1003", rows);
  const address = await tableAddress(client);
  expect(address).not.toBe("A1:C1003");
  await client.run(async (context) => {
    context.workbook.tables.getItem("Items").resize("A1:C1003");
    await context.sync();
  });
  expect(await tableAddress(client)).toBe("A1:C1003");
  expect(await client.values("C1003")).toEqual([[1998]]);
});

test("OfficeDev/office-js#3013: of 1,501 values a blank last one stays outside, and resize takes it in", async () => {
  const client = await openWithTable();
  const column = (count: number): unknown[][] =>
    Array.from({ length: count }, (_, row) => [row < count - 1 ? "x" : ""]);
  await write(client, "A4:A1504", column(1501));
  expect(await tableAddress(client)).toBe("A1:C1503");
  await client.run(async (context) => {
    context.workbook.tables.getItem("Items").resize("A1:C1504");
    await context.sync();
  });
  expect(await client.formulas("C1504")).toEqual([["=[@price]*2"]]);
  await write(client, "A1505:A3006", column(1502));
  expect(await tableAddress(client)).toBe("A1:C3006");
});

test("OfficeDev/office-js#3013: of 1,501 rows the last one stays outside when it is blank", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["n"], [0]];
    sheet.tables.add("A1:A2", true).name = "Items";
    sheet.getRange("A3:A1503").values = Array.from({ length: 1501 }, (_, index) => [index < 1500 ? index : ""]);
    await context.sync();
  });
  expect(await tableAddress(client)).toBe("A1:A1502");
});

test("a table does not grow on a protected sheet", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("A:C").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await write(client, "A4:B4", [["c", 3]]);
  expect(await tableAddress(client)).toBe("A1:C3");
});

test("a rule that stands only below the table keeps it from growing, a rule of the whole column does not", async () => {
  const client = await openWithTable();
  const rule = { list: { inCellDropDown: true, source: "a,b,c" } };
  await client.run(async (context, sheet) => {
    sheet.getRange("A2:A1048576").dataValidation.rule = rule;
    await context.sync();
  });
  await write(client, "A4", [["c"]]);
  expect(await tableAddress(client)).toBe("A1:C4");
  await client.run(async (context, sheet) => {
    sheet.getRange("A2:A1048576").dataValidation.clear();
    sheet.getRange("A5:A9").dataValidation.rule = rule;
    await context.sync();
  });
  await write(client, "A5", [["c"]]);
  expect(await tableAddress(client)).toBe("A1:C4");
});

test("a table does not grow over cells that hold something", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Items";
    sheet.getRange("B3").values = [[null]] as never;
    sheet.getRange("B4").values = [["note"]];
    sheet.getRange("A3:A4").values = [[1], [2]];
    await context.sync();
  });
  expect(await tableAddress(client)).toBe("A1:B2");
});

test("a table with one blank row takes the first record into it", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["a", "b"]];
    sheet.tables.add("A1:B1", true).name = "Items";
    await context.sync();
  });
  expect(await tableAddress(client)).toBe("A1:B2");
  await write(client, "A2:B2", [[1, 2]]);
  expect(await tableAddress(client)).toBe("A1:B2");
});

test("rules that cover a whole column grow with it", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom" as never);
    format.custom.rule.formula = "=$B2>2";
    format.custom.format.fill.color = "#FF0000";
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    await context.sync();
  });
  await write(client, "A4:B4", [["c", 3]]);
  expect(client.excel.person.shownColours("Sheet1", "B4").fill).toBe("#FF0000");
  expect(client.excel.person.type("Sheet1", "B4", "-1").accepted).toBe(false);
});

test("a header written beside the table adds a column", async () => {
  const client = await openWithTable();
  await write(client, "D1", [["note"]]);
  await client.run(async (context) => {
    const columns = context.workbook.tables.getItem("Items").columns.load("items/name");
    await context.sync();
    expect(plain(columns.items.map(({ name }) => name))).toEqual(["name", "price", "double", "note"]);
  });
});

test("what is typed below a table grows it as well", async () => {
  const client = await openWithTable();
  client.excel.person.type("Sheet1", "A4", "c");
  expect(await tableAddress(client)).toBe("A1:C4");
});
