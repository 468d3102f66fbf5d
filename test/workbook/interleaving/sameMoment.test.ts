/** Orders of requests in which two panes, or a pane and a person, once lost or doubled a record. */
import { addListValue, removeListValue } from "../../../src/actions/addListValue";
import { readAllRecords } from "../../../src/actions/readRecords";
import { addFeedback } from "../../../src/actions/addFeedback";
import { updateRecord } from "../../../src/actions/updateRecord";
import { cellAddress } from "../../../src/embedded-excel/model/cellAddress";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import type { ExcelClient } from "../../../src/embedded-excel/protocol/nodeClient";
import { makeSmallTracker } from "../../builders/smallTracker";
import { openExcel, readTable, today, type OpenedExcel } from "../../builders/trackerExcel";
import { runAsChosen, type Mover } from "./scheduledClients";

let base: WorkbookState;
let opened: OpenedExcel;
let clients: readonly ExcelClient[];
beforeAll(async () => {
  base = await makeSmallTracker();
  opened = await openExcel({ calculation: "off" });
  clients = [opened.client, opened.excel.connectClient()];
});
beforeEach(() => opened.excel.openState(copyState(base)));
afterAll(() => opened.close());

/** By the letters of the order: a pane's request, A or B, or a person's step, P; what is left over goes first come, first served. */
async function runInOrder(
  order: string,
  works: readonly (() => Promise<unknown>)[],
  steps: readonly (() => void)[] = [],
): Promise<void> {
  const movers: readonly Mover[] = [...order].map((letter) => (letter === "P" ? "person" : "AB".indexOf(letter)));
  let at = 0;
  const panes = works.map((work, index) => ({
    client: clients[index] as ExcelClient,
    work: async () => void (await work()),
  }));
  await runAsChosen(panes, steps, (waiting) => Math.max(0, waiting.indexOf(movers[at++] ?? 0)));
}

const addComplaint = (id: string) =>
  addFeedback({ id, customer: "海纳", kind: "complaint", comment: id, date: today }, { newId: () => "X-NEVER" });

test.each(["ABABABAAAAAA", "ABBAABBAABBA", "ABBAABBBBBAA", "ABBAABBAAABB"])(
  "Two who add at the same moment have one record each (%s)",
  async (order) => {
    await runInOrder(order, [() => addComplaint("B-OWN"), () => addComplaint("B-OTHER")]);
    const ids = (await readTable("Feedback")).map((row) => row["反馈ID"]);
    expect(ids.sort()).toEqual(["B-1", "B-OTHER", "B-OWN"]);
  },
);

const regions = async () => ((await readAllRecords()).facts.settings.lists["region"] ?? []).map(({ label }) => label);
const addRegion = (label: string) =>
  addListValue({ list: "region", label, class: null, cadenceDays: { A: null, B: null, C: null } });

test("Two who add a value to one list at the same moment both find it there", async () => {
  await runInOrder("ABABAB", [() => addRegion("中亚"), () => addRegion("北欧")]);
  const labels = await regions();
  expect(labels.filter((label) => ["中亚", "北欧"].includes(label)).sort()).toEqual(["中亚", "北欧"]);
});

test.each(["AABBAB", "BBAAAB", "ABABAB"])(
  "Two who take a value out of one list at the same moment take no other one (%s)",
  async (order) => {
    const before = await regions();
    for (const label of ["中亚", "北欧", "南美"]) await addRegion(label);
    const remove = (label: string) => () => removeListValue({ list: "region", label });
    await runInOrder(order, [remove("中亚"), remove("北欧")]);
    expect(await regions()).toEqual([...before, "南美"]);
  },
);

test.each(["APAAA", "AAPAA", "AAAPA"])(
  "A change goes into its own column where a person moves columns meanwhile (%s)",
  async (order) => {
    const sheet = "客户";
    const headerAt = (header: string) => {
      const inputs = opened.excel.state.sheets.find(({ name }) => name === sheet)?.inputs ?? [];
      const row = inputs.findIndex((cells) => cells?.includes(header));
      return cellAddress(row, inputs[row]?.indexOf(header) ?? -1);
    };
    const move = () => opened.excel.person.moveColumn(sheet, headerAt("业务员"), headerAt("手机"));
    const find = async () => (await readAllRecords()).records.customers.find(({ id }) => id === "C-YUAN");
    const before = await find();
    await runInOrder(order, [() => updateRecord("Customers", "C-YUAN", { source: "referral" })], [move]);
    expect(await find()).toEqual({ ...before, source: "referral" });
  },
);
