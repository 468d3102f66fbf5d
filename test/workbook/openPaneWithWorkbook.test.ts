import { canOpenWithWorkbook, openPaneWithWorkbook, opensWithWorkbook } from "../../src/actions/openPaneWithWorkbook";
import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import type { OfficePage } from "../../src/embedded-excel/protocol/officePage";
import { today } from "../builders/trackerExcel";

const pages: OfficePage[] = [];
afterEach(() => pages.splice(0).forEach((page) => page.close()));

/** Opens the pane beside the workbook: `Office` is the library's own. */
async function openPane(excel: EmbeddedExcel): Promise<void> {
  const page = await excel.openPage();
  pages.push(page);
  Object.assign(globalThis, { Office: page.Office });
}

describe("Opening the pane together with the workbook", () => {
  it("is off in a new workbook, and stays on in the saved file for whoever opens it next", async () => {
    const excel = await createEmbeddedExcel({ today });
    await openPane(excel);
    expect(canOpenWithWorkbook()).toBe(true);
    expect(opensWithWorkbook()).toBe(false);
    await openPaneWithWorkbook(true);
    expect(opensWithWorkbook()).toBe(true);

    await openPane(await createEmbeddedExcel({ today, bytes: await excel.save() }));
    expect(opensWithWorkbook()).toBe(true);
  });

  it("turned off, it leaves nothing in the file", async () => {
    const excel = await createEmbeddedExcel({ today });
    await openPane(excel);
    await openPaneWithWorkbook(true);
    await openPaneWithWorkbook(false);
    expect(opensWithWorkbook()).toBe(false);
    expect([...excel.state.settings.keys()]).toEqual([]);
  });
});
