import { createEmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";

test("a sheet, a table and a formula made through office.js calculate, and a row written below grows the table", async () => {
  const excel = await createEmbeddedExcel({ today: 45_000, language: "en-US" });
  const { Excel, traffic } = excel.connectClient();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("客户 A");
    sheet.getRange("A1:B3").values = [
      ["name", "amount"],
      ["甲", 10],
      ["乙", 20],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Orders";
    sheet.getRange("D1").formulas = [["=SUM(Orders[amount])"]];
    context.workbook.names.add("Total", sheet.getRange("D1"));
    const sum = sheet.getRange("D1").load({ values: true, address: true });
    await context.sync();
    sheet.getRange("A4:B4").values = [["丙", 5]];
    const area = table.getRange().load({ address: true });
    const after = sheet.getRange("D1").load({ values: true });
    const total = context.workbook.names.getItem("Total").load({ formula: true, type: true });
    await context.sync();
    return { sum: sum.values, address: sum.address, table: area.address, after: after.values, total: total.formula };
  });
  expect(read).toEqual({
    sum: [[30]],
    address: "'客户 A'!D1",
    table: "'客户 A'!A1:B4",
    after: [[35]],
    total: "='客户 A'!$D$1",
  });
  expect(traffic.syncs).toBe(2);
  expect(excel.person.shownText("客户 A", "D1")).toBe("35");
});
