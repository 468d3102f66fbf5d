import { addFollowUp } from "../../src/actions/addFollowUp";
import { newRecordId } from "../../src/actions/recordId";
import { watchRecords } from "../../src/actions/watchRecords";
import type { TableKey } from "../../src/schema/columnSpec";
import { openTracker, today, type OpenedExcel } from "../builders/trackerExcel";

const delayMs = 30;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4 * delayMs));

let opened: OpenedExcel;
let news: (readonly TableKey[])[];
let stop: () => Promise<void>;

beforeEach(async () => {
  opened = await openTracker({ withDemoData: true });
  news = [];
  stop = await watchRecords((tables) => news.push(tables), { delayMs });
});
afterEach(() => opened.close());

/** In the first follow-up; a validation rule does not ask who pastes. */
function noteOf(who: "person" | "colleague", text: string): void {
  opened.excel[who].paste("跟进", "F3", [[text]]);
}

describe("Watching what others change", () => {
  it("takes one sync", async () => {
    const { syncs } = await opened.measure(async () => (await watchRecords(() => undefined, { delayMs }))());
    // One to begin, one to stop.
    expect(syncs).toBe(2);
  });

  it("tells of a person's and of a colleague's change, once for what belongs together", async () => {
    noteOf("person", "寄了样品");
    opened.excel.person.clear("跟进", "G3");
    opened.excel.colleague.paste("订单", "E3", [["x"]]);
    await settled();
    expect(news).toEqual([["FollowUps", "Orders"]]);
    noteOf("colleague", "客户回复了");
    await settled();
    expect(news).toEqual([["FollowUps", "Orders"], ["FollowUps"]]);
  });

  it("tells of a follow-up that a colleague's pane adds, not of one's own", async () => {
    const draft = { customer: "晨光五金", date: today, method: "phone", content: "已报价" };
    const colleague = opened.excel.connectClient();
    const back = colleague.installGlobals();
    const added = await addFollowUp(draft, { newId: newRecordId });
    back();
    expect(added.kind).toBe("saved");
    await settled();
    expect(news).toEqual([["FollowUps"]]);
    await addFollowUp(draft, { newId: newRecordId });
    await settled();
    expect(news).toHaveLength(1);
  });

  it("says nothing of other sheets, and nothing more once it was stopped", async () => {
    opened.excel.person.paste("选项", "Z90", [["x"]]);
    await settled();
    expect(news).toEqual([]);
    noteOf("person", "寄了样品");
    await stop();
    noteOf("person", "又寄了样品");
    await settled();
    expect(news).toEqual([]);
  });
});
