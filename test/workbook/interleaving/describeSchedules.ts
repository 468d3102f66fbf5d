import { importRecords } from "../../../src/actions/importRecords";
import { stampActionsWith } from "../../../src/actions/actionStamp";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import type { ExcelClient } from "../../../src/embedded-excel/protocol/nodeClient";
import { logAs } from "../../builders/loggedTracker";
import { createChance } from "../../builders/randomTracker";
import { aCustomer } from "../../builders/records";
import { makeSmallTracker } from "../../builders/smallTracker";
import { openExcel, type OpenedExcel } from "../../builders/trackerExcel";
import { acknowledgeWhatStands } from "./acknowledged";
import type { Pane } from "./pane";
import { grantWishes, wishes } from "./paneWork";
import { allMoving, choosePersonSteps } from "./personSteps";
import { runInAnyOrder } from "./scheduledClients";

const mostPanes = 4;
const wishesPerPane = 2;

/** So many random schedules, by seeds from 1; their number is printed. */
export function describeSchedules(count: number): void {
  let base: WorkbookState;
  let opened: OpenedExcel;
  let clients: readonly ExcelClient[];
  beforeAll(async () => {
    opened = await openExcel({ calculation: "off" });
    opened.excel.openState(await makeSmallTracker());
    const records = Array.from({ length: mostPanes + 1 }, (_, number) =>
      aCustomer({ id: `C-BASE${number}`, name: `客户${number}`, owner: null }),
    );
    await importRecords({ table: "Customers", records, newValues: {} });
    base = copyState(opened.excel.state);
    clients = Array.from({ length: mostPanes }, () => opened.excel.connectClient());
  });
  afterAll(() => {
    opened.close();
    console.info(`schedules of clients on one workbook: ${count}`);
  });

  test("In whatever order panes and a person act, nothing acknowledged is lost or doubled", async () => {
    const wrong: { readonly seed: number; readonly wrongs: readonly string[] }[] = [];
    for (let seed = 1; seed <= count; seed += 1) {
      const wrongs = await runSchedule(seed);
      if (wrongs.length > 0) wrong.push({ seed, wrongs });
    }
    expect(wrong).toEqual([]);
  }, 3_000_000);

  async function runSchedule(seed: number): Promise<string[]> {
    const { excel } = opened;
    excel.openState(copyState(base));
    const chance = createChance(seed);
    // Every tenth team has its log on; without it an undo does nothing.
    const hasLog = seed % 10 === 0;
    if (hasLog) logAs("张三");
    const told = await acknowledgeWhatStands();
    const wrongs: string[] = [];
    const panes = clients.slice(0, 2 + chance.below(mostPanes - 1)).map((client, index) => {
      const number = index + 1;
      const pane: Pane = { number, customerId: `C-BASE${number}`, customerName: `客户${number}`, told };
      const work = () =>
        grantWishes(pane, wishesPerPane, seed, chance, (wrong) => wrongs.push(wrong), wishes, hasLog ? 2 : 12);
      return { client, work };
    });
    await runInAnyOrder(panes, choosePersonSteps(excel, told, seed, chance, allMoving), chance);
    stampActionsWith(null);
    return [...wrongs, ...(await told.findWrongs(excel.state))];
  }
}
