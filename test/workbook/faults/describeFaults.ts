import { importRecords } from "../../../src/actions/importRecords";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import type { TableKey } from "../../../src/schema/columnSpec";
import type { AnyRecord } from "../../../src/schema/records";
import { day } from "../../builders/day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "../../builders/records";
import { openExcel, openTracker } from "../../builders/trackerExcel";
import { faultKinds, type Fault, type FaultName } from "./faultKinds";
import { injectFault, prepareAction, type FaultyAction, type Panes } from "./injectFaults";

/** A few records of every table that mention each other. */
const records: readonly { readonly table: TableKey; readonly records: readonly object[] }[] = [
  {
    table: "Customers",
    records: [
      aCustomer({ owner: "李雷", nextFollowUp: day("2026-11-30") }),
      aCustomer({ id: "C-YUAN", name: "远航", mobile: "13700000000" }),
    ],
  },
  { table: "FollowUps", records: [aFollowUp({ customer: "海纳" }), aFollowUp({ id: "F-2", customer: "远航" })] },
  { table: "Orders", records: [anOrder({ customer: "海纳", quantity: 10 }), anOrder({ orderNumber: "SO-2" })] },
  { table: "Payments", records: [aPayment()] },
  { table: "Feedback", records: [someFeedback({ customer: "海纳", order: "SO-1" })] },
];

async function makeBase(): Promise<WorkbookState> {
  const opened = await openTracker();
  for (const { table, records: rows } of records)
    await importRecords({ table, records: rows as readonly AnyRecord[], newValues: { owner: ["李雷"] } });
  const bytes = await opened.excel.save();
  opened.close();
  return readXlsx(bytes);
}

const names = Object.keys(faultKinds) as FaultName[];

/** `choose` says which of all faults are tried; the number of them is printed. */
export function describeFaults(
  actions: readonly FaultyAction[],
  choose: (fault: Fault, actionIndex: number) => boolean,
) {
  let base: WorkbookState;
  let panes: Panes;
  let count = 0;
  beforeAll(async () => {
    base = await makeBase();
    const opened = await openExcel({ calculation: "off" });
    panes = { opened, newPane: opened.excel.connectClient() };
  });
  afterAll(() => {
    panes.opened.close();
    console.info(`fault cases: ${count}`);
  });

  test.each(actions.map((action, index) => [`${action.action} ${action.does}`, action, index] as const))(
    "%s: whatever request fails, it is done wholly or not at all, and trying again does it once",
    async (_name, action, index) => {
      const prepared = await prepareAction(panes, base, action);
      const requests = Array.from({ length: prepared.requests }, (_, index) => index + 1);
      const faults = requests.flatMap((request) => names.map((name): Fault => ({ name, request })));
      for (const fault of faults.filter((each) => choose(each, index))) {
        await injectFault(panes, action, prepared, fault);
        count += 1;
      }
    },
  );
}
