import { codeOf, openClient, plain, type OpenedClient } from "./openClient";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

let client: OpenedClient;
beforeEach(async () => {
  client = await openClient();
});

function readA1(delayForCellEdit: boolean, library = client.Excel): Promise<unknown[][]> {
  return library.run({ delayForCellEdit }, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return plain(cell.values);
  });
}

test("while a person types in a cell a request is refused, afterwards it is answered", async () => {
  client.excel.person.beginEdit("Sheet1", "A1");
  expect(await codeOf(readA1(false))).toBe("InvalidOperationInCellEditMode");
  client.excel.person.cancelEdit();
  expect(await readA1(false)).toEqual([[""]]);
});

test("a request that is delayed for the cell edit runs when the edit ends and sees what was typed", async () => {
  client.excel.person.beginEdit("Sheet1", "A1");
  let answer: unknown = null;
  const reading = readA1(true).then((values) => (answer = values));
  await settled();
  expect(answer).toBeNull();
  client.excel.person.commitEdit("甲");
  await reading;
  expect(answer).toEqual([["甲"]]);
});

test("what a validation rule refuses leaves Excel in cell-edit mode", async () => {
  await client.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    await context.sync();
  });
  client.excel.person.beginEdit("Sheet1", "A1");
  expect(client.excel.person.commitEdit("丙").accepted).toBe(false);
  expect(await codeOf(readA1(false))).toBe("InvalidOperationInCellEditMode");
  expect(client.excel.person.commitEdit("乙").accepted).toBe(true);
  expect(await readA1(false)).toEqual([["乙"]]);
});

test("opening another workbook ends the edit", async () => {
  const other = await client.excel.save();
  client.excel.person.beginEdit("Sheet1", "A1");
  await client.excel.open(other);
  expect(await readA1(false)).toEqual([[""]]);
});

test("over the page's messages the same requests are refused and delayed", async () => {
  const page = await client.excel.openPage();
  client.excel.person.beginEdit("Sheet1", "A1");
  expect(await codeOf(readA1(false, page.Excel))).toBe("InvalidOperationInCellEditMode");
  const reading = readA1(true, page.Excel);
  await settled();
  client.excel.person.commitEdit("乙");
  expect(await reading).toEqual([["乙"]]);
  page.close();
});
