import { openClient, plain, type OpenedClient } from "./openClient";

type Add = (sheet: Excel.Worksheet) => void;

async function withRules(...rules: Add[]): Promise<OpenedClient> {
  const client = await openClient();
  await client.run(async (context, sheet) => {
    sheet.getRange("A2:B4").values = [
      ["late", 5],
      ["done", 15],
      ["late", 25],
    ];
    for (const add of rules) add(sheet);
    await context.sync();
  });
  return client;
}

function custom(address: string, formula: string, color: string, isLast = false): Add {
  return (sheet) => {
    const format = sheet.getRange(address).conditionalFormats.add("Custom" as never);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
    format.stopIfTrue = isLast;
  };
}

const fills = ({ excel }: OpenedClient, cells: string[]): string[] =>
  cells.map((cell) => excel.person.shownColours("Sheet1", cell).fill);

test("OfficeDev/office-js#5194: a custom formula is relative to the top-left cell of the range it was added to", async () => {
  const client = await withRules(custom("A2:B4", '=$A2="late"', "#FF0000"));
  expect(fills(client, ["A2", "B2", "A3", "B4", "C2"])).toEqual(["#FF0000", "#FF0000", "", "#FF0000", ""]);
});

test("the rule added last has priority, and priorities are numbered anew", async () => {
  const client = await withRules(custom("A2:A4", "=TRUE", "#FF0000"), custom("A2:A4", "=TRUE", "#00FF00"));
  expect(fills(client, ["A2"])).toEqual(["#00FF00"]);
  await client.run(async (context, sheet) => {
    const formats = sheet.getRange("A2:A4").conditionalFormats.load("items/priority,items/id");
    await context.sync();
    expect(plain(formats.items.map(({ priority }) => priority))).toEqual([0, 1]);
    formats.items[1]!.priority = 0;
    await context.sync();
  });
  expect(fills(client, ["A2"])).toEqual(["#FF0000"]);
});

test("rules below one that stops are not asked, others add what is still open", async () => {
  const font: Add = (sheet) => {
    const format = sheet.getRange("A2:A4").conditionalFormats.add("Custom" as never);
    format.custom.rule.formula = "=TRUE";
    format.custom.format.font.color = "#0000FF";
  };
  const open = await withRules(font, custom("A2:A4", '=A2="late"', "#FF0000"));
  expect(open.excel.person.shownColours("Sheet1", "A2")).toMatchObject({ fill: "#FF0000", font: "#0000FF" });
  const stopped = await withRules(font, custom("A2:A4", '=A2="late"', "#FF0000", true));
  expect(stopped.excel.person.shownColours("Sheet1", "A2")).toMatchObject({ fill: "#FF0000", font: "#000000" });
});

test("cell values and texts are compared", async () => {
  const client = await withRules(
    (sheet) => {
      const format = sheet.getRange("B2:B4").conditionalFormats.add("CellValue" as never);
      format.cellValue.rule = { formula1: "=10", formula2: "=20", operator: "Between" };
      format.cellValue.format.fill.color = "#FFFF00";
    },
    (sheet) => {
      const format = sheet.getRange("A2:A4").conditionalFormats.add("ContainsText" as never);
      format.textComparison.rule = { operator: "Contains", text: "AT" } as never;
      format.textComparison.format.font.bold = true;
    },
  );
  expect(fills(client, ["B2", "B3", "B4"])).toEqual(["", "#FFFF00", ""]);
  expect(["A2", "A3"].map((cell) => client.excel.person.shownColours("Sheet1", cell).bold)).toEqual([true, false]);
});

test("a data bar changes no colour of the cell and has no stopIfTrue", async () => {
  const client = await withRules((sheet) => {
    const format = sheet.getRange("B2:B4").conditionalFormats.add("DataBar" as never);
    format.dataBar.positiveFormat.fillColor = "#70AD47";
  });
  expect(fills(client, ["B4"])).toEqual([""]);
  await client.run(async (context, sheet) => {
    const format = sheet.getRange("B2:B4").conditionalFormats.getItemAt(0).load("type,stopIfTrue");
    await context.sync();
    expect([format.type, format.stopIfTrue]).toEqual(["DataBar", null]);
  });
});

test("rules are cleared from the cells that were named and stay on the others", async () => {
  const client = await withRules(custom("A2:A4", '=$A2="late"', "#FF0000"));
  await client.run(async (context, sheet) => {
    sheet.getRange("A2").conditionalFormats.clearAll();
    const count = sheet.getRange("A2:A4").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(fills(client, ["A2", "A4"])).toEqual(["", "#FF0000"]);
});
