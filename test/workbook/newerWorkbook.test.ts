import { addCustomer } from "../../src/actions/addCustomer";
import { changeSettings } from "../../src/actions/changeSettings";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { repairWorkbook } from "../../src/actions/repairWorkbook";
import { setUpWorkbook } from "../../src/actions/setUpWorkbook";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { updateRecord } from "../../src/actions/updateRecord";
import { schemaVersion } from "../../src/schema/schemaVersion";
import { schemaVersionName } from "../../src/schema/settingNames";
import { aSetUp, inExcel, openTracker, readEverything, today, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker();
  await setVersion(schemaVersion + 1);
});
afterAll(() => opened.close());

const setVersion = (version: number) =>
  inExcel(async (context) => {
    context.workbook.names.getItem(schemaVersionName).getRange().values = [[version]];
    await context.sync();
  });

describe("A workbook of a newer layout than ours", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["opening", () => openWorkbook()],
    ["setting up", () => setUpWorkbook(aSetUp)],
    ["repairing", () => repairWorkbook()],
    ["reading everything", () => readAllRecords()],
    ["adding a customer", () => addCustomer({ name: "海纳", mobile: "13800000000" }, { newId: newRecordId })],
    ["changing a record", () => updateRecord("Customers", "C-1", { name: "x" })],
    [
      "changing settings",
      () => changeSettings([{ place: { kind: "number", setting: "soonDays" }, before: 7, after: 9 }]),
    ],
    ["highlighting", () => highlightOverdue("on")],
    ["summing up", () => summariseRegions({ from: today - 30, to: today, groupBy: "region" })],
  ])("%s says so, and writes nothing", async (_what, act) => {
    const before = await readEverything();
    await expect(act()).rejects.toMatchObject({ code: "newerWorkbook" });
    expect(await readEverything()).toEqual(before);
  });

  it("of our own layout opens", async () => {
    await setVersion(schemaVersion);
    expect(await openWorkbook()).toMatchObject({ kind: "ours", schemaVersion });
  });
});
