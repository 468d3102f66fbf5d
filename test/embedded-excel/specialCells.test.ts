import { openWithTable } from "./openClient";

test.each([
  ["C2:C3", "Constants", ["Sheet1!C3"]],
  ["C2:C3", "Formulas", ["Sheet1!C2"]],
  ["A1:B5", "Blanks", null],
  ["A2:B3", "Constants", ["Sheet1!A2:A3", "Sheet1!B2:B3"]],
  ["A2:B3", "Formulas", null],
])("%s holds %s as runs down the columns", async (address, kind, expected) => {
  const { run } = await openWithTable();
  await run(async (context, sheet) => {
    sheet.getRange("C3").values = [[7]];
    await context.sync();
    const cells = sheet
      .getRange(address)
      .getSpecialCellsOrNullObject(kind as Excel.SpecialCellType)
      .load("address");
    await context.sync();
    expect(cells.isNullObject ? null : cells.address.split(",")).toEqual(expected);
  });
});

test("asked of one cell it looks at the whole used sheet, and without any the plain call fails", async () => {
  const { run } = await openWithTable();
  await run(async (context, sheet) => {
    const cells = sheet.getRange("A2").getSpecialCellsOrNullObject("Formulas").load("address");
    await context.sync();
    expect(cells.address).toBe("Sheet1!C2:C3");
  });
  await expect(
    run(async (context, sheet) => {
      sheet.getRange("A2:B3").getSpecialCells("Formulas").load("address");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});
