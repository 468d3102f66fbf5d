import { createEmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import { openWithTable, plain } from "./openClient";

test("a saved file opens with the same values, formulas, tables, names and rules, and works on", async () => {
  const first = await openWithTable();
  await first.run(async (context, sheet) => {
    context.workbook.names.add("Prices", "=Items[price]");
    sheet.getRange("E1").formulas = [["=SUM(Prices)"]];
    sheet.getRange("A2:A1048576").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b,c" } };
    const format = sheet.getRange("A2:C1048576").conditionalFormats.add("Custom" as never);
    format.custom.rule.formula = "=$B2>1";
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
  });
  const bytes = await first.excel.save();
  const excel = await createEmbeddedExcel({ bytes, language: "en-US", today: 46_349 });
  const { Excel } = excel.connectClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A4:B4").values = [["c", 3]];
    const table = context.workbook.tables.getItem("Items").getRange().load("values");
    const sum = sheet.getRange("E1").load("values,formulas");
    await context.sync();
    expect(plain(table.values)).toEqual([
      ["name", "price", "double"],
      ["a", 1, 2],
      ["b", 2, 4],
      ["c", 3, 6],
    ]);
    expect(plain([sum.values, sum.formulas])).toEqual([[[6]], [["=SUM(Prices)"]]]);
  });
  expect(excel.person.type("Sheet1", "A4", "z").accepted).toBe(false);
  expect(["B2", "B3"].map((cell) => excel.person.shownColours("Sheet1", cell).fill)).toEqual(["", "#FFC7CE"]);
});

test("with calculation off formulas show what the file brought", async () => {
  const first = await openWithTable();
  const bytes = await first.excel.save();
  const excel = await createEmbeddedExcel({ bytes, calculation: "off" });
  expect(excel.person.valueAt("Sheet1", "C3")).toBe(4);
  const { Excel } = excel.connectClient();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A4:B4").values = [["c", 3]];
    const name = context.workbook.names.add("Prices", "=Items[price]").getRange().load("address");
    await context.sync();
    expect(name.address).toBe("Sheet1!B2:B4");
  });
  expect(excel.person.valueAt("Sheet1", "C4")).toBeNull();
});
