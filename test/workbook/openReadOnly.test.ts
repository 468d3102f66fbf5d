import { openWorkbook } from "../../src/actions/openWorkbook";
import { openExcel, openTracker } from "../builders/trackerExcel";

describe("A workbook that Excel opened read-only", () => {
  it.each([true, false])("is told apart before anybody types into it, in one sync: %s", async (isReadOnly) => {
    const made = await openTracker();
    const bytes = await made.excel.save();
    made.close();
    const opened = await openExcel({ bytes, isReadOnly, calculation: "off" });
    const { result, syncs } = await opened.measure(openWorkbook);
    expect(result).toMatchObject({ kind: "ours", isReadOnly });
    expect(syncs).toBe(1);
    opened.close();
  });
});
