import { createEmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import { openClient, plain } from "./openClient";

test("a chart takes names, categories and values from its source", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["region", "2025", "2026"],
      ["华东", 10, 20],
      ["华南", 30, 40],
    ];
    sheet.getRange("B1:C1").numberFormat = [["@", "@"]];
    sheet.getRange("B1:C1").values = [["2025", "2026"]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Regions";
    chart.title.text = "区域汇总";
    chart.legend.position = "Right";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.setPosition("E2", "J12");
    chart.series.load("items/name");
    chart.load("top,left,width,height,chartType");
    await context.sync();
    expect(plain(chart.series.items.map(({ name }) => name))).toEqual(["2025", "2026"]);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 165]);
  });
  expect(client.excel.state.sheets[0]!.charts[0]).toMatchObject({
    name: "Regions",
    type: "ColumnClustered",
    title: { text: "区域汇总", visible: true },
    legend: { visible: true, position: "Right" },
    valueAxis: { numberFormat: "#,##0" },
    series: [
      {
        nameReference: "Sheet1!$B$1",
        valuesReference: "Sheet1!$B$2:$B$3",
        categoriesReference: "Sheet1!$A$2:$A$3",
      },
      { nameReference: "Sheet1!$C$1", valuesReference: "Sheet1!$C$2:$C$3" },
    ],
  });
});

test('OfficeDev/office-js#1830: the shape of the data turns a chart round unless it is added with "Columns"', async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:C2").values = [
      ["region", "orders", "received"],
      ["华东", 10, 20],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C2"), "Columns");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C2"), "Auto");
    await context.sync();
  });
  const [byColumns, guessed] = client.excel.state.sheets[0]!.charts.map(({ series }) => series);
  expect(byColumns).toMatchObject([
    { nameReference: "Sheet1!$B$1", valuesReference: "Sheet1!$B$2", categoriesReference: "Sheet1!$A$2" },
    { nameReference: "Sheet1!$C$1", valuesReference: "Sheet1!$C$2", categoriesReference: "Sheet1!$A$2" },
  ]);
  expect(guessed).toMatchObject([
    { nameReference: "Sheet1!$A$2", valuesReference: "Sheet1!$B$2:$C$2", categoriesReference: "Sheet1!$B$1:$C$1" },
  ]);
});

test("OfficeDev/office-js#1830: left to itself a chart takes the rows of a wide source as series, Columns says it", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:D2").values = [
      ["k", "x", "y", "z"],
      ["a", 1, 2, 3],
    ];
    const charts = [sheet.charts.add("Line", sheet.getRange("A1:D2"), "Auto")];
    charts.push(sheet.charts.add("Line", sheet.getRange("A1:D2"), "Columns"));
    const counts = charts.map((chart) => chart.series.getCount());
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([1, 3]);
  });
});

test("a chart can take other data and be deleted", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["k", "v"],
      ["a", 1],
      ["b", 2],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    await context.sync();
    expect(client.excel.state.sheets[0]!.charts[0]!.series[0]!.valuesReference).toBe("Sheet1!$B$2:$B$3");
    chart.delete();
    sheet.charts.load("count");
    await context.sync();
    expect(sheet.charts.count).toBe(0);
  });
});

test("settings and document properties are kept with the workbook", async () => {
  const client = await openClient();
  await client.run(async (context) => {
    context.workbook.settings.add("view", { page: 2 });
    context.workbook.properties.title = "跟单";
    const setting = context.workbook.settings.getItem("view").load("value,key");
    const none = context.workbook.settings.getItemOrNullObject("other");
    context.workbook.properties.load("title");
    context.workbook.load("name");
    await context.sync();
    expect(plain([setting.key, setting.value, none.isNullObject])).toEqual(["view", { page: 2 }, true]);
    expect([context.workbook.properties.title, context.workbook.name]).toEqual(["跟单", "Book1.xlsx"]);
  });
});

test("the application says its language and calculates on demand", async () => {
  const client = await openClient({ language: "zh-CN", today: 46_349 });
  await client.run(async (context, sheet) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.cultureInfo.load("name");
    application.load("calculationMode");
    sheet.getRange("A1").formulas = [["=TODAY()"]];
    application.calculate("Full");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(plain([application.cultureInfo.name, application.calculationMode, cell.values])).toEqual([
      "zh-CN",
      "Automatic",
      [[46_349]],
    ]);
  });
});

test("there are no pivot tables and no comments", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const counts = [context.workbook.pivotTables.getCount(), sheet.comments.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 0]);
  });
});

test("the colour of a line is that of its series, and comes back from a file", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["month", "orders"],
      ["2026-10", 3],
      ["2026-11", 5],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    const { line } = chart.series.getItemAt(0).format;
    line.color = "#0F5F52";
    line.load("color");
    await context.sync();
    expect(line.color).toBe("#0F5F52");
  });
  const reopened = await createEmbeddedExcel({ bytes: await client.excel.save() });
  expect(reopened.state.sheets[0]!.charts[0]!.series[0]!.color).toBe("#0F5F52");
});

test("pages begin where somebody says, at a scale of their own, also after saving", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:A30").values = Array.from({ length: 30 }, (_, row) => [row]);
    sheet.horizontalPageBreaks.add("A11");
    sheet.horizontalPageBreaks.add(sheet.getRange("A21"));
    sheet.pageLayout.zoom = { scale: 56 };
    sheet.pageLayout.setPrintMargins("Inches", { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5 });
    await context.sync();
  });
  const { state } = await createEmbeddedExcel({ bytes: await client.excel.save() });
  expect(state.sheets[0]!.pageLayout).toMatchObject({
    rowBreaks: [10, 20],
    scalePercent: 56,
    fitToPages: null,
    margins: { top: 36, bottom: 36, left: 36, right: 36 },
  });
});
