import { codeOf, openClient, openWithTable, plain } from "./openClient";

test("a name gives its formula, type, value and range", async () => {
  const client = await openWithTable();
  await client.run(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("Prices", "=Items[price]");
    names.add("Corner", sheet.getRange("B2"));
    names.add("Today", "=40000+2");
    const items = ["Prices", "Corner", "Today"].map((name) => names.getItem(name).load("formula,type,value,scope"));
    const range = names.getItem("Prices").getRange().load("address,values");
    const none = names.getItem("Today").getRangeOrNullObject();
    await context.sync();
    expect(items.map(({ formula, type, value, scope }) => [formula, type, value, scope])).toEqual([
      ["=Items[price]", "Range", "Items[price]", "Workbook"],
      ["=Sheet1!$B$2", "Range", "Sheet1!$B$2", "Workbook"],
      ["=40000+2", "Integer", 40_002, "Workbook"],
    ]);
    expect([range.address, plain(range.values), none.isNullObject]).toEqual(["Sheet1!B2:B3", [[1], [2]], true]);
  });
});

test("a name can be hidden, and is then still found", async () => {
  const client = await openWithTable();
  await client.run(async (context) => {
    context.workbook.names.add("gd.Items.price", "=Items[price]").visible = false;
    await context.sync();
    const item = context.workbook.names.getItem("gd.Items.price").load("visible");
    await context.sync();
    expect(item.visible).toBe(false);
  });
});

test("a name that is taken is ItemAlreadyExists (assumed), what is no name an InvalidArgument", async () => {
  const client = await openClient();
  const add = (name: string): Promise<string> =>
    codeOf(
      client.run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    );
  expect([await add("Rate"), await add("rate"), await add("A1"), await add("two words")]).toEqual([
    "none",
    "ItemAlreadyExists",
    "InvalidArgument",
    "InvalidArgument",
  ]);
});

test("names of a sheet stand beside those of the workbook", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    context.workbook.names.add("Rate", "=1");
    sheet.names.add("Rate", "=2");
    sheet.getRange("A1").formulas = [["=Rate*10"]];
    const cell = sheet.getRange("A1").load("values");
    sheet.names.load("items/name,items/scope");
    await context.sync();
    expect(plain([cell.values, sheet.names.items.map(({ scope }) => scope)])).toEqual([[[20]], ["Worksheet"]]);
  });
});

test("a name's formula can be changed and its formulas follow", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    context.workbook.names.add("Rate", "=2");
    sheet.getRange("A1").formulas = [["=Rate*10"]];
    context.workbook.names.getItem("Rate").formula = "=3";
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(plain(cell.values)).toEqual([[30]]);
    context.workbook.names.getItem("Rate").delete();
    const gone = context.workbook.names.getItemOrNullObject("Rate");
    cell.load("values");
    await context.sync();
    expect([gone.isNullObject, plain(cell.values)]).toEqual([true, [["#NAME?"]]]);
  });
});
