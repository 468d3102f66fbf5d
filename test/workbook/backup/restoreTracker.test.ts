import { addField } from "../../../src/actions/addField";
import { addListValue } from "../../../src/actions/addListValue";
import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { restoreTracker } from "../../../src/actions/restoreTracker";
import { exportRecords } from "../../../src/domain/backup/exportRecords";
import { readExport } from "../../../src/domain/backup/readExport";
import { hostileTexts } from "../../builders/hostileTexts";
import { aCustomer } from "../../builders/records";
import { inExcel, openExcel, openTracker, today } from "../../builders/trackerExcel";
import { expectRoundTrip, restoreAndRead } from "./restoreAndRead";

jest.setTimeout(240_000);

const noCadence = { A: null, B: null, C: null };

test("Export and restore give back the same records and settings", () => expectRoundTrip(7, "cosmetics", "en"));

test("Own fields, renamed and added list values, and texts that look like something else come back too", async () => {
  const tracker = await openTracker({ preset: "trade", withDemoData: true, language: "zh" });
  await addField({ table: "Customers", header: "合同到期", kind: "date", choices: [] });
  await addField({ table: "Customers", header: "柜型", kind: "choice", choices: ["20GP", "40HQ"] });
  await addField({ table: "Orders", header: "=1+1", kind: "text", choices: [] });
  await addListValue({ list: "region", label: "火星", class: null, cadenceDays: noCadence });
  await addListValue({ list: "stage", label: "打样", class: "open", cadenceDays: { A: 3, B: null, C: 9 } });
  await inExcel(async (context) => {
    const stages = context.workbook.tables.getItem("OptionsStage").columns.getItemAt(0).getDataBodyRange();
    stages.getCell(0, 0).values = [["新线索"]];
    await context.sync();
  });
  const texts = hostileTexts.filter((text) => !text.startsWith("#"));
  const hostile = texts.map((text, index) => ({
    ...aCustomer({ id: `C-H${index}`, name: `甲${index}`, notes: text, region: "火星", stage: "打样" }),
    ownField1: today + index,
    ownField2: "40HQ",
  }));
  await importRecords({ table: "Customers", records: hostile, newValues: {} });
  const { records, facts } = await readAllRecords();
  tracker.close();
  const backup = { made: today, preset: facts.preset, language: facts.language, settings: facts.settings, records };
  expect(readExport(exportRecords(backup))).toEqual({ kind: "read", backup });
  const restored = await restoreAndRead(backup);
  expect(restored.records).toEqual(records);
  expect(restored.settings).toEqual(facts.settings);
  expect(restored.errors).toEqual([]);
});

test.each([
  ["another record", { id: "C-OTHER" }, 7],
  ["another setting", {}, 6],
] as const)("A tracker with %s than the backup's is left alone", async (_what, other, soonDays) => {
  const tracker = await openTracker();
  await importRecords({ table: "Customers", records: [aCustomer(other)], newValues: {} });
  const { facts, records: before } = await readAllRecords();
  const records = { ...before, customers: [aCustomer()] };
  const settings = { ...facts.settings, soonDays };
  const backup = { made: today, preset: facts.preset, language: facts.language, settings, records };
  expect(await restoreTracker(backup, { whenNamesAreTaken: "ask", today })).toEqual({ kind: "alreadySetUp" });
  expect((await readAllRecords()).records).toEqual(before);
  tracker.close();
});

test("A restoring that broke off is completed by another try, and nothing stands twice", async () => {
  const tracker = await openTracker({ withDemoData: true });
  await addField({ table: "Customers", header: "合同到期", kind: "date", choices: [] });
  const { records, facts } = await readAllRecords();
  tracker.close();
  const backup = { made: today, preset: facts.preset, language: facts.language, settings: facts.settings, records };
  const { close } = await openExcel();
  const controller = new AbortController();
  const onProgress = () => controller.abort();
  const choice = { whenNamesAreTaken: "ask", today } as const;
  await expect(restoreTracker(backup, choice, { signal: controller.signal, onProgress })).rejects.toMatchObject({
    code: "cancelled",
  });
  expect((await readAllRecords()).records).not.toEqual(records);
  expect(await restoreTracker(backup, choice)).toEqual({ kind: "restored" });
  expect(await restoreTracker(backup, choice)).toEqual({ kind: "restored" });
  const restored = await readAllRecords();
  expect(restored.records).toEqual(records);
  expect(restored.facts.settings).toEqual(facts.settings);
  close();
});
