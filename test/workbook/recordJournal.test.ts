/** Records that a merge of Excel's has lost come back, and those that somebody took out do not. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addOrder } from "../../src/actions/addOrder";
import { importRecords } from "../../src/actions/importRecords";
import { readAllRecords } from "../../src/actions/readRecords";
import { updateRecord } from "../../src/actions/updateRecord";
import { watchRecords } from "../../src/actions/watchRecords";
import { withdrawRecords } from "../../src/actions/withdrawRecords";
import { cellAddress } from "../../src/embedded-excel/model/cellAddress";
import type { WorkbookState } from "../../src/embedded-excel/model/workbookState";
import { copyState } from "../../src/embedded-excel/replicas/copyState";
import type { AnyRecord } from "../../src/schema/records";
import { aCustomer } from "../builders/records";
import { openSharedTracker, type Replica, type SharedTracker } from "../builders/sharedTracker";

let tracker: SharedTracker;
let base: WorkbookState;
let one: Replica;
let other: Replica;
let now = 0;

beforeAll(async () => {
  base = copyState((await openSharedTracker(1)).replicas[0]!.excel.state);
});
beforeEach(async () => {
  now = 0;
  tracker = await openSharedTracker(2, () => now, base);
  [one, other] = tracker.replicas as [Replica, Replica];
});

const newId = () => "C-NEVER";

async function add(replica: Replica, id: string): Promise<AnyRecord> {
  const draft = { id, name: `客户${id}`, phone: `0571-${id.slice(5)}` };
  const result = await replica.act(() => addCustomer(draft, { newId }));
  if (result.kind !== "saved") throw new Error(result.kind);
  return { ...result.record };
}

function lookAt(replica: Replica, seconds: number): Promise<number> {
  now = seconds * 1000;
  return replica.act(() => replica.journal.look());
}

async function listAdded(replica: Replica): Promise<string[]> {
  const { records } = await replica.act(() => readAllRecords());
  return records.customers.flatMap(({ id }) => (id?.startsWith("C-NEW") ? [id] : []));
}

/** As a pane does: what is done to the sheet beside it reaches its journal. */
function listen({ act, journal }: Replica): Promise<unknown> {
  return act(() => watchRecords(() => undefined, { onEach: (table, kind) => journal.hearChange(table, kind) }));
}

const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function deleteRowOf({ excel }: Replica, id: string): void {
  const row = excel.state.sheets.find(({ name }) => name === "客户")?.inputs.findIndex((cells) => cells?.includes(id));
  excel.person.deleteRows("客户", cellAddress(row ?? -1, 0));
}

test("Where two records were added in the same row, both stand in the end, on every replica", async () => {
  await add(one, "C-NEW1");
  await add(other, "C-NEW2");
  tracker.shared.merge();
  expect(await listAdded(one)).toEqual(["C-NEW2"]);
  expect([await lookAt(one, 5), await lookAt(other, 5)]).toEqual([1, 0]);
  tracker.shared.merge();
  for (const replica of [one, other]) expect(await listAdded(replica)).toEqual(["C-NEW2", "C-NEW1"]);
});

test("A look takes one request for all that is pending, after 5, 30 and 120 seconds", async () => {
  await add(one, "C-NEW1");
  await one.act(() => addOrder({ orderNumber: "SO-NEW", customer: "海纳", amount: 1 }, { newId }));
  expect(one.journal.isUnseen("Customers", "C-NEW1")).toBe(true);
  const times: (number | null)[] = [];
  for (const seconds of [5, 30, 120]) {
    times.push(one.journal.nextLookAt);
    one.client.traffic.reset();
    expect(await lookAt(one, seconds)).toBe(0);
    expect(one.client.traffic.syncs).toBe(1);
    expect(one.journal.isUnseen("Customers", "C-NEW1")).toBe(false);
  }
  expect([...times, one.journal.nextLookAt]).toEqual([5_000, 30_000, 120_000, null]);
});

test("Many records that were imported where a colleague imported too all come back", async () => {
  const list = (letter: string) =>
    Array.from({ length: 30 }, (_, index) => aCustomer({ id: `C-NEW${letter}${index}`, name: `${letter}${index}` }));
  const importAll = (replica: Replica, records: AnyRecord[]) =>
    replica.act(() => importRecords({ table: "Customers", records, newValues: {} }));
  await importAll(one, list("A"));
  await importAll(other, list("B").slice(0, 20));
  tracker.shared.merge();
  expect(await lookAt(one, 5)).toBe(20);
  tracker.shared.merge();
  expect(new Set(await listAdded(other)).size).toBe(50);
  expect(await listAdded(other)).toHaveLength(50);
});

