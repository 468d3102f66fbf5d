/** Whatever request of it fails, a change and its entry stand together, or neither does. */
import { stampActionsWith } from "../../../src/actions/actionStamp";
import { addListValue, removeListValue, type AddedListValue } from "../../../src/actions/addListValue";
import { changeSettings } from "../../../src/actions/changeSettings";
import { highlightOverdue } from "../../../src/actions/highlightOverdue";
import { readAllRecords } from "../../../src/actions/readRecords";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { day } from "../../builders/day";
import { logAs, readLog } from "../../builders/loggedTracker";
import { openSmallTracker, type OpenedSmallTracker } from "../../builders/smallTracker";
import { inExcel } from "../../builders/trackerExcel";
import { disturbWith, faultNames, finalFaults } from "../faults/faultKinds";

jest.setTimeout(120_000);

let opened: OpenedSmallTracker;
beforeAll(async () => {
  opened = await openSmallTracker();
});
afterAll(() => {
  stampActionsWith(null);
  opened.close();
});

const settings = async () => (await readAllRecords()).facts.settings;
const hasRegion = async () => ((await settings()).lists["region"] ?? []).some(({ label }) => label === "中亚");
const region = { list: "region", label: "中亚", class: null, cadenceDays: { A: null, B: null, C: null } } as const;
const soonDays = { place: { kind: "number", setting: "soonDays" }, before: 7, after: 9 } as const;

const period = { from: day("2026-05-01"), to: day("2026-11-30") };
const readFrom = () =>
  inExcel(async (context) => {
    const cell = context.workbook.names.getItem("PeriodFrom").getRange().load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

interface LoggedClick {
  readonly name: string;
  readonly code: string;
  readonly prepare?: () => Promise<AddedListValue>;
  readonly click: (added: AddedListValue) => Promise<unknown>;
  readonly isDone: () => Promise<boolean>;
}

const addRegion = async (): Promise<AddedListValue> => {
  const result = await addListValue(region);
  if (result.kind !== "added") throw new Error(result.problem);
  return result.value;
};

const clicks: readonly LoggedClick[] = [
  {
    ...{ name: "a setting", code: "setting", click: () => changeSettings([soonDays]) },
    isDone: async () => (await settings()).soonDays === 9,
  },
  { name: "a list value", code: "addValue", click: () => addListValue(region), isDone: hasRegion },
  {
    ...{ name: "a list value that goes", code: "withdraw", prepare: addRegion, click: removeListValue },
    isDone: async () => !(await hasRegion()),
  },
  {
    ...{ name: "the colours", code: "highlight", click: () => highlightOverdue("on") },
    isDone: async () => (await readAllRecords()).facts.isHighlightOn,
  },
  {
    ...{ name: "a period", code: "period", click: () => summariseRegions({ ...period, groupBy: "region" }) },
    isDone: async () => (await readFrom()) === period.from,
  },
];

/** Where nothing gets through any more, nothing can be taken back either. */
const faults = faultNames.filter((name) => !finalFaults.includes(name));

test.each(clicks)("$name: after every fault and another try it stands once, in one entry", async (logged) => {
  const { prepare, click, code, isDone } = logged;
  const start = async () => {
    opened.begin();
    logAs("张三");
    return (await prepare?.()) ?? { list: "region", label: "" };
  };
  const { syncs: requests } = await opened.measure(click.bind(null, await start()));
  let cases = 0;
  for (let request = 1; request <= requests; request += 1) {
    for (const name of faults) {
      const added = await start();
      opened.client.disturb = disturbWith({ name, request }, () => undefined);
      const answer = await click(added).then(
        () => "done",
        () => "failed",
      );
      opened.client.disturb = null;
      const entries = async () =>
        new Set((await readLog()).flatMap((row) => (row.code === code ? row.action : []))).size;
      const at = { name, request, answer };
      expect({ ...at, entries: await entries() }).toEqual({ ...at, entries: (await isDone()) ? 1 : 0 });
      if (answer === "failed") await click(added);
      expect({ ...at, isDone: await isDone(), entries: await entries() }).toEqual({ ...at, isDone: true, entries: 1 });
      cases += 1;
    }
  }
  expect(cases).toBeGreaterThanOrEqual(2 * faults.length);
});
