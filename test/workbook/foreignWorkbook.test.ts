import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { goToRecord } from "../../src/actions/goToRecord";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { importRecords } from "../../src/actions/importRecords";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { updateRecord } from "../../src/actions/updateRecord";
import { aCustomer } from "../builders/records";
import { inExcel, openExcel, readEverything, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openExcel();
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["Name", "Amount"],
      ["x", 1],
    ];
    await context.sync();
  });
});
afterAll(() => opened.close());

describe("In a workbook that is not ours", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["adding a customer", () => addCustomer({ name: "海纳", mobile: "13800000000" }, { newId })],
    ["adding a follow-up", () => addFollowUp({ customer: "海纳", content: "x" }, { newId })],
    ["importing", () => importRecords({ table: "Customers", records: [aCustomer()], newValues: { region: ["x"] } })],
    ["changing a record", () => updateRecord("Customers", "C-1", { name: "x" })],
    ["going to a record", () => goToRecord("Customers", "C-1")],
    ["highlighting", () => highlightOverdue("on")],
    ["summing up", () => summariseRegions({ from: today - 30, to: today, groupBy: "region" })],
    ["reading everything", () => readAllRecords()],
  ])("%s says which table is missing, and writes nothing", async (_what, act) => {
    const before = await readEverything();
    await expect(act()).rejects.toMatchObject({ code: "tableMissing" });
    expect(await readEverything()).toEqual(before);
  });
});
