import { codeOf, openClient, plain } from "./openClient";

test("sheets are added, named, moved, coloured and found by name or id", async () => {
  const client = await openClient();
  await client.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("客户");
    added.tabColor = "#107C41";
    added.showGridlines = false;
    added.position = 0;
    worksheets.load("items/name,items/position,items/visibility,items/tabColor");
    added.load("id");
    await context.sync();
    expect(plain(worksheets.items.map(({ name, position, tabColor }) => [name, position, tabColor]))).toEqual([
      ["客户", 0, "#107C41"],
      ["Sheet1", 1, ""],
    ]);
    const byId = worksheets.getItem(added.id).load("name");
    const none = worksheets.getItemOrNullObject("none");
    await context.sync();
    expect([byId.name, none.isNullObject]).toEqual(["客户", true]);
  });
});

test("OfficeDev/office-js#512: sheet names that are no plain words are quoted in addresses", async () => {
  const client = await openClient();
  await client.run(async (context) => {
    const addresses = ["My Sheet", "Bob's", "客户", "A1", "2024"].map((name) =>
      context.workbook.worksheets.add(name).getRange("B2:C3").load("address"),
    );
    await context.sync();
    expect(addresses.map(({ address }) => address)).toEqual([
      "'My Sheet'!B2:C3",
      "'Bob''s'!B2:C3",
      "客户!B2:C3",
      "'A1'!B2:C3",
      "'2024'!B2:C3",
    ]);
  });
});

test("a renamed sheet is renamed in formulas and names", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Data");
    other.getRange("A1").values = [[7]];
    sheet.getRange("A1").formulas = [["=Data!A1*2"]];
    context.workbook.names.add("Seven", other.getRange("A1"));
    other.name = "My Data";
    const cell = sheet.getRange("A1").load("formulas,values");
    const name = context.workbook.names.getItem("Seven").load("formula");
    await context.sync();
    expect(plain([cell.formulas, cell.values, name.formula])).toEqual([
      [["='My Data'!A1*2"]],
      [[14]],
      "='My Data'!$A$1",
    ]);
  });
});

test("a sheet name that is taken, too long or has forbidden characters is refused", async () => {
  const client = await openClient();
  const add = (name: string): Promise<string> =>
    codeOf(
      client.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
  expect([await add("sheet1"), await add("a/b"), await add("x".repeat(32))]).toEqual([
    "ItemAlreadyExists",
    "InvalidArgument",
    "InvalidArgument",
  ]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const client = await openClient();
  const work = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOf(
      client.run(async (context, sheet) => {
        change(sheet);
        await context.sync();
      }),
    );
  expect(await work((sheet) => sheet.delete())).toBe("GeneralException");
  expect(await work((sheet) => (sheet.visibility = "Hidden"))).toBe("GeneralException");
});

test("a deleted sheet is gone with its tables", async () => {
  const client = await openClient();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    sheet.tables.add("A1:B2", true).name = "Items";
    await context.sync();
    sheet.delete();
    const table = context.workbook.tables.getItemOrNullObject("Items");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect([table.isNullObject, count.value]).toEqual([true, 1]);
  });
});

test("a used range is the box around what stands there; a blank sheet has none", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("C3:D9").values = Array.from({ length: 7 }, () => [1, 2]);
    sheet.getRange("F20").format.fill.color = "#FF0000";
    const used = sheet.getUsedRange().load("address");
    const filled = sheet.getUsedRange(true).load("address");
    const column = sheet.getRange("D:D").getUsedRange(true).load("address");
    await context.sync();
    expect([used.address, filled.address, column.address]).toEqual(["Sheet1!C3:F20", "Sheet1!C3:D9", "Sheet1!D3:D9"]);
  });
});

test("panes, page, sizes and hidden columns are kept", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:F20");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.getRange("B:C").format.columnWidth = 80;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("A:A").columnHidden = true;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const width = sheet.getRange("B1:C1").format.load("columnWidth");
    const mixed = sheet.getRange("B1:D1").format.load("columnWidth");
    const place = sheet.getRange("C2").load("left,top,columnHidden");
    await context.sync();
    expect([frozen.address, titles.address, width.columnWidth, mixed.columnWidth]).toEqual([
      "Sheet1!A1:B2",
      "Sheet1!1:2",
      80,
      null,
    ]);
    expect([place.left, place.top, place.columnHidden]).toEqual([80, 30, false]);
  });
  expect(client.excel.state.sheets[0]!.pageLayout).toMatchObject({
    orientation: "Landscape",
    fitToPages: { wide: 1, tall: 0 },
    footerCenter: "&P / &N",
  });
});

test("references to a deleted sheet and its tables become #REF!", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Data");
    other.getRange("A1:A2").values = [["n"], [1]];
    other.tables.add("A1:A2", true).name = "Items";
    context.workbook.names.add("Numbers", "=Items[n]");
    sheet.getRange("A1:B1").formulas = [["=Data!A2*2", "=SUM(Items[n])"]];
    await context.sync();
    other.delete();
    const cells = sheet.getRange("A1:B1").load("formulas,values");
    const name = context.workbook.names.getItem("Numbers").load("formula");
    await context.sync();
    expect(plain([cells.formulas, cells.values, name.formula])).toEqual([
      [["=#REF!*2", "=SUM(#REF!)"]],
      [["#REF!", "#REF!"]],
      "=#REF!",
    ]);
  });
});
