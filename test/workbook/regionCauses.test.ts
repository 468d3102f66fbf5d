/** What somebody without the pane does on the Regions sheet: record causes, see the festival. */
import { addOrder } from "../../src/actions/addOrder";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { readShownRegions } from "../../src/excel/regionSheet";
import { runInWorkbook } from "../../src/excel/runInWorkbook";
import { lists } from "../../src/schema/lists";
import { regionLayout } from "../../src/schema/plan/regionLayout";
import { day } from "../builders/day";
import { openTracker, type OpenedExcel } from "../builders/trackerExcel";

const sheet = "区域汇总";
const firstLine = regionLayout.causeRow + 3;
const november = { from: day("2026-11-01"), to: day("2026-11-30"), groupBy: "region" as const };

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
  await summariseRegions(november);
});
afterAll(() => opened.close());

const type = (address: string, text: string) => opened.excel.person.type(sheet, address, text);
const shown = (address: string) => opened.excel.person.shownText(sheet, address);

function record(line: number, group: string, from: string, to: string, cause: string, note: string): void {
  const row = firstLine + line;
  const cells = { A: group, B: from, C: to, D: cause, G: note };
  for (const [column, text] of Object.entries(cells)) type(`${column}${row}`, text);
}

async function causesByGroup(): Promise<Record<string, unknown>> {
  const rows = await runInWorkbook(readShownRegions);
  const recorded = rows.filter(({ figures }) => figures["cause"] !== "");
  return Object.fromEntries(recorded.map(({ group, figures }) => [group, [figures["cause"], figures["causeNote"]]]));
}

async function groupsInOrder(): Promise<string[]> {
  return (await runInWorkbook(readShownRegions)).slice(2).map(({ group }) => group);
}

test("a cause stands beside its group, in its period, wherever the group moves", async () => {
  const [first = "", second = ""] = await groupsInOrder();
  record(0, second, "2026-11-01", "2026-11-30", "价格", "对手降价");
  record(1, first, "2026-10-01", "2026-10-31", "断货交期", "");
  expect(await causesByGroup()).toEqual({ [second]: ["价格", "对手降价"] });

  await orderMuch(second);
  await summariseRegions(november);
  expect((await groupsInOrder())[0]).toBe(second);
  expect(await causesByGroup()).toEqual({ [second]: ["价格", "对手降价"] });

  await summariseRegions({ ...november, from: day("2026-10-01"), to: day("2026-10-31") });
  expect(await causesByGroup()).toEqual({ [first]: ["断货交期", ""] });
  await summariseRegions(november);
});

async function orderMuch(group: string): Promise<void> {
  const region = lists.region.values.find(({ label }) => label.zh === group)?.code ?? group;
  const { records } = await readAllRecords();
  const customer = records.customers[0]?.name ?? "";
  const draft = { orderNumber: "SO-MUCH", customer, region, orderDate: day("2026-11-20"), amount: 9_000_000 };
  expect(await addOrder(draft, { newId: newRecordId })).toMatchObject({ kind: "saved" });
}

test("each line says whether it is shown", () => {
  const [group] = [shown(`A${firstLine}`)];
  record(2, group, "2026-11-01", "2026-11-30", "竞争", "");
  type(`A${firstLine + 3}`, group);
  const states = [0, 1, 2, 3, 4].map((line) => shown(`F${firstLine + line}`));
  expect(states).toEqual(["本期，已显示", "其他期间", "重复，未采用", "缺期间", ""]);
});

test("the lines are open on the locked sheet, and nothing else beside them", () => {
  expect(() => type(`F${firstLine}`, "x")).toThrow();
  expect(() => type(`A${regionLayout.firstGroupRow + 1}`, "x")).toThrow();
  expect(() => type(`G${firstLine + 99}`, "最后一行")).not.toThrow();
});

test.each([
  ["2026-11-01", "2026-11-30", ""],
  ["2026-02-01", "2026-02-28", "本期含春节 2026-02-17，对比期不含春节，去年同期含春节 2025-01-29"],
  ["2026-03-01", "2026-03-31", "本期不含春节，对比期含春节 2026-02-17，去年同期不含春节"],
  ["2014-03-01", "2014-03-31", "春节日期只收录 2015–2040 年"],
])("the Spring Festival is named where it makes periods unlike: %s – %s", async (from, to, note) => {
  await summariseRegions({ ...november, from: day(from), to: day(to) });
  const text = shown(`B${regionLayout.festivalRow + 1}`);
  if (note === "") expect(text).toBe("");
  else expect(text).toContain(note);
});
