import { codeOf, openClient, plain, type OpenedClient } from "./openClient";

async function withRule(
  rule: Excel.DataValidationRule,
  address = "B2:B10",
  ignoreBlanks = true,
): Promise<OpenedClient> {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "不行", message: "请从列表中选择" };
    await context.sync();
  });
  return client;
}

function accepted(client: OpenedClient, texts: string[], address = "B2"): boolean[] {
  return texts.map((text) => client.excel.person.type("Sheet1", address, text).accepted);
}

test("typing what a list does not hold is refused with the alert's own words, and the cell keeps its value", async () => {
  const client = await withRule({ list: { inCellDropDown: true, source: "甲, 乙" } });
  expect(client.excel.person.type("Sheet1", "B2", "乙")).toEqual({ accepted: true });
  expect(client.excel.person.type("Sheet1", "B2", "丙")).toEqual({
    accepted: false,
    alert: { style: "Stop", title: "不行", message: "请从列表中选择" },
  });
  expect(client.excel.person.valueAt("Sheet1", "B2")).toBe("乙");
});

test("paste goes past validation, and valid then says so", async () => {
  const client = await withRule({ list: { inCellDropDown: true, source: "甲,乙" } });
  client.excel.person.paste("Sheet1", "B2", [["丙"], ["甲"]]);
  await client.run(async (context, sheet) => {
    const ranges = ["B2", "B3", "B2:B3"].map((address) => sheet.getRange(address).dataValidation.load("valid"));
    await context.sync();
    expect(ranges.map(({ valid }) => valid)).toEqual([false, true, null]);
  });
});

test("a warning accepts and reports what it said", async () => {
  const client = await withRule({ list: { inCellDropDown: true, source: "甲" } });
  await client.run(async (context, sheet) => {
    sheet.getRange("B2:B10").dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "t",
      message: "m",
    };
    await context.sync();
  });
  expect(client.excel.person.type("Sheet1", "B2", "丙")).toEqual({
    accepted: true,
    alert: { style: "Warning", title: "t", message: "m" },
  });
});

test("a custom formula is relative to the top-left cell of its range", async () => {
  const client = await withRule({ custom: { formula: '=AND(LEN(B2)=11,LEFT(B2,1)="1")' } });
  await client.run(async (context, sheet) => {
    sheet.getRange("B2:B10").numberFormat = Array.from({ length: 9 }, () => ["@"]);
    await context.sync();
  });
  expect(accepted(client, ["13800138000", "1380013800", "23800138000"], "B5")).toEqual([true, false, false]);
});

test("a date rule takes dates only, also relative to another cell", async () => {
  const client = await withRule({ date: { formula1: "=A2", operator: "GreaterThanOrEqualTo" } } as never);
  client.excel.person.type("Sheet1", "A3", "2026-01-10");
  expect(accepted(client, ["2026-01-09", "2026-01-10", "soon"], "B3")).toEqual([false, true, false]);
});

test("whole numbers, decimals and text lengths are told apart", async () => {
  const whole = await withRule({ wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } });
  expect(accepted(whole, ["1", "5", "2.5", "6", "x"])).toEqual([true, true, false, false, false]);
  const decimal = await withRule({ decimal: { formula1: 0, operator: "GreaterThan" } });
  expect(accepted(decimal, ["0.01", "0", "TRUE"])).toEqual([true, false, false]);
  const length = await withRule({ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } });
  expect(accepted(length, ["abc", "abcd", "12345"])).toEqual([true, false, false]);
});

test("a named list with a blank in it accepts anything while blanks are ignored (assumed)", async () => {
  const make = async (ignoreBlanks: boolean): Promise<boolean[]> => {
    const client = await openClient();
    await client.run(async (context, sheet) => {
      sheet.getRange("D1:D3").values = [["甲"], [""], ["乙"]];
      context.workbook.names.add("Stages", sheet.getRange("D1:D3"));
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Stages" } };
      sheet.getRange("B2").dataValidation.ignoreBlanks = ignoreBlanks;
      await context.sync();
    });
    return accepted(client, ["甲", "anything"]);
  };
  expect(await make(true)).toEqual([true, true]);
  expect(await make(false)).toEqual([true, false]);
});

test("an inline list is limited to 255 characters, structured references are refused", async () => {
  const code = (rule: Excel.DataValidationRule): Promise<string> => codeOf(withRule(rule));
  expect(await code({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe("InvalidArgument");
  expect(await code({ list: { inCellDropDown: true, source: "x".repeat(255) } })).toBe("none");
  expect(await code({ custom: { formula: "=COUNTIF(Items[name],B2)=1" } })).toBe("InvalidArgument");
});

test.each([[null], [["a", "b"]], [{}], [true]])(
  "a list of %j is an InvalidArgument: it is no text and no range",
  async (source) => {
    const client = await openClient();
    const setting = client.run(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } } as never;
      await context.sync();
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
    expect(client.excel.state.sheets[0]!.validations).toEqual([]);
  },
);

test("a list can be the cells of a range object", async () => {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("D1:D2").values = [["Amber"], ["Blue"]];
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D2") } };
    const rule = sheet.getRange("B2").dataValidation.load("rule,type");
    await context.sync();
    expect(plain([rule.type, rule.rule])).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$2" } },
    ]);
  });
  expect(accepted(client, ["amber", "red"])).toEqual([true, false]);
});

test("a rule set on part of a range splits it, and formulas still mean the same cells", async () => {
  const client = await withRule({ custom: { formula: "=B2>A2" } }, "B2:B10");
  await client.run(async (context, sheet) => {
    sheet.getRange("B2:B4").dataValidation.clear();
    const [none, rest, mixed] = ["B3", "B5:B10", "B2:B10"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule"),
    );
    await context.sync();
    expect([none!.type, rest!.type, mixed!.type, mixed!.rule]).toEqual(["None", "Custom", "Inconsistent", null]);
    expect(plain(rest!.rule)).toEqual({ custom: { formula: "=B5>A5" } });
  });
  client.excel.person.type("Sheet1", "A7", "5");
  expect(accepted(client, ["6", "5"], "B7")).toEqual([true, false]);
});

test("the note of a cell is what a person sees while it is selected", async () => {
  const client = await withRule({ list: { inCellDropDown: true, source: "a" } });
  await client.run(async (context, sheet) => {
    sheet.getRange("B2:B10").dataValidation.prompt = { showPrompt: true, title: "阶段", message: "选一个" };
    await context.sync();
  });
  expect(client.excel.person.promptAt("Sheet1", "B4")).toEqual({ title: "阶段", message: "选一个" });
  expect(client.excel.person.promptAt("Sheet1", "C4")).toBeNull();
});

test("a column of a large table is validated from its first data row to the end of the sheet", async () => {
  const client = await withRule({ custom: { formula: '=B2<>"x"' } }, "B2:B1048576");
  expect(accepted(client, ["x", "y"], "B50000")).toEqual([false, true]);
});
