import { goToRecord } from "../../src/actions/goToRecord";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { watchSelectedRecord } from "../../src/actions/watchSelectedRecord";
import type { SelectedRecord } from "../../src/excel/watchSelection";
import { lists } from "../../src/schema/lists";
import { inExcel, openTracker, readTable, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
});
afterAll(() => opened.close());

const states = ["overdue1", "overdue2", "overdue3", "dueToday", "dueSoon"] as const;
const wordOf = (state: (typeof states)[number]) =>
  lists.reminderState.values.find(({ code }) => code === state)?.label.zh ?? "";

describe("Highlighting overdue follow-ups", () => {
  it("takes at most 2 syncs, one where the switch already stands so", async () => {
    const on = await opened.measure(() => highlightOverdue("on"));
    expect(on.result.on).toBe(true);
    expect(on.syncs).toBeLessThanOrEqual(2);
    const again = await opened.measure(() => highlightOverdue("on"));
    expect(again.result.on).toBe(true);
    expect(again.syncs).toBe(1);
  });

  it("colours the rows by the sheet's own rule, and takes the colours away", async () => {
    const rows = await readTable("Customers");
    const overdue = rows.findIndex((row) => row["跟进状态"] === wordOf("overdue3")) + 3;
    expect(overdue).toBeGreaterThan(2);
    const nameColour = () => opened.excel.person.shownColours("客户", `B${overdue}`).fill;
    await highlightOverdue("on");
    const coloured = nameColour();
    expect((await highlightOverdue("toggle")).on).toBe(false);
    expect(nameColour()).not.toBe(coloured);
    expect((await highlightOverdue("toggle")).on).toBe(true);
    expect(nameColour()).toBe(coloured);
  });

  it("counts and lists what the sheet's formulas say", async () => {
    const { counts, list } = await highlightOverdue("on");
    const rows = await readTable("Customers");
    for (const state of states) {
      const inSheet = rows.filter((row) => row["跟进状态"] === wordOf(state)).length;
      expect([state, counts[state]]).toEqual([state, inSheet]);
    }
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5);
    expect(counts.neverContacted).toBe(rows.filter((row) => row["最近联系"] === 0).length);
    const overdue = rows.filter((row) => Number(row["逾期天数"]) > 0).map((row) => row["客户名称"]);
    expect(list.map(({ customer }) => customer.name).sort()).toEqual(overdue.sort());
    expect(list.length).toBeGreaterThan(3);
  });
});

function fail(error: unknown): never {
  throw error;
}

describe("Going to a record", () => {
  it("shows its sheet and selects its name", async () => {
    const { list } = await highlightOverdue("on");
    const { id, name } = list[2]?.customer ?? {};
    const { syncs } = await opened.measure(() => goToRecord("Customers", String(id)));
    expect(syncs).toBeLessThanOrEqual(2);
    const selected = await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load("values");
      const sheet = range.worksheet.load("name");
      await context.sync();
      return [sheet.name, range.values];
    });
    expect(selected).toEqual(["客户", [[name]]]);
    const heard: (SelectedRecord | null)[] = [];
    const stop = await watchSelectedRecord((record) => heard.push(record), fail);
    expect(heard).toEqual([{ table: "Customers", id }]);
    await stop();
  });

  it("says when the record is gone", async () => {
    await expect(goToRecord("Customers", "C-NOBODY")).rejects.toMatchObject({ code: "recordMissing" });
  });
});

describe("Watching the selection", () => {
  it("tells the record in which somebody stands, and null off the data", async () => {
    const heard: (SelectedRecord | null)[] = [];
    const failures: unknown[] = [];
    opened.excel.person.select("使用说明", "B2");
    const stop = await watchSelectedRecord(
      (record) => heard.push(record),
      (error) => failures.push(error),
    );
    const settle = () => new Promise((resolve) => setTimeout(resolve, 200));
    opened.excel.person.select("跟进", "C4");
    await settle();
    opened.excel.person.select("使用说明", "A1");
    await settle();
    const id = (await readTable("FollowUps"))[1]?.["跟进ID"];
    expect(heard).toEqual([null, { table: "FollowUps", id }, null]);
    await stop();
    opened.excel.person.select("客户", "B3");
    await settle();
    expect(heard).toHaveLength(3);
    expect(failures).toEqual([]);
  });
});
