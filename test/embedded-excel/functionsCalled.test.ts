import { codeOf, openClient } from "./openClient";

test("today, called without a cell, is the day of the workbook's clock", async () => {
  const client = await openClient({ today: 46_500 });
  const day = await client.run(async (context, sheet) => {
    const result = context.workbook.functions.today().load("value,error");
    sheet.getRange("A1").formulas = [["=TODAY()"]];
    await context.sync();
    return { value: result.value, error: result.error };
  });
  expect(day).toEqual({ value: 46_500, error: "" });
  expect(await client.values("A1")).toEqual([[46_500]]);
});

test("other functions are refused by name", async () => {
  const client = await openClient();
  const call = client.run(async (context) => {
    context.workbook.functions.now().load("value");
    await context.sync();
  });
  expect(await codeOf(call)).toBe("ApiNotFound");
});
