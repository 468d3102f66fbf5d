import { openClient } from "./openClient";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a client hears which cells a person selects, on one sheet or on all", async () => {
  const client = await openClient();
  const heard: string[] = [];
  await client.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`any ${address}`));
    other.load("id");
    await context.sync();
  });
  client.excel.person.select("Sheet1", "B2:C3");
  await settled();
  client.excel.person.select("Other", "A1");
  await settled();
  expect(heard.sort()).toEqual(["any A1", "any B2:C3", "sheet B2:C3"]);
});

test("a handler that was removed hears nothing", async () => {
  const client = await openClient();
  const heard: string[] = [];
  const handler = await client.run(async (context, sheet) => {
    const added = sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  await client.Excel.run(handler.context as never, async (context) => {
    handler.remove();
    await context.sync();
  });
  client.excel.person.select("Sheet1", "B2");
  await settled();
  expect(heard).toEqual([]);
});

test("activating a sheet is told, and the selection of the active sheet is what the workbook gives", async () => {
  const client = await openClient();
  const heard: string[] = [];
  await client.run(async (context) => {
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(worksheetId));
    await context.sync();
    context.workbook.worksheets.getItem("Other").activate();
    await context.sync();
  });
  await settled();
  expect(heard).toHaveLength(1);
  client.excel.person.select("Other", "C5:D6");
  await client.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Other!C5:D6", "Other!C5"]);
  });
});
