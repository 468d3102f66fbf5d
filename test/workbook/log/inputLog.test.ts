/** The period of the Regions sheet and the switch of the colours stand in the log, too, and go back from it where nothing newer stands. */
import { highlightOverdue } from "../../../src/actions/highlightOverdue";
import { readAllRecords } from "../../../src/actions/readRecords";
import { restoreRegionInputs } from "../../../src/actions/restoreRegionInputs";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { undoAction } from "../../../src/actions/undoAction";
import { day } from "../../builders/day";
import { lastActionId, openLoggedTracker, readLog } from "../../builders/loggedTracker";
import { inExcel, type OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openLoggedTracker({}, { calculation: "on" });
});
afterAll(() => opened.close());

const october = { from: day("2026-10-01"), to: day("2026-10-31"), groupBy: "region" } as const;
const byOwner = { from: day("2026-07-01"), to: day("2026-09-30"), groupBy: "owner" } as const;
const isOn = async () => (await readAllRecords()).facts.isHighlightOn;
const cellsOf = (part: "values" | "formulas", names = ["PeriodFrom", "PeriodTo", "GroupBy", "PreviousFrom"]) =>
  inExcel(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load(part));
    await context.sync();
    return ranges.map((range) => range[part][0]?.[0] as unknown);
  });
const typeInto = (name: string, value: unknown) =>
  inExcel(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });

test("The colours are switched in no more syncs, which the log tells, and go back and forth from it", async () => {
  const { syncs } = await opened.measure(() => highlightOverdue("on"));
  expect(syncs).toBe(2);
  expect((await readLog()).at(-1)).toMatchObject({
    ...{ what: "开关标红", table: "选项", record: null, field: "客户表标红逾期", before: "关", after: "开" },
    undoable: "yes",
  });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await isOn()).toBe(false);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await isOn()).toBe(true);
});

test("Colours that stand so already leave no entry", async () => {
  const before = await readLog();
  await highlightOverdue("on");
  expect(await readLog()).toEqual(before);
});

test("Colours that somebody switched since stay", async () => {
  const actionId = await lastActionId();
  await typeInto("HighlightOn", false);
  expect(await undoAction(actionId)).toEqual({ kind: "optionChanged", name: "客户表标红逾期" });
  expect(await isOn()).toBe(false);
});

test("A period is a row for each cell that changes, in no more syncs, and goes back with its formulas", async () => {
  await summariseRegions(october);
  await typeInto("PreviousFrom", day("2025-10-01"));
  const [values, formulas] = [await cellsOf("values"), await cellsOf("formulas")];
  const entries = (await readLog()).length;
  const { syncs } = await opened.measure(() => summariseRegions(byOwner));
  expect(syncs).toBe(2);
  expect((await readLog()).slice(entries)).toMatchObject([
    { what: "改统计期间", table: "区域汇总", field: "统计期间 从", before: "2026-10-01", after: "2026-07-01" },
    { field: "统计期间 到", before: "2026-10-31", after: "2026-09-30" },
    { field: "汇总方式", before: "地区", after: "业务员" },
    { field: "对比期间 从", before: "2025-10-01", after: "（公式）", undoable: "yes" },
  ]);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect([await cellsOf("values"), await cellsOf("formulas")]).toEqual([values, formulas]);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect((await cellsOf("formulas"))[3]).toMatch(/^=/);
});

test("A period that followed from today is told as it stood, and follows again", async () => {
  await inExcel(async (context) => {
    context.workbook.names.getItem("PeriodFrom").getRange().formulas = [["=TodayDate-10"]];
    await context.sync();
  });
  await summariseRegions(october);
  const [row] = (await readLog()).filter(({ field }) => field === "统计期间 从").slice(-1);
  expect(row).toMatchObject({ before: "2026-11-13 （公式）", after: "2026-10-01" });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect((await cellsOf("formulas"))[0]).toBe("=TodayDate-10");
});

test("A period that somebody changed since stays, and is named", async () => {
  await summariseRegions(october);
  const actionId = await lastActionId();
  await typeInto("PeriodTo", day("2026-10-15"));
  const standing = await cellsOf("formulas");
  expect(await undoAction(actionId)).toEqual({ kind: "optionChanged", name: "统计期间 到" });
  expect(await cellsOf("formulas")).toEqual(standing);
});

test("What the pane takes back by itself is noted beside the entry", async () => {
  await summariseRegions(october);
  const { inputs } = await summariseRegions(byOwner);
  const { result, syncs } = await opened.measure(() => restoreRegionInputs(inputs));
  expect([result, syncs]).toEqual(["restored", 4]);
  expect(await undoAction(inputs.actionId ?? "")).toEqual({ kind: "alreadyUndone" });
});

test("A colleague who chose a period in that moment is what the log remembers", async () => {
  await summariseRegions(october);
  const between = day("2026-05-01");
  let requests = 0;
  opened.client.disturb = () => {
    requests += 1;
    // Between the look and the write.
    if (requests === 2) opened.excel.person.type("区域汇总", "A4", "2026-05-01");
    return null;
  };
  const { inputs } = await summariseRegions(byOwner).finally(() => (opened.client.disturb = null));
  expect(inputs.before[0]).toMatchObject({ name: "PeriodFrom", value: between });
  expect((await readLog()).at(-3)).toMatchObject({ field: "统计期间 从", before: "2026-05-01", after: "2026-07-01" });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect((await cellsOf("values"))[0]).toBe(between);
});
