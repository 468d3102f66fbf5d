import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import type { OfficePage } from "../../src/embedded-excel/protocol/officePage";
import { codeOf, plain } from "./openClient";

let excel: EmbeddedExcel;
let page: OfficePage;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(async () => {
  excel = await createEmbeddedExcel({ today: 46_349, language: "zh-CN" });
  page = await excel.openPage();
});
afterEach(() => page.close());

test("office.js starts as in Excel on the web and knows language and requirement sets", () => {
  const { context } = page.Office;
  expect([context.displayLanguage, context.host, context.platform]).toEqual(["zh-CN", "Excel", "OfficeOnline"]);
  expect(context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
});

test("Excel.run works over the page's messages, with the same errors", async () => {
  const text = await page.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [["甲"]];
    cell.load("text");
    await context.sync();
    return plain(cell.text);
  });
  expect(text).toEqual([["甲"]]);
  const missing = page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("none").load("name");
    await context.sync();
  });
  expect(await codeOf(missing)).toBe("ItemNotFound");
});

test("a request above 5 MB is refused over the page's messages as well", async () => {
  const write = page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    await context.sync();
  });
  expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
});

test("settings are saved with the workbook and are there in the next page", async () => {
  const { settings } = page.Office.context.document;
  settings.set("view", { page: 2 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(excel.state.settings.get("view")).toBe('{"page":2}');
  const next = await excel.openPage();
  expect(plain(next.Office.context.document.settings.get("view"))).toEqual({ page: 2 });
  next.close();
});

test("the pane can be shown, and opening with the document is kept with it; hiding is refused by name", async () => {
  const { addin, context } = page.Office;
  await addin.showAsTaskpane();
  expect(await codeOf(addin.hide())).toBe("ApiNotFound");
  const { settings } = context.document;
  settings.set("Office.AutoShowTaskpaneWithDocument", true);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(excel.state.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe("true");
});

test("a ribbon button runs the action of its name", async () => {
  const clicked = new Promise<string>((resolve) => {
    page.Office.actions.associate("highlightOverdue", (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  await settled();
  expect(page.clickRibbonButton("highlightOverdue", "Gendan.HighlightOverdue")).toBe(true);
  expect(await clicked).toBe("Gendan.HighlightOverdue");
});

test("events reach the page", async () => {
  const heard: string[] = [];
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  excel.person.select("Sheet1", "B2:C3");
  await settled();
  expect(heard).toEqual(["B2:C3"]);
});

test("getFileAsync gives the workbook as a file, in slices", async () => {
  excel.person.type("Sheet1", "A1", "甲");
  const { document } = page.Office.context;
  const file = await new Promise<Office.File>((resolve) =>
    document.getFileAsync(page.Office.FileType.Compressed, { sliceSize: 1024 }, ({ value }) => resolve(value)),
  );
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await new Promise<Office.Slice>((resolve) =>
      file.getSliceAsync(index, ({ value }) => resolve(value)),
    );
    bytes.push(...(slice.data as number[]));
  }
  await new Promise((resolve) => file.closeAsync(resolve));
  const copy = await createEmbeddedExcel({ bytes: new Uint8Array(bytes) });
  expect(copy.person.shownText("Sheet1", "A1")).toBe("甲");
});
