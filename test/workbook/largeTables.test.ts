import { importRecords } from "../../src/actions/importRecords";
import { readAllRecords } from "../../src/actions/readRecords";
import { setUpWorkbook } from "../../src/actions/setUpWorkbook";
import { aCustomer, aFollowUp } from "../builders/records";
import { aSetUp, openExcel, type OpenedExcel } from "../builders/trackerExcel";

/** What Excel on the web takes in one request or answer. */
const payloadLimit = 5 * 1024 * 1024;
const count = 12_000;
const content = (index: number) => `${index}：${"聊了样品、价格、交期和付款方式，客户下周回复。".repeat(6)}`;

let opened: OpenedExcel;
beforeAll(async () => {
  const empty = await openExcel();
  await setUpWorkbook(aSetUp);
  const bytes = await empty.excel.save();
  empty.close();
  opened = await openExcel({ bytes, calculation: "off" });
}, 60_000);
afterAll(() => opened.close());

describe("Tables above the limit of a request", () => {
  it("are written in parts, every row in its place", async () => {
    await importRecords({ table: "Customers", records: [aCustomer()], newValues: {} });
    const records = Array.from({ length: count }, (_, index) =>
      aFollowUp({ id: `F-${index}`, content: content(index) }),
    );
    const { result, requestBytes } = await opened.measure(() =>
      importRecords({ table: "FollowUps", records, newValues: {} }),
    );
    expect(result.added).toBe(count);
    expect(requestBytes).toBeGreaterThan(payloadLimit);
    expect(opened.excel.person.shownText("跟进", `A${count + 2}`)).toBe(`F-${count - 1}`);
  });

  it("are read in parts, every value with its record", async () => {
    const { result, syncs, responseBytes } = await opened.measure(() => readAllRecords());
    expect(responseBytes).toBeGreaterThan(payloadLimit);
    expect(syncs).toBeGreaterThan(2);
    expect(result.records.customers).toHaveLength(1);
    expect(result.records.followUps).toHaveLength(count);
    const wrong = result.records.followUps.filter(
      (record, index) => record.id !== `F-${index}` || record.content !== content(index),
    );
    expect(wrong).toEqual([]);
  });

  it("tell how far the reading is, and a cancelled one asks for no further part", async () => {
    const seen: (readonly [number, number])[] = [];
    await readAllRecords({ onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.length).toBeGreaterThan(2);
    const rows = seen.at(-1)?.[1] ?? 0;
    expect(rows).toBeGreaterThan(count);
    expect(seen.at(-1)).toEqual([rows, rows]);

    const controller = new AbortController();
    seen.length = 0;
    const onProgress = (done: number, total: number) => {
      seen.push([done, total]);
      controller.abort();
    };
    await expect(readAllRecords({ signal: controller.signal, onProgress })).rejects.toMatchObject({
      code: "cancelled",
    });
    // Were another part on its way, its answer would come before that of a request sent now.
    await readAllRecords({ signal: AbortSignal.timeout(60_000) });
    expect(seen).toHaveLength(1);
  });
});
