/** The connection is lost while an upgrade runs, at each request in turn: the workbook asks again, and the next upgrade ends it. */
import { findUpgrade, upgradeWorkbook } from "../../src/actions/upgradeWorkbook";
import { ClientSession } from "../../src/embedded-excel/protocol/clientSession";
import { changedEarlierFile } from "../builders/earlierVersion";
import { inExcel, openExcel, readEverything, type OpenedExcel } from "../builders/trackerExcel";

const admit = Object.getOwnPropertyDescriptor(ClientSession.prototype, "admit")?.value as ClientSession["admit"];

let opened: OpenedExcel;

/** Figures are not looked at here: without calculation a run takes a second. */
async function openEarlier(): Promise<void> {
  opened = await openExcel({ bytes: changedEarlierFile(), calculation: "off" });
}

/** One entry for each request; from the given one on none gets through any more. */
function countRequests(lostAt?: number): readonly number[] {
  const seen: number[] = [];
  jest.spyOn(ClientSession.prototype, "admit").mockImplementation(function (this: ClientSession, ...request) {
    seen.push(seen.length + 1);
    const [, , , refuse] = request;
    if (lostAt !== undefined && seen.length >= lostAt) refuse();
    else admit.apply(this, request);
  });
  return seen;
}

async function readAll(): Promise<unknown> {
  const rules = await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const formats = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load("items/type"));
    const charts = sheets.items.map((sheet) => sheet.charts.load("items/name"));
    await context.sync();
    return sheets.items.map(({ name }, index) => [
      name,
      formats[index]?.items.map(({ type }) => type),
      charts[index]?.items.map((chart) => chart.name),
    ]);
  });
  const { sheets, tables, names } = (await readEverything()) as Record<"sheets" | "tables" | "names", unknown[]>;
  return { sheets, tables, names: new Set(names?.map((name) => JSON.stringify(name))), rules };
}

/** At every so manieth request, and called off at these of its stages. */
export function describeBreaks({ step, stages }: { step: number; stages: readonly number[] }): void {
  jest.setTimeout(600_000);
  afterEach(() => {
    jest.restoreAllMocks();
    opened.close();
  });

  test("An upgrade that breaks off at any request is finished by the next one", async () => {
    await openEarlier();
    const counted = countRequests();
    await upgradeWorkbook();
    // The last request only lets go of what Excel kept.
    const requests = counted.length - 1;
    jest.restoreAllMocks();
    const whole = await readAll();
    opened.close();

    for (let lostAt = 1; lostAt <= requests; lostAt += step) {
      await openEarlier();
      countRequests(lostAt);
      await expect(upgradeWorkbook()).rejects.toThrow();
      jest.restoreAllMocks();
      expect(await findUpgrade()).toMatchObject({ from: 1 });
      await upgradeWorkbook();
      expect({ lostAt, workbook: await readAll() }).toEqual({ lostAt, workbook: whole });
      expect(await findUpgrade()).toBeNull();
      opened.close();
    }
  });

  test("One that is called off says so, and the next one finishes it", async () => {
    await openEarlier();
    const calls: [number, number][] = [];
    await upgradeWorkbook({ onProgress: (done, total) => calls.push([done, total]) });
    expect(calls[0]).toEqual([0, 6]);
    expect(calls.at(-1)).toEqual([6, 6]);
    const whole = await readAll();
    opened.close();

    for (const stage of stages) {
      await openEarlier();
      const controller = new AbortController();
      const onProgress = (done: number): void => {
        if (done === stage) controller.abort();
      };
      await expect(upgradeWorkbook({ signal: controller.signal, onProgress })).rejects.toMatchObject({
        code: "cancelled",
      });
      expect(await findUpgrade()).toMatchObject({ from: 1 });
      await upgradeWorkbook();
      expect(await readAll()).toEqual(whole);
      opened.close();
    }
  });
}
