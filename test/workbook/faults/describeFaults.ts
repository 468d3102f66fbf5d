import { stampActionsWith } from "../../../src/actions/actionStamp";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import { logAs } from "../../builders/loggedTracker";
import { makeSmallTracker } from "../../builders/smallTracker";
import { openExcel } from "../../builders/trackerExcel";
import { faultNames, type Fault } from "./faultKinds";
import { injectFault, prepareAction, type FaultyAction, type Panes } from "./injectFaults";

/** `choose` says which of all faults are tried; the number of them is printed. */
export function describeFaults(
  actions: readonly FaultyAction[],
  choose: (fault: Fault, actionIndex: number) => boolean,
) {
  let tracker: WorkbookState;
  let withoutTracker: WorkbookState;
  let panes: Panes;
  let count = 0;
  beforeAll(async () => {
    tracker = await makeSmallTracker();
    const opened = await openExcel({ calculation: "off" });
    opened.excel.person.paste("Sheet1", "A1", [["我的资料", 1]]);
    withoutTracker = copyState(opened.excel.state);
    panes = { opened, newPane: opened.excel.connectClient() };
  });
  afterEach(() => stampActionsWith(null));
  afterAll(() => {
    panes.opened.close();
    console.info(`fault cases: ${count}`);
  });

  test.each(actions.map((action, index) => [`${action.action} ${action.does}`, action, index] as const))(
    "%s: whatever request fails, it is done wholly or not at all, and trying again does it once",
    async (_name, action, index) => {
      const base = action.startsWithoutTracker ? withoutTracker : tracker;
      if (action.isLogged) logAs("张三");
      const prepared = await prepareAction(panes, base, action);
      expect(prepared.requests).toBeGreaterThan(0);
      const requests = Array.from({ length: prepared.requests }, (_, index) => index + 1);
      const faults = requests.flatMap((request) => faultNames.map((name): Fault => ({ name, request })));
      for (const fault of faults.filter((each) => choose(each, index))) {
        await injectFault(panes, action, prepared, fault);
        count += 1;
      }
    },
  );
}
