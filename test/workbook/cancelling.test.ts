import { addCustomer } from "../../src/actions/addCustomer";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { importRecords } from "../../src/actions/importRecords";
import { logFollowUps } from "../../src/actions/logFollowUps";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { restoreFields } from "../../src/actions/restoreFields";
import { setUpWorkbook } from "../../src/actions/setUpWorkbook";
import { spreadFollowUps } from "../../src/actions/spreadFollowUps";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { updateRecord } from "../../src/actions/updateRecord";
import type { LongWork } from "../../src/schema/longWork";
import { day } from "../builders/day";
import { aCustomer } from "../builders/records";
import {
  aSetUp,
  listSheetNames,
  openExcel,
  openTracker,
  readEverything,
  today,
  type OpenedExcel,
} from "../builders/trackerExcel";

/** More than go into one request where the work can be cancelled. */
const manyCustomers = Array.from({ length: 250 }, (_, index) => aCustomer({ id: `C-${index}`, name: `客户${index}` }));

let opened: OpenedExcel;
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

/** Runs work that is called off the moment its request of that number goes out; null when it had fewer. */
async function cancelAtRequest(number: number, work: (long: LongWork) => Promise<unknown>): Promise<unknown> {
  const controller = new AbortController();
  const { traffic } = opened.client;
  const addRequest = traffic.addRequest.bind(traffic);
  const spy = jest.spyOn(traffic, "addRequest").mockImplementation((request, bytes) => {
    addRequest(request, bytes);
    if (traffic.syncs === number) controller.abort();
  });
  traffic.reset();
  const outcome = await work({ signal: controller.signal }).then(
    () => "done",
    (error: unknown) => (error as { code?: unknown }).code,
  );
  spy.mockRestore();
  return controller.signal.aborted ? outcome : null;
}

/** Of each request of the work in turn: whether calling it off there left the workbook as it was. */
async function cancelAtEachRequest(work: (long: LongWork) => Promise<unknown>): Promise<unknown[]> {
  const before = await readEverything();
  const outcomes: unknown[] = [];
  for (let number = 1; ; number++) {
    const outcome = await cancelAtRequest(number, work);
    if (outcome === null || outcome === "done") return [...outcomes, outcome];
    expect(await readEverything()).toEqual(before);
    outcomes.push(outcome);
  }
}

describe("Work that is called off at any of its requests leaves the workbook as it was, or is whole:", () => {
  it("set-up takes back every sheet and name, and works when tried again", async () => {
    opened = await openExcel();
    const sheets = await listSheetNames();
    const outcomes = await cancelAtEachRequest((long) => setUpWorkbook({ ...aSetUp, withDemoData: true }, long));
    expect(outcomes).toEqual(["cancelled", "cancelled", "cancelled", "done"]);
    expect(await listSheetNames()).not.toEqual(sheets);
  });

  it("a batch of follow-ups takes back rows, cleared days and what lists have learnt", async () => {
    opened = await openTracker({}, { calculation: "off" });
    await importRecords({ table: "Customers", records: manyCustomers, newValues: {} });
    await updateRecord("Customers", "C-7", { nextFollowUp: day("11-30") });
    const customerIds = manyCustomers.map(({ id }) => String(id));
    const draft = { content: "已寄样", method: "wechat", by: "新来的" };
    const outcomes = await cancelAtEachRequest((long) =>
      logFollowUps({ customerIds, draft }, { newId: newRecordId }, long),
    );
    expect(outcomes.filter((outcome) => outcome === "cancelled").length).toBeGreaterThanOrEqual(3);
    expect(outcomes.at(-1)).toBe("done");
  }, 60_000);

  it("planned dates and their way back", async () => {
    opened = await openTracker({}, { calculation: "off" });
    await importRecords({ table: "Customers", records: manyCustomers.slice(0, 60), newValues: {} });
    const days = [{ day: day("12-01"), customers: manyCustomers.slice(0, 60), dueCount: 0 }];
    expect(await cancelAtEachRequest((long) => spreadFollowUps(days, long))).toContain("cancelled");
    const changes = await spreadFollowUps([{ ...days[0], day: day("12-02") } as (typeof days)[number]]);
    expect(await cancelAtEachRequest((long) => restoreFields(changes, long))).toContain("cancelled");
  }, 60_000);

  it("the highlight and the Regions sheet", async () => {
    opened = await openTracker({}, { calculation: "off" });
    await addCustomer({ name: "海纳", mobile: "13800000000" }, { newId: newRecordId });
    const toggled = await cancelAtEachRequest((long) => highlightOverdue("on", long));
    expect(toggled).toEqual(["cancelled", "done"]);
    const question = { from: today - 30, to: today, groupBy: "owner" } as const;
    expect(await cancelAtEachRequest((long) => summariseRegions(question, long))).toEqual(["cancelled", "done"]);
  });

  it("reading ends at once, with no answer", async () => {
    opened = await openTracker({}, { calculation: "off" });
    expect(await cancelAtRequest(1, (long) => readAllRecords(long))).toBe("cancelled");
  });
});
