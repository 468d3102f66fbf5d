/** Rows of the log may move between the look of a pane and its request. */
import { updateRecord } from "../../../src/actions/updateRecord";
import { stampActionsWith } from "../../../src/actions/actionStamp";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { cellAddress } from "../../../src/embedded-excel/model/cellAddress";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import { markUndone } from "../../../src/excel/log/markUndone";
import { withdrawEntries } from "../../../src/excel/log/withdrawEntries";
import { runInWorkbook } from "../../../src/excel/runInWorkbook";
import { logTableName } from "../../../src/schema/log/logColumns";
import { logAs, logTime, readLog } from "../../builders/loggedTracker";
import { makeSmallTracker } from "../../builders/smallTracker";
import { openExcel, type OpenedExcel } from "../../builders/trackerExcel";
import { runAsChosen } from "../interleaving/scheduledClients";

const notes = ["一", "二", "三", "四"];

let base: WorkbookState;
let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openExcel({ calculation: "off" });
  opened.excel.openState(await makeSmallTracker());
  logAs("张三");
  for (const note of notes) await updateRecord("Customers", "C-YUAN", { notes: note });
  base = copyState(opened.excel.state);
});
afterAll(() => {
  stampActionsWith(null);
  opened.close();
});

/** By the row of the first entry. */
const steps = {
  "the row above is deleted": (sheet: string, first: number) =>
    opened.excel.person.deleteRows(sheet, cellAddress(first, 0)),
  "a row is inserted above": (sheet: string, first: number) =>
    opened.excel.person.insertRows(sheet, cellAddress(first, 0)),
  "its own row is deleted": (sheet: string, first: number) =>
    opened.excel.person.deleteRows(sheet, cellAddress(first + 1, 0)),
} as const;
type StepName = keyof typeof steps;

/** The step comes after the pane's look, or after its first request that writes. */
async function runWith(name: StepName, requestsBefore: number, work: () => Promise<void>): Promise<void> {
  const step = () => {
    const sheet = opened.excel.state.sheets.find(({ tables }) => tables.some((table) => table.name === logTableName));
    const table = sheet?.tables.find((each) => each.name === logTableName);
    // Above the entries stands the row that says when the log began.
    steps[name](sheet?.name ?? "", (table?.area.top ?? 0) + 2);
  };
  let at = 0;
  await runAsChosen([{ client: opened.client, work }], [step], (movers) =>
    Math.max(0, movers.indexOf(at++ === requestsBefore ? "person" : 0)),
  );
}

const filled = async () => (await readLog()).filter(({ entry }) => entry !== null);

const cases = (Object.keys(steps) as StepName[]).flatMap((name) => [1, 2].map((requests) => [name, requests] as const));

/** What the person takes out: by the second request ours may be gone, and the next one stands in its place. */
const taken = (name: StepName, requests: number, isOursGone: boolean) =>
  ({
    "the row above is deleted": "一",
    "a row is inserted above": null,
    "its own row is deleted": isOursGone && requests === 2 ? "三" : "二",
  })[name];

test.each(cases)("An entry is withdrawn and no other one: %s after request %i", async (name, requests) => {
  opened.excel.openState(copyState(base));
  const before = await filled();
  await runWith(name, requests, () => withdrawEntries([String(before[1]?.entry)]));
  const gone = ["二", taken(name, requests, true)];
  expect(await filled()).toEqual(before.filter(({ after }) => !gone.includes(String(after))));
});

test.each(cases)("An action is noted as undone and no other one: %s after request %i", async (name, requests) => {
  opened.excel.openState(copyState(base));
  const before = await filled();
  const action = String(before[1]?.action);
  await runWith(name, requests, () => runInWorkbook((context) => markUndone(context, new Set([action]), logTime)));
  const expected = before.map((row) => (row.action === action ? { ...row, undone: logTime } : row));
  expect(await filled()).toEqual(expected.filter(({ after }) => after !== taken(name, requests, false)));
});
