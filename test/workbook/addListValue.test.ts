/** Values that people add to the lists of Options: rules, colours and sums go by their class. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addListValue, removeListValue } from "../../src/actions/addListValue";
import { addOrder } from "../../src/actions/addOrder";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { describeFollowUps } from "../../src/domain/followUps/listDueFollowUps";
import { describeDelivery } from "../../src/domain/orders/describeDelivery";
import type { NewListValue } from "../../src/domain/settings/findListValueProblem";
import { tones } from "../../src/schema/plan/palette";
import { inExcel, openTracker, readEverything, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: false });
});
afterAll(() => opened.close());

const aValue: NewListValue = {
  list: "region",
  label: "中亚",
  class: null,
  cadenceDays: { A: null, B: null, C: null },
};
const add = (value: Partial<NewListValue>) => addListValue({ ...aValue, ...value });
const addCustomerIn = (name: string, fields: object) =>
  addCustomer({ name, mobile: "13800000001", created: today - 100, ...fields }, { newId });

async function rowOf(table: string, header: string, value: string): Promise<Record<string, unknown>> {
  const row = (await readTable(table)).find((each) => each[header] === value);
  if (!row) throw new Error(`no row ${value}`);
  return row;
}

/** The colour that a person sees in the cell of a record. */
async function colourOf(table: string, sheet: string, header: string, record: number): Promise<string | undefined> {
  const headers = Object.keys((await readTable(table))[0] ?? {});
  const letter = columnAt(headers.indexOf(header));
  return opened.excel.person.shownColours(sheet, `${letter}${record + 3}`).fill;
}

function columnAt(index: number): string {
  return (index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));
}

describe("Adding a value to a list", () => {
  it("writes a stage with class and cadence in 4 syncs; dates, colours and domain go by them", async () => {
    const cadenceDays = { A: 5, B: 40, C: null };
    const open = { list: "stage", label: "考察中", class: "open", cadenceDays } as const;
    const { result, syncs } = await opened.measure(() => add(open));
    expect(result).toEqual({ kind: "added", value: { list: "stage", label: "考察中" } });
    expect(syncs).toBe(4);
    expect(await add({ list: "stage", label: "长期合作", class: "won" })).toMatchObject({ kind: "added" });
    expect(await add({ list: "stage", label: "黑名单", class: "lost" })).toMatchObject({ kind: "added" });
    for (const [name, stage] of [
      ["甲", "考察中"],
      ["乙", "长期合作"],
      ["丙", "黑名单"],
    ] as const)
      expect(await addCustomerIn(name, { stage, mobile: `1380000000${stage.length}` })).toMatchObject({
        kind: "saved",
      });
    const { records, facts } = await readAllRecords();
    expect(facts.settings.stages.slice(-3)).toMatchObject([
      { code: "考察中", class: "open", cadenceDays },
      { code: "长期合作", class: "won" },
      { code: "黑名单", class: "lost" },
    ]);
    const described = describeFollowUps({ ...records, settings: facts.settings, today });
    const sheet = (await readTable("Customers")).map((row) => row["应跟进日"] || null);
    expect(sheet).toEqual(described.map(({ dueDate }) => dueDate));
    expect(described[2]?.dueDate).toBeNull();
    expect(await rowOf("Customers", "客户名称", "甲")).toMatchObject({ 阶段类别: "进行中", 跟进周期: 40 });
    const colours = [
      await colourOf("Customers", "客户", "销售阶段", 0),
      await colourOf("Customers", "客户", "销售阶段", 1),
    ];
    expect(colours).toEqual([tones.blue.fill, tones.green.fill]);
  });

  it("lets an order of a new status be delivered, late or cancelled by its class", async () => {
    await add({ list: "status", label: "已签收", class: "shipped" });
    await add({ list: "status", label: "缺料", class: "problem" });
    const order = (orderNumber: string, status: string) =>
      addOrder(
        { orderNumber, customer: "甲", amount: 100, orderDate: today - 30, deliveryDate: today - 5, status },
        { newId },
      );
    await order("A-1", "已签收");
    await order("A-2", "缺料");
    const { records, facts } = await readAllRecords();
    const classes = records.orders.map((each) => describeDelivery(each, facts.settings, today).state);
    const [shipped, problem] = await readTable("Orders");
    expect([shipped?.["交货状态"], problem?.["交货状态"]]).toEqual(["按期", "延期"]);
    expect(classes).toEqual(["onTime", "late"]);
    expect(await colourOf("Orders", "订单", "订单状态", 0)).toBe(tones.green.fill);
    expect(await colourOf("Orders", "订单", "订单状态", 1)).toBe(tones.red.fill);
  });

  it("sums a new region up, in the pane and on the sheet, and offers a new method in the cells", async () => {
    expect(await add({ list: "region", label: "中亚" })).toMatchObject({ kind: "added" });
    expect(await add({ list: "method", label: "视频会议" })).toMatchObject({ kind: "added" });
    await addCustomerIn("丁", { region: "中亚", created: today, mobile: "13800000099" });
    const { rows } = await summariseRegions({ from: today - 1, to: today, groupBy: "region" });
    expect(rows.find(({ group }) => group === "中亚")).toMatchObject({ newCustomers: 1 });
    const cells = await inExcel(async (context) => {
      const used = context.workbook.worksheets.getItem("区域汇总").getUsedRange().load("values");
      await context.sync();
      return used.values.flat();
    });
    expect(cells).toContain("中亚");
    const headers = Object.keys((await readTable("FollowUps"))[0] ?? {});
    const cell = `${columnAt(headers.indexOf("跟进方式"))}3`;
    expect(opened.excel.person.type("跟进", cell, "视频会议")).toEqual({ accepted: true });
  });

  it("refuses blanks, repeated words of either language, a missing class, a wrong cadence and fixed lists", async () => {
    const before = await readEverything();
    const results = [
      await add({ label: " " }),
      await add({ list: "stage", label: "Won", class: "open" }),
      await add({ list: "stage", label: "新阶段", class: null }),
      await add({ list: "stage", label: "新阶段", class: "shipped" }),
      await add({ list: "stage", label: "新阶段", class: "open", cadenceDays: { A: 0, B: null, C: null } }),
      await add({ list: "potential", label: "D" }),
    ];
    expect(results.map((result) => (result.kind === "rejected" ? result.problem : result))).toEqual([
      "labelMissing",
      "labelTaken",
      "classMissing",
      "classMissing",
      "cadence",
      "listFixed",
    ]);
    expect(await readEverything()).toEqual(before);
  });

  it("is taken away again without a trace; what a colleague changed stays", async () => {
    const before = await readEverything();
    await add({ list: "stage", label: "试单", class: "open" });
    expect(await removeListValue({ list: "stage", label: "试单" })).toBe(true);
    expect(await readEverything()).toEqual(before);
    expect(await removeListValue({ list: "stage", label: "试单" })).toBe(false);
  });
});
