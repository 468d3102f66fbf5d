/** The log tells of an import whose pane was closed half-way, and takes out what stands of it. */
import { stampActionsWith } from "../../../src/actions/actionStamp";
import { addFollowUp } from "../../../src/actions/addFollowUp";
import { findLastImport } from "../../../src/actions/findLastImport";
import { importRecords } from "../../../src/actions/importRecords";
import { newRecordId } from "../../../src/actions/recordId";
import { undoAction } from "../../../src/actions/undoAction";
import { withdrawImport } from "../../../src/actions/withdrawImport";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import { logTableName } from "../../../src/schema/log/logColumns";
import { sheetNames } from "../../../src/schema/sheetNames";
import { logAs, logTime } from "../../builders/loggedTracker";
import { aCustomer, aFollowUp } from "../../builders/records";
import { makeSmallTracker } from "../../builders/smallTracker";
import { inExcel, openExcel, type OpenedExcel } from "../../builders/trackerExcel";
import { contentOf, differencesOf, isListPlace, type WorkbookContent } from "../../builders/workbookContent";
import { disturbWith } from "../faults/faultKinds";

jest.setTimeout(120_000);

/** Several requests each, for the pane can cancel them. */
const customers = Array.from({ length: 450 }, (_, index) =>
  aCustomer({ id: `C-${index}`, name: `客户${index}`, owner: "新来的" }),
);
const followUps = Array.from({ length: 250 }, (_, index) => aFollowUp({ id: `F-${index}`, customer: `客户${index}` }));
const anImport = { table: "Customers" as const, records: customers, followUps, newValues: { owner: ["新来的"] } };
const long = () => ({ signal: new AbortController().signal });

let base: WorkbookState;
let opened: OpenedExcel;
beforeAll(async () => {
  base = await makeSmallTracker();
  opened = await openExcel({ calculation: "off" });
});
beforeEach(() => {
  opened.excel.openState(copyState(base));
  logAs("张三");
});
afterAll(() => {
  stampActionsWith(null);
  opened.close();
});

/** All but the log. */
function contentNow(): WorkbookContent {
  const { cells, tables, names } = contentOf(opened.excel.state);
  const others = (parts: Readonly<Record<string, never>>, own: string) =>
    Object.fromEntries(Object.entries(parts).filter(([name]) => name !== own));
  return {
    cells: others(cells as Readonly<Record<string, never>>, sheetNames.ActionLog.zh),
    tables: others(tables as Readonly<Record<string, never>>, logTableName),
    names,
  };
}

/** What the import leaves when its pane is closed with its request of that number; a new pane looks at it. Null: it had fewer. */
async function closePaneAt(request: number): Promise<(() => void) | null> {
  const { client, excel } = opened;
  const closing = new Promise<"closed">((resolve) => {
    client.disturb = disturbWith({ name: "paneClosed", request }, () => setImmediate(() => resolve("closed")));
  });
  const answer = await Promise.race([importRecords(anImport, long()).then(() => "done" as const), closing]);
  if (answer === "done") {
    client.disturb = null;
    return null;
  }
  return excel.connectClient().installGlobals();
}

const parts = (customersNow: number, followUpsNow: number) => [
  { table: "Customers", wanted: 450, standing: customersNow },
  { table: "FollowUps", wanted: 250, standing: followUpsNow },
];

it("An import that broke off at any request is told with its numbers, and goes out again whole", async () => {
  const before = contentNow();
  const seen: unknown[] = [];
  for (let request = 1; ; request++) {
    opened.excel.openState(copyState(base));
    const leave = await closePaneAt(request);
    if (leave === null) break;
    try {
      const last = await findLastImport();
      seen.push(last && { parts: last.parts, isBrokenOff: last.isBrokenOff });
      if (last === null) continue;
      expect(last).toMatchObject({ time: logTime, who: "张三" });
      const result = await undoAction(last.actionId, long(), { mayLackRecords: true });
      expect(result).toMatchObject({ kind: "undone" });
      expect(await findLastImport()).toBeNull();
      const left = Object.keys(differencesOf(contentNow(), before)).filter((place) => !isListPlace(place));
      expect(left).toEqual([]);
    } finally {
      leave();
      opened.client.disturb = null;
    }
  }
  const told = seen.filter((one, index) => one !== null && JSON.stringify(one) !== JSON.stringify(seen[index - 1]));
  expect(told).toEqual([
    { parts: parts(200, 0), isBrokenOff: true },
    { parts: parts(400, 0), isBrokenOff: true },
    { parts: parts(450, 0), isBrokenOff: true },
    { parts: parts(450, 200), isBrokenOff: true },
    { parts: parts(450, 250), isBrokenOff: false },
  ]);
});

it("A whole import is told in 5 syncs, as one that did not break off", async () => {
  await importRecords(anImport, long());
  const { result, syncs } = await opened.measure(findLastImport);
  expect(syncs).toBe(5);
  expect(result).toMatchObject({ parts: parts(450, 250), isBrokenOff: false });
});

it("One that was taken back is not told, whichever button did it", async () => {
  const { batch, actionId } = await importRecords(anImport, long());
  expect(await withdrawImport(batch, {}, { actionId })).toMatchObject({ kind: "withdrawn" });
  expect(await findLastImport()).toBeNull();
  const again = await importRecords(anImport, long());
  expect(await undoAction(String(again.actionId))).toMatchObject({ kind: "undone" });
  expect(await findLastImport()).toBeNull();
});

describe("Of one that broke off,", () => {
  let before: WorkbookContent;
  let actionId: string;
  let leave: (() => void) | null = null;
  beforeEach(async () => {
    // The second of three requests with customers.
    leave = await closePaneAt(7);
    const last = await findLastImport();
    expect(last?.parts).toEqual(parts(400, 0));
    actionId = String(last?.actionId);
  });
  afterEach(() => {
    leave?.();
    opened.client.disturb = null;
  });

  it("a record that somebody changed keeps all of it where it is", async () => {
    await inExcel(async (context) => {
      const notes = context.workbook.tables.getItem("Customers").columns.getItem("备注").getDataBodyRange();
      notes.getCell(30, 0).values = [["谈过了"]];
      await context.sync();
    });
    before = contentNow();
    const result = await undoAction(actionId, long(), { mayLackRecords: true });
    expect(result).toEqual({ kind: "changed", table: "Customers", name: "客户28", field: null });
    expect(differencesOf(contentNow(), before)).toEqual({});
  });

  it("a follow-up that somebody entered about one of its customers does", async () => {
    await addFollowUp({ customer: "客户5", content: "谈了", method: "phone" }, { newId: newRecordId });
    before = contentNow();
    const result = await undoAction(actionId, long(), { mayLackRecords: true });
    expect(result).toEqual({ kind: "inUse", usedIn: ["FollowUps"] });
    expect(differencesOf(contentNow(), before)).toEqual({});
  });

  it("the log takes out what came", async () => {
    expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
    expect(await findLastImport()).toBeNull();
  });
});

it("Of a whole one of which somebody took a record out, nothing goes where nobody said that some may be missing", async () => {
  const { actionId } = await importRecords(anImport, long());
  await inExcel(async (context) => {
    context.workbook.tables.getItem("FollowUps").getDataBodyRange().getRow(5).delete("Up");
    await context.sync();
  });
  expect(await undoAction(String(actionId))).toMatchObject({ kind: "changed" });
});
