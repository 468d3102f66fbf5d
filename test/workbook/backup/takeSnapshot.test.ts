import { readLastBackup, rememberBackup, takeSnapshot } from "../../../src/actions/takeSnapshot";
import { setUpWorkbook } from "../../../src/actions/setUpWorkbook";
import { readTrackerFile } from "../../../src/domain/backup/readTrackerFile";
import { createEmbeddedExcel } from "../../../src/embedded-excel/createEmbeddedExcel";
import { DocumentFiles } from "../../../src/embedded-excel/protocol/documentFiles";
import { openOfficePage, type OfficePage } from "../../../src/embedded-excel/protocol/officePage";
import { aSetUp, today } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let page: OfficePage;
const globals = globalThis as unknown as Record<string, unknown>;
beforeAll(async () => {
  page = await openOfficePage(await createEmbeddedExcel({ today }));
  Object.assign(globals, { Excel: page.Excel, Office: page.Office, OfficeExtension: page.OfficeExtension });
  await setUpWorkbook({ ...aSetUp, withDemoData: true });
});
afterAll(() => {
  page.close();
  for (const name of ["Excel", "Office", "OfficeExtension"]) delete globals[name];
});
afterEach(() => jest.restoreAllMocks());

test("a snapshot is the whole workbook, and the file is closed afterwards", async () => {
  const closed = jest.spyOn(DocumentFiles.prototype, "close");
  const read = await readTrackerFile(await takeSnapshot(), today);
  expect(read.kind === "read" && read.backup.records.customers.length).toBeGreaterThan(5);
  expect(closed).toHaveBeenCalledTimes(1);
});

test("a snapshot of which a slice fails says so, and the file is closed all the same", async () => {
  const closed = jest.spyOn(DocumentFiles.prototype, "close");
  const original = DocumentFiles.prototype.slice;
  jest.spyOn(DocumentFiles.prototype, "slice").mockImplementation(function (this: DocumentFiles, handle) {
    return original.call(this, handle + 99, 0);
  });
  await expect(takeSnapshot()).rejects.toMatchObject({ code: "hostFailure" });
  expect(closed).toHaveBeenCalledTimes(1);
});

test("the day of the last backup is kept in the file, as a day and nothing else", async () => {
  expect(readLastBackup()).toBeNull();
  await rememberBackup(today);
  expect(readLastBackup()).toBe(today);
});
