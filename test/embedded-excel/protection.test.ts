import { codeOf, openWithTable, plain, type OpenedClient } from "./openClient";

async function openProtected(options?: Excel.WorksheetProtectionOptions, password?: string): Promise<OpenedClient> {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    sheet.getRange("E2").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
  return client;
}

function change(client: OpenedClient, work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return codeOf(
    client.run(async (context, sheet) => {
      work(sheet);
      await context.sync();
    }),
  );
}

test("on a protected sheet locked cells are AccessDenied, unlocked ones are not", async () => {
  const client = await openProtected();
  expect(await change(client, (sheet) => (sheet.getRange("A2").values = [["x"]]))).toBe("AccessDenied");
  expect(await change(client, (sheet) => (sheet.getRange("E2").values = [["x"]]))).toBe("none");
  expect(await change(client, (sheet) => (sheet.getRange("D2:E2").values = [[null, "y"]] as never))).toBe("none");
  expect(await change(client, (sheet) => (sheet.getRange("D2:E2").values = [["x", "y"]]))).toBe("AccessDenied");
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["formats", (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000")],
  ["a table", (sheet) => void sheet.tables.add("H1:I2", true)],
  ["rules", (sheet) => (sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } })],
  ["deleting rows", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["a hidden column", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
  ["clearing", (sheet) => sheet.getRange("A2").clear("Contents")],
])("a protected sheet refuses %s", async (_, work) => {
  const client = await openProtected();
  expect(await change(client, work)).toBe("AccessDenied");
});

test("options allow what they name", async () => {
  const client = await openProtected({ allowFormatCells: true });
  expect(await change(client, (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"))).toBe("none");
  await client.run(async (context, sheet) => {
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, true]);
    expect(sheet.protection.options.allowSort).toBe(false);
  });
});

test("protecting twice is AccessDenied, a wrong password InvalidArgument, the right one opens", async () => {
  const client = await openProtected({}, "secret");
  expect(await change(client, (sheet) => sheet.protection.protect())).toBe("AccessDenied");
  expect(await change(client, (sheet) => sheet.protection.unprotect("wrong"))).toBe("InvalidArgument");
  expect(await change(client, (sheet) => sheet.protection.unprotect("secret"))).toBe("none");
  expect(await change(client, (sheet) => (sheet.getRange("A2").values = [["x"]]))).toBe("none");
});

test("a person is refused as well", async () => {
  const client = await openProtected();
  expect(() => client.excel.person.type("Sheet1", "A2", "x")).toThrow(
    expect.objectContaining({ code: "AccessDenied" }),
  );
  expect(plain(client.excel.person.type("Sheet1", "E2", "x"))).toEqual({ accepted: true });
});
