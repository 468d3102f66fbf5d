import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { readAllRecords } from "../../src/actions/readRecords";
import { waitUntilCellIsLeft } from "../../src/actions/waitUntilCellIsLeft";
import { openTracker, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker();
});
afterAll(() => opened.close());

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("While a person is typing in a cell", () => {
  it("an action fails at once and says why, so that the pane need not stand still", async () => {
    opened.excel.person.beginEdit("客户", "B3");
    await expect(readAllRecords()).rejects.toMatchObject({ code: "cellEditMode" });
    await expect(highlightOverdue("on")).rejects.toMatchObject({ code: "cellEditMode" });
    opened.excel.person.cancelEdit();
    expect((await highlightOverdue("on")).on).toBe(true);
  });

  it("waiting for the end of the edit takes one sync and lets the same action through", async () => {
    opened.excel.person.beginEdit("客户", "B3");
    let isLeft = false;
    const waiting = opened.measure(waitUntilCellIsLeft).then(({ syncs }) => {
      isLeft = true;
      return syncs;
    });
    await settled();
    expect(isLeft).toBe(false);
    opened.excel.person.commitEdit("海纳机械");
    expect(await waiting).toBe(1);
    const { records } = await readAllRecords();
    expect(records.customers.map(({ name }) => name)).toContain("海纳机械");
  });
});
