/** Somebody begins to type in a cell while a repair runs: Excel refuses the rest of it, and the next repair finishes it. */
import { readAllRecords } from "../../src/actions/readRecords";
import { findDamage, repairWorkbook } from "../../src/actions/repairWorkbook";
import { ClientSession } from "../../src/embedded-excel/protocol/clientSession";
import { inExcel, listSheetNames, openExcel, openTracker, type OpenedExcel } from "../builders/trackerExcel";

const editMilliseconds = 50;
const admit = Object.getOwnPropertyDescriptor(ClientSession.prototype, "admit")?.value as ClientSession["admit"];

let damaged: Uint8Array;
let before: Awaited<ReturnType<typeof readAllRecords>>["records"];
let requests: number;
let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
  await inExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.getItem("收款").delete();
    tables.getItem("Customers").columns.getItem("手机").delete();
    names.getItem("gd.Orders.amount").delete();
    await context.sync();
  });
  damaged = await opened.excel.save();
  const counted = countRequests();
  await repairWorkbook();
  requests = counted.length;
  before = (await readAllRecords()).records;
  opened.close();
}, 120_000);
beforeEach(async () => {
  opened = await openExcel({ bytes: damaged });
});
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

/** One entry for each request that reaches Excel; at the wanted one a person is typing, for a moment. */
function countRequests(editedAt?: number): readonly number[] {
  const seen: number[] = [];
  jest.spyOn(ClientSession.prototype, "admit").mockImplementation(function (this: ClientSession, ...request) {
    seen.push(seen.length + 1);
    if (seen.length === editedAt) {
      const { person } = opened.excel;
      person.beginEdit("客户", "B3");
      setTimeout(() => person.cancelEdit(), editMilliseconds);
    }
    admit.apply(this, request);
  });
  return seen;
}

describe("A repair that breaks off", () => {
  // The last request only lets go of what Excel kept.
  it.each([
    ["half of it", () => Math.round(requests / 2)],
    ["three quarters", () => Math.round(requests * 0.75)],
    ["its last step", () => requests - 1],
  ])("at %s is finished by the next one", async (_where, findPlace) => {
    countRequests(findPlace());
    await expect(repairWorkbook()).rejects.toMatchObject({ code: "cellEditMode" });
    jest.restoreAllMocks();
    expect(await findDamage()).not.toEqual([]);

    await repairWorkbook();
    expect(await findDamage()).toEqual([]);
    expect((await readAllRecords()).records).toEqual(before);
    expect((await listSheetNames()).filter((name) => name.startsWith("收款"))).toEqual(["收款"]);
  });
});