test("What was changed since it was added comes back as it was changed", async () => {
  await add(one, "C-NEW1");
  await one.act(() => updateRecord("Customers", "C-NEW1", { notes: "改过" }));
  await add(other, "C-NEW2");
  tracker.shared.merge();
  await lookAt(one, 5);
  const { records } = await one.act(() => readAllRecords());
  expect(records.customers.find(({ id }) => id === "C-NEW1")).toMatchObject({ phone: "0571-1", notes: "改过" });
});

describe.each(["heard of", "not heard of, in an old Excel"])("A deletion that is %s", (how) => {
  beforeEach(async () => {
    if (how === "heard of") await listen(one);
  });

  test("by a colleague is left as it is", async () => {
    await add(one, "C-NEW1");
    tracker.shared.merge();
    await lookAt(one, 5);
    deleteRowOf(other, "C-NEW1");
    await add(other, "C-NEW2");
    await heard();
    expect(await lookAt(one, 30)).toBe(0);
    expect(one.journal.nextLookAt).toBeNull();
  });

  test("of one of several leaves the others watched", async () => {
    await add(one, "C-NEW1");
    await add(one, "C-NEW3");
    tracker.shared.merge();
    await lookAt(one, 5);
    deleteRowOf(other, "C-NEW1");
    await heard();
    expect(await lookAt(one, 30)).toBe(0);
    expect(one.journal.nextLookAt).toBe(120_000);
  });
});

test("A record whose place was taken by one that has gone again is told from a deleted one by what was heard", async () => {
  await listen(one);
  await add(one, "C-NEW1");
  await lookAt(one, 5);
  const record = await add(other, "C-NEW2");
  tracker.shared.merge();
  await other.act(() => withdrawRecords({ table: "Customers", records: [record], changes: [] }));
  await heard();
  expect(await listAdded(one)).toEqual([]);
  expect(await lookAt(one, 30)).toBe(1);
  expect(await listAdded(one)).toEqual(["C-NEW1"]);
});

test("A row that the person deletes before the first look stays away", async () => {
  await listen(one);
  await add(one, "C-NEW1");
  deleteRowOf(one, "C-NEW1");
  await heard();
  expect(await lookAt(one, 5)).toBe(0);
});

test("What was taken back from here does not come back, though a merge had taken it first", async () => {
  const kept = await add(one, "C-NEW1");
  const withdraw = (record: AnyRecord) =>
    one.act(() => withdrawRecords({ table: "Customers", records: [record], changes: [] }));
  await withdraw(kept);
  expect(one.journal.nextLookAt).toBeNull();
  const lost = await add(one, "C-NEW3");
  await add(other, "C-NEW2");
  tracker.shared.merge();
  expect(await withdraw(lost)).toEqual({ kind: "gone" });
  expect(await lookAt(one, 30)).toBe(0);
  expect(await listAdded(one)).toEqual(["C-NEW2"]);
});

test("An order whose number a colleague has changed is not entered a second time", async () => {
  await one.act(() => addOrder({ orderNumber: "SO-NEW", customer: "海纳", amount: 7 }, { newId }));
  tracker.shared.merge();
  await lookAt(one, 5);
  await other.act(() => updateRecord("Orders", "SO-NEW", { orderNumber: "SO-77" }));
  tracker.shared.merge();
  expect(await lookAt(one, 30)).toBe(0);
  const { records } = await one.act(() => readAllRecords());
  expect(records.orders.filter(({ amount }) => amount === 7)).toHaveLength(1);
});

test("A look that fails says nothing and is tried again at the next time", async () => {
  await add(one, "C-NEW1");
  await add(other, "C-NEW2");
  tracker.shared.merge();
  one.client.disturb = () => ({ done: "nothing", code: "GeneralException" });
  expect(await lookAt(one, 5)).toBe(0);
  expect([await lookAt(one, 130), one.journal.nextLookAt]).toEqual([0, 250_000]);
  one.client.disturb = null;
  expect(await lookAt(one, 250)).toBe(1);
  expect(await listAdded(one)).toEqual(["C-NEW2", "C-NEW1"]);
});
