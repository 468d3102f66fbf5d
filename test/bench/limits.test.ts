import { stampActionsWith } from "../../src/actions/actionStamp";
import { setUpWorkbook } from "../../src/actions/setUpWorkbook";
import { presetKeys } from "../../src/schema/presets/presets";
import { logAs } from "../builders/loggedTracker";
import { aSetUp, openExcel } from "../builders/trackerExcel";
import { openBenchWorkbook } from "./benchWorkbook";
import { measuredActions } from "./measuredActions";

/** Bytes that Excel on the web takes in one request or answer. */
const payloadLimit = 5_000_000;

interface Count {
  readonly name: string;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

async function countAt(customers: number): Promise<Count[]> {
  const opened = await openBenchWorkbook(customers, "off");
  logAs("张三");
  const counts: Count[] = [];
  for (const { name, prepare, run } of measuredActions) {
    await prepare?.();
    const { syncs, requestBytes, responseBytes } = await opened.measure(run);
    counts.push({ name, syncs, requestBytes, responseBytes });
  }
  stampActionsWith(null);
  opened.close();
  return counts;
}

describe("What actions send", () => {
  let few: Count[];
  let many: Count[];
  beforeAll(async () => {
    few = await countAt(20);
    many = await countAt(400);
  }, 120_000);

  it.each(measuredActions.map(({ name, mostSyncs }) => [name, mostSyncs] as const))(
    "%s takes at most %i syncs, and as many for 20 customers as for 400",
    (name, mostSyncs) => {
      const [atFew, atMany] = [few, many].map((counts) => counts.find((count) => count.name === name));
      expect(atFew?.syncs).toBeGreaterThan(0);
      expect(atFew?.syncs).toBeLessThanOrEqual(mostSyncs);
      expect(atMany?.syncs).toBe(atFew?.syncs);
    },
  );

  it.each(measuredActions.map(({ name }) => name))("%s sends the same bytes whatever the number of rows", (name) => {
    const [atFew, atMany] = [few, many].map((counts) => counts.find((count) => count.name === name));
    expect(Math.abs((atMany?.requestBytes ?? 0) - (atFew?.requestBytes ?? 0))).toBeLessThan(200);
  });

  it.each(presetKeys)("set-up takes at most 4 syncs and stays far under the limit of a request: %s", async (preset) => {
    const opened = await openExcel({ calculation: "off" });
    const { result, syncs, requestBytes } = await opened.measure(() =>
      setUpWorkbook({ ...aSetUp, preset, withDemoData: true }),
    );
    opened.close();
    expect(result.kind).toBe("created");
    expect(syncs).toBeLessThanOrEqual(4);
    expect(requestBytes).toBeLessThan(0.6 * payloadLimit);
  });
});
