import { codeOf, openClient, plain } from "./openClient";

test("formats of one cell are read as they were set, of mixed cells as null", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "yellow";
    format.font.set({ bold: true, color: "#ff0000", size: 14, name: "Arial" });
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    sheet.getRange("B2").format.font.bold = false;
    const both = sheet.getRange("A1:B2").format.load("horizontalAlignment,wrapText,font/bold,font/color,fill/color");
    await context.sync();
    expect([both.horizontalAlignment, both.wrapText, both.font.bold, both.font.color, both.fill.color]).toEqual([
      "Center",
      true,
      null,
      "#FF0000",
      "#FFFF00",
    ]);
  });
});

test("a format of whole columns holds for every cell that has none of its own", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A3:A1048576").numberFormat = "@" as never;
    sheet.getRange("A2:A3").values = [["007"], ["007"]];
    const cells = sheet.getRange("A2:A3").load("values");
    await context.sync();
    expect(plain(cells.values)).toEqual([[7], ["007"]]);
  });
});

test("a border stands on the cells at the edge, an inner one between the rows", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const { borders } = sheet.getRange("A1:B3").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").color = "#C00000";
    borders.getItem("InsideHorizontal").style = "Dash";
    const edge = sheet.getRange("A3").format.borders.getItem("EdgeBottom").load("style,color,weight");
    const inner = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style");
    const top = sheet.getRange("A1").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([edge.style, edge.color, edge.weight, inner.style, top.style]).toEqual([
      "Continuous",
      "#C00000",
      "Thin",
      "Dash",
      "None",
    ]);
  });
});

test("a colour that is none is an InvalidArgument", async () => {
  const client = await openClient();
  const paint = client.run(async (context, sheet) => {
    sheet.getRange("A1").format.fill.color = "#12";
    await context.sync();
  });
  expect(await codeOf(paint)).toBe("InvalidArgument");
});

test("a link shows its text and leads to a place in the workbook", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B9", screenTip: "go", textToDisplay: "to B9" };
    const cell = sheet.getRange("A1").load("hyperlink,values");
    await context.sync();
    expect(plain([cell.hyperlink, cell.values])).toEqual([
      { documentReference: "Sheet1!B9", screenTip: "go", textToDisplay: "to B9" },
      [["to B9"]],
    ]);
  });
});

test("columns are fitted to what they show", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["上海海纳进出口有限公司", "x"]];
    sheet.getRange("A:B").format.autofitColumns();
    const widths = ["A1", "B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    await context.sync();
    expect(widths[0]!.columnWidth).toBeGreaterThan(100);
    expect(widths[1]!.columnWidth).toBeLessThan(20);
  });
});
