import { codeOf, openClient, plain } from "./openClient";

test.each([
  ["0000011", 11, "General"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["12%", 0.12, "0%"],
  ["2024-03-05", 45_356, "m/d/yyyy"],
  ["2024/3/5", 45_356, "m/d/yyyy"],
  ["TRUE", true, "General"],
  ["甲", "甲", "General"],
  ["=1+1", 2, "General"],
  ["-1-1", -2, "General"],
  ["'=1+1", "=1+1", "General"],
  ["'0011", "0011", "General"],
  ["12345678901234567", 12_345_678_901_234_600, "General"],
  ["2024-02-30", "2024-02-30", "General"],
  ["#N/A", "#N/A", "General"],
])("the text %s in values becomes %s in format %s", async (text, value, numberFormat) => {
  const { run } = await openClient();
  await run(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.values = [[text]];
    cell.load({ values: true, numberFormat: true });
    await context.sync();
    expect(plain([cell.values[0]![0], cell.numberFormat[0]![0]])).toEqual([value, numberFormat]);
  });
});

test("a cell in text format keeps what is written as text", async () => {
  const { run, values } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
    sheet.getRange("A1:C1").values = [["0000011", "13800138000", "=1+1"]];
    await context.sync();
  });
  expect(await values("A1:C1")).toEqual([["0000011", "13800138000", "=1+1"]]);
});

test("a typed date takes the short form of the language", async () => {
  const { excel } = await openClient({ language: "zh-CN" });
  excel.person.type("Sheet1", "A1", "2024-03-05");
  excel.person.type("Sheet1", "A2", "3/5");
  excel.person.type("Sheet1", "A3", "2024年3月5日");
  expect(["A1", "A2", "A3"].map((cell) => excel.person.shownText("Sheet1", cell))).toEqual([
    "2024/3/5",
    "3月5日",
    "2024/3/5",
  ]);
  expect(excel.person.valueAt("Sheet1", "A2")).toBe(46_086);
});

test("null leaves a cell, an empty text clears it", async () => {
  const { run, values } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").values = [[null, "", 4]] as never;
    await context.sync();
  });
  expect(await values("A1:C1")).toEqual([[1, "", 4]]);
});

test("an array of another size is an InvalidArgument", async () => {
  const { run } = await openClient();
  const write = run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  expect(await codeOf(write)).toBe("InvalidArgument");
});

test("one formula for a range is adjusted for each cell", async () => {
  const { run, formulas, values } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:B3").formulas = "=A1*$A$3" as never;
    await context.sync();
  });
  expect(await formulas("B1:B3")).toEqual([["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
  expect(await values("B1:B3")).toEqual([[3], [6], [9]]);
});

test("a formula that cannot be read is an InvalidArgument", async () => {
  const { run } = await openClient();
  const write = run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=1+"]];
    await context.sync();
  });
  expect(await codeOf(write)).toBe("InvalidArgument");
});

test("a text longer than a cell holds is an InvalidArgument", async () => {
  const { run } = await openClient();
  const write = (length: number): Promise<string> =>
    codeOf(
      run(async (context, sheet) => {
        sheet.getRange("A1").values = [["x".repeat(length)]];
        await context.sync();
      }),
    );
  expect([await write(32_767), await write(32_768)]).toEqual(["none", "InvalidArgument"]);
});

test("OfficeDev/office-js#6687: the apostrophe of a quoted text is lost when formulas are read", async () => {
  const { run, formulas } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["'=1+1"]];
    await context.sync();
  });
  expect(await formulas("A1")).toEqual([["=1+1"]]);
});

test("text shows what the number format makes of the value", async () => {
  const { run } = await openClient();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:F1");
    range.numberFormat = [["#,##0.00", "0%", "yyyy-mm-dd;;", "yyyy-mm-dd;;", '"￥"#,##0', "@"]];
    range.values = [[1234.5, 0.126, 45_356, 0, 1234.5, 12]];
    range.load("text,valueTypes");
    await context.sync();
    expect(plain(range.text)).toEqual([["1,234.50", "13%", "2024-03-05", "", "￥1,235", "12"]]);
    expect(plain(range.valueTypes[0]!.slice(0, 2))).toEqual(["Double", "Double"]);
  });
});

test("copied formulas move along and a larger target repeats the source", async () => {
  const { run, formulas } = await openClient();
  await run(async (context, sheet) => {
    sheet.getRange("B1").formulas = [["=A1+1"]];
    sheet.getRange("B2:B3").copyFrom("B1");
    await context.sync();
  });
  expect(await formulas("B1:B3")).toEqual([["=A1+1"], ["=A2+1"], ["=A3+1"]]);
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  const { run } = await openClient();
  await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [[0.5]];
    cell.numberFormat = [["0%"]];
    cell.format.fill.color = "#ff0000";
    cell.clear("Formats");
    cell.load("values,numberFormat,format/fill/color");
    await context.sync();
    expect(plain([cell.values, cell.numberFormat, cell.format.fill.color])).toEqual([
      [[0.5]],
      [["General"]],
      "#FFFFFF",
    ]);
    cell.numberFormat = [["0%"]];
    cell.clear("Contents");
    cell.load("values,numberFormat");
    await context.sync();
    expect(plain([cell.values, cell.numberFormat])).toEqual([[[""]], [["0%"]]]);
  });
});
