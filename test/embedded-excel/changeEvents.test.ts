import type { EmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import { openClient, openWithTable, plain, type OpenedClient } from "./openClient";

type SheetChange = Excel.WorksheetChangedEventArgs;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

interface Heard {
  readonly changes: SheetChange[];
  /** What was heard since the last time, as `A1 RangeEdited Local Unknown`. */
  read(): Promise<string[]>;
}

async function listen(library: typeof Excel): Promise<Heard> {
  const changes: SheetChange[] = [];
  await library.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (change) => void changes.push(change));
    await context.sync();
  });
  return {
    changes,
    async read() {
      await settled();
      return changes.splice(0).map((change) => {
        const { address, changeType, source, triggerSource } = change;
        return [address, changeType, source, triggerSource].join(" ");
      });
    },
  };
}

let client: OpenedClient;
let excel: EmbeddedExcel;
beforeEach(async () => {
  client = await openWithTable();
  ({ excel } = client);
});

test("what a person types, pastes, clears, inserts and deletes is a local change that no add-in made", async () => {
  const heard = await listen(client.Excel);
  excel.person.type("Sheet1", "A2", "x");
  expect(await heard.read()).toEqual(["A2 RangeEdited Local Unknown"]);
  excel.person.paste("Sheet1", "E5", [
    [1, 2],
    [3, 4],
  ]);
  expect(await heard.read()).toEqual(["E5:F6 RangeEdited Local Unknown"]);
  excel.person.clear("Sheet1", "E5:F5");
  expect(await heard.read()).toEqual(["E5:F5 RangeEdited Local Unknown"]);
  excel.person.insertRows("Sheet1", "A3");
  expect(await heard.read()).toEqual(["3:3 RowInserted Local Unknown"]);
  excel.person.deleteRows("Sheet1", "A3");
  expect(await heard.read()).toEqual(["3:3 RowDeleted Local Unknown"]);
});

test("a client knows its own change, and another one takes it for a colleague's", async () => {
  const colleague = excel.connectClient();
  const [own, theirs] = [await listen(client.Excel), await listen(colleague.Excel)];
  await client.run(async (context, sheet) => {
    sheet.getRange("A2").values = [["mine"]];
    sheet.getRange("A2:C2").insert("Down");
    await context.sync();
  });
  expect(await own.read()).toEqual(["A2 RangeEdited Local ThisLocalAddin", "A2:C2 CellInserted Local ThisLocalAddin"]);
  expect(await theirs.read()).toEqual(["A2 RangeEdited Remote Unknown", "A2:C2 CellInserted Remote Unknown"]);
  excel.colleague.type("Sheet1", "E1", "theirs");
  expect(await own.read()).toEqual(["E1 RangeEdited Remote Unknown"]);
});

test("a single cell comes with its value before and after, several cells without; shifts come with their direction", async () => {
  const heard = await listen(client.Excel);
  excel.person.type("Sheet1", "C2", "=B2*10");
  excel.person.type("Sheet1", "E1", "7");
  excel.person.paste("Sheet1", "F1", [[1, 2]]);
  await settled();
  const details = heard.changes.splice(0).map((change) => plain(change.details ?? null));
  expect(details).toEqual([
    { valueBefore: 2, valueAfter: 10, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    null,
  ]);
  await client.run(async (context, sheet) => {
    sheet.getRange("E1").delete("Left");
    await context.sync();
  });
  await settled();
  expect(plain(heard.changes[0]?.changeDirectionState)).toEqual({ deleteShiftDirection: "Left" });
});

test("the range of a change can be asked for, and is null when its sheet is gone", async () => {
  await client.run(async (context) => {
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  const heard = await listen(client.Excel);
  excel.person.type("Other", "B7", "x");
  await settled();
  const change = heard.changes[0]!;
  const address = await client.run(async (context) => {
    const range = change.getRange(context).load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Other!B7");
  const isGone = await client.run(async (context) => {
    context.workbook.worksheets.getItem("Other").delete();
    const range = change.getRangeOrNullObject(context).load("isNullObject");
    await context.sync();
    return range.isNullObject;
  });
  expect(isGone).toBe(true);
});

test("a table hears what touches it, also the row by which it grows; its sheet's and the workbook's tables hear the same", async () => {
  const heard: string[] = [];
  await client.run(async (context, sheet) => {
    const on = (who: string) => async (change: Excel.TableChangedEventArgs) =>
      void heard.push(`${who} ${change.address} ${change.changeType} ${change.source}`);
    sheet.tables.getItem("Items").onChanged.add(on("table"));
    sheet.tables.onChanged.add(on("sheet"));
    context.workbook.tables.onChanged.add(on("workbook"));
    await context.sync();
  });
  excel.person.type("Sheet1", "A4", "c");
  excel.person.type("Sheet1", "F9", "elsewhere");
  excel.person.deleteRows("Sheet1", "A4");
  await settled();
  const changes = ["A4 RangeEdited Local", "A4:C4 RowDeleted Local"];
  expect(heard.sort()).toEqual(
    ["sheet", "table", "workbook"].flatMap((who) => changes.map((change) => `${who} ${change}`)),
  );
});

test("one sheet hears nothing of another, and what only calculates anew is no change", async () => {
  await client.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=Sheet1!B2"]];
    await context.sync();
    other.onChanged.add(async ({ address }) => void heard.push(address));
    sheet.load("name");
    await context.sync();
  });
  const heard: string[] = [];
  excel.person.type("Sheet1", "B2", "9");
  excel.person.type("Other", "B1", "x");
  await settled();
  expect(heard).toEqual(["B1"]);
});

test("a client that turned its events off hears nothing until it turns them on again", async () => {
  const heard = await listen(client.Excel);
  const turn = (on: boolean): Promise<void> =>
    client.Excel.run(async (context) => {
      context.runtime.enableEvents = on;
      await context.sync();
    });
  await turn(false);
  excel.person.type("Sheet1", "A2", "x");
  expect(await heard.read()).toEqual([]);
  await turn(true);
  excel.person.type("Sheet1", "A2", "y");
  expect(await heard.read()).toEqual(["A2 RangeEdited Local Unknown"]);
});

test("what a person commits in cell-edit mode is told, what is cancelled is not", async () => {
  const heard = await listen(client.Excel);
  excel.person.beginEdit("Sheet1", "A2");
  excel.person.cancelEdit();
  excel.person.beginEdit("Sheet1", "A3");
  excel.person.commitEdit("z");
  expect(await heard.read()).toEqual(["A3 RangeEdited Local Unknown"]);
});

test("over the page's messages the changes arrive with source and trigger as well", async () => {
  const page = await excel.openPage();
  const heard = await listen(page.Excel);
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("E1").values = [[1]];
    await context.sync();
  });
  excel.person.type("Sheet1", "E2", "2");
  excel.colleague.type("Sheet1", "E3", "3");
  await settled();
  expect((await heard.read()).sort()).toEqual([
    "E1 RangeEdited Local ThisLocalAddin",
    "E2 RangeEdited Local Unknown",
    "E3 RangeEdited Remote Unknown",
  ]);
  page.close();
});

test("a write that is refused is no change", async () => {
  const { excel: locked, run, Excel: library } = await openClient();
  await run(async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
  });
  const heard = await listen(library);
  expect(() => locked.person.type("Sheet1", "A1", "x")).toThrow();
  expect(await heard.read()).toEqual([]);
});
