import { codeOf, openClient, plain } from "./openClient";

test("a batch is not atomic: what ran before the failing action stays", async () => {
  const client = await openClient();
  const run = client.run(async (context, sheet) => {
    sheet.getRange("A1").values = [["stays"]];
    context.workbook.worksheets.getItem("none").getRange("A1").values = [["x"]];
    sheet.getRange("A2").values = [["never"]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe("ItemNotFound");
  expect(await client.values("A1:A2")).toEqual([["stays"], [""]]);
});

test("an error says where it happened", async () => {
  const client = await openClient();
  const run = client.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("a member that the host does not know fails by its name", async () => {
  const client = await openClient();
  const run = client.run(async (context, sheet) => {
    sheet.getRange("A1:A5").removeDuplicates([0], false);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.removeDuplicates()") as string,
  });
  const service = client.run(async (context, sheet) => {
    sheet.slicers.load("items/name");
    await context.sync();
  });
  await expect(service).rejects.toMatchObject({ message: expect.stringContaining("Worksheet.slicers") as string });
});

test("more than 1,500 cells go over in chunks and come back whole", async () => {
  const client = await openClient();
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`, `=A${row + 1}*2`]);
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:C1000").values = rows as never;
    await context.sync();
  });
  const read = await client.values("A1:C1000");
  expect(read).toEqual(rows.map(([number, text]) => [number, text, Number(number) * 2]));
});

test("a request above 5 MB is refused, and so is an answer", async () => {
  const client = await openClient();
  const text = "x".repeat(30_000);
  const write = (rows: number, from: number): Promise<string> =>
    codeOf(
      client.run(async (context, sheet) => {
        sheet.getRangeByIndexes(from, 0, rows, 1).values = Array.from({ length: rows }, () => [text]);
        await context.sync();
      }),
    );
  expect(await write(200, 0)).toBe("RequestPayloadSizeLimitExceeded");
  expect([await write(100, 0), await write(100, 100)]).toEqual(["none", "none"]);
  expect(await codeOf(client.values("A1:A200"))).toBe("ResponsePayloadSizeLimitExceeded");
});

test("syncs are counted apart from the clean-up that the library sends", async () => {
  const client = await openClient();
  client.traffic.reset();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1").load("values");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([client.traffic.syncs, client.traffic.requests > 2]).toEqual([2, true]);
});

test("a range lives on after a sync and follows its cells", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const range = sheet.getRange("B2").load("address");
    range.values = [["here"]];
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    range.load("address,values");
    await context.sync();
    expect(plain([range.address, range.values])).toEqual(["Sheet1!B3", [["here"]]]);
    sheet.getRange("3:3").delete("Up");
    await context.sync();
  });
});

test("load without arguments brings all scalars, load of a path only what it names", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const all = sheet.getRange("A1").load();
    const some = sheet.getRange("A1").load("format/fill/color");
    await context.sync();
    expect([all.rowCount, all.address, plain(all.formulas)]).toEqual([1, "Sheet1!A1", [[""]]]);
    expect(some.format.fill.color).toBe("#FFFFFF");
    expect(() => some.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("two clients work on one workbook", async () => {
  const { excel, ...first } = await openClient();
  const second = excel.connectClient();
  await first.run(async (context, sheet) => {
    sheet.getRange("A1").values = [["shared"]];
    await context.sync();
  });
  await second.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    expect(plain(cell.values)).toEqual([["shared"]]);
  });
});

test("code that waits for the end of cell editing runs", async () => {
  const client = await openClient();
  await client.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await client.values("A1")).toEqual([[1]]);
});
