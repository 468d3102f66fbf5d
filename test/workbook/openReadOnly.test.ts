import { openWorkbook } from "../../src/actions/openWorkbook";
import { WorkbookObject } from "../../src/embedded-excel/objects/workbookObject";
import { openTracker, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => opened.close());

describe("A workbook that Excel opened read-only", () => {
  it.each([true, false])("is told apart before anybody types into it, in one sync: %s", async (readOnly) => {
    jest.spyOn(WorkbookObject.prototype, "readOnly", "get").mockReturnValue(readOnly);
    const { result, syncs } = await opened.measure(openWorkbook);
    expect(result).toMatchObject({ kind: "ours", isReadOnly: readOnly });
    expect(syncs).toBe(1);
  });
});
