/** The same work where everybody has an Excel of their own, merged now and then, and a journal that looks after what was added. */
import { importRecords } from "../../../src/actions/importRecords";
import { RecordJournal } from "../../../src/actions/recordJournal";
import { watchRecords } from "../../../src/actions/watchRecords";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import type { ExcelClient } from "../../../src/embedded-excel/protocol/nodeClient";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import { hearOwnWrites } from "../../../src/excel/writing/ownWrites";
import { createChance, type Chance } from "../../builders/randomTracker";
import { aCustomer } from "../../builders/records";
import { openSharedTracker, type Replica, type SharedTracker } from "../../builders/sharedTracker";
import { contentOf, differencesOf } from "../../builders/workbookContent";
import { acknowledgeWhatStands, type Acknowledged } from "./acknowledged";
import type { Pane } from "./pane";
import { grantWishes, wishes } from "./paneWork";
import { choosePersonSteps } from "./personSteps";
import { actingClient, runInAnyOrder } from "./scheduledClients";

const mostPanes = 4;
const wishesPerPane = 3;
const kindsOfWishes = 3;
const looksPerPane = 2;
const mergesPerSchedule = 3;
/** Rounds of merging and looking after which nothing may be on its way any more. */
const mostRounds = 8;

/**
 * A field of a customer that stood before. Whose write came upon it, since rows moved, gives back what it held on that replica;
 * written later than what its owner put there meanwhile on another one, that wins. Counted and not mended: no write can know it.
 */
const changeOfBase = /^Customers C-BASE\d\.\w+: /;

/** Seeds from 1, and others that are worth it. */
export function describeReplicaSchedules(count: number, others: readonly number[] = []): void {
  let base: WorkbookState;
  let tracker: SharedTracker;
  let journals = new Map<ExcelClient, RecordJournal>();
  let now = 0;
  beforeAll(async () => {
    tracker = await openSharedTracker(mostPanes);
    const records = Array.from({ length: mostPanes + 1 }, (_, number) =>
      aCustomer({ id: `C-BASE${number}`, name: `客户${number}`, owner: null }),
    );
    const [first] = tracker.replicas as [Replica];
    await first.act(() => importRecords({ table: "Customers", records, newValues: {} }));
    base = copyState(first.excel.state);
    for (const { act, client } of tracker.replicas) {
      await act(() =>
        watchRecords(() => undefined, { onEach: (...change) => journals.get(client)?.hearChange(...change) }),
      );
    }
  });
  let fellBack = 0;
  afterAll(() => {
    console.info(
      `schedules of clients on merging replicas: ${count + others.length}, changes that fell back: ${fellBack}`,
    );
  });

  test("However replicas merge what panes and persons write, nothing acknowledged is lost or doubled", async () => {
    for (const seed of [...Array.from({ length: count }, (_, index) => index + 1), ...others]) {
      const wrongs = await runSchedule(seed);
      const real = wrongs.filter((wrong) => !changeOfBase.test(wrong));
      fellBack += wrongs.length - real.length;
      expect({ seed, wrongs: real }).toEqual({ seed, wrongs: [] });
    }
  }, 3_000_000);

  async function runSchedule(seed: number): Promise<string[]> {
    tracker.shared.openState(base);
    journals = new Map(tracker.replicas.map(({ client }) => [client, new RecordJournal(() => now)]));
    const chance = createChance(seed);
    const replicas = tracker.replicas.slice(0, 2 + chance.below(mostPanes - 1));
    const [first] = replicas as [Replica];
    const told = await first.act(() => acknowledgeWhatStands());
    const wrongs: string[] = [];
    // Few kinds of wishes: else hardly two would ever want the same row.
    const among = Array.from({ length: kindsOfWishes }, () => chance.pick(wishes));
    const panes = replicas.flatMap((replica, index) => {
      const { client } = replica;
      const number = index + 1;
      const pane: Pane = { number, customerId: `C-BASE${number}`, customerName: `客户${number}`, told };
      const work = () => grantWishes(pane, wishesPerPane, seed, chance, (wrong) => wrongs.push(wrong), among);
      return [
        { client, work },
        { client, work: () => lookNowAndThen(client, chance) },
      ];
    });
    hearOwnWrites((write) => journals.get(actingClient() as ExcelClient)?.hear(write));
    try {
      await runInAnyOrder(panes, chooseSteps(replicas, told, seed, chance), chance);
      await settle(replicas);
    } finally {
      hearOwnWrites(null);
    }
    return [
      ...wrongs,
      ...(await first.act(() => told.findWrongs(first.excel.state))),
      ...replicas.flatMap(({ excel }) =>
        Object.keys(differencesOf(contentOf(excel.state), contentOf(first.excel.state))),
      ),
    ];
  }

  async function lookNowAndThen(client: ExcelClient, chance: Chance): Promise<void> {
    for (let look = 0; look < looksPerPane; look += 1) {
      now += chance.below(40_000);
      await journals.get(client)?.look();
    }
  }

  function chooseSteps(replicas: readonly Replica[], told: Acknowledged, seed: number, chance: Chance): (() => void)[] {
    const steps = choosePersonSteps(chance.pick(replicas).excel, told, seed, chance);
    for (let merges = 0; merges < mergesPerSchedule; merges += 1) {
      steps.splice(chance.below(steps.length + 1), 0, () => tracker.shared.merge());
    }
    return steps;
  }

  /** Until every journal has done its last look and found nothing to do. */
  async function settle(replicas: readonly Replica[]): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      tracker.shared.merge();
      now += 130_000;
      for (const { client, act } of replicas) await actAlone(act, client);
    }
    tracker.shared.merge();
  }

  function actAlone(act: Replica["act"], client: ExcelClient): Promise<unknown> {
    return act(async () => {
      const journal = journals.get(client);
      hearOwnWrites((write) => journal?.hear(write));
      await journal?.look();
    });
  }
}
