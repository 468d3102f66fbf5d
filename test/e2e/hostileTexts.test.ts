/** Cells whose texts are markup: the pane shows them as texts, and runs nothing. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { newRecordId as newId } from "../../src/actions/recordId";
import { zh } from "../../src/i18n/zh";
import { hostileTexts } from "../builders/hostileTexts";
import { openTracker, today as day } from "../builders/trackerExcel";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";
const markup = hostileTexts.filter((text) => /isHacked|evil|<|&/.test(text) && !/[\r\n\t]/.test(text));

async function aFile(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const opened = await openTracker();
  for (const text of markup) {
    const draft = { name: text, mobile: "13800000000", contactPerson: text, region: text, owner: text, notes: text };
    expect(await addCustomer(draft, { newId })).toMatchObject({ kind: "saved" });
    await addFollowUp({ customer: text, content: text, date: day - 9, nextDate: day - 2 }, { newId });
  }
  const buffer = Buffer.from(await opened.excel.save());
  opened.close();
  return { name: "hostile.xlsx", mimeType: "application/octet-stream", buffer };
}

describe("Hostile texts in the pane", () => {
  const browser = useBrowser();

  it("are shown as they are on Today, in Find and on the card, and nothing of them runs", async () => {
    expect(markup.length).toBeGreaterThanOrEqual(20);
    const workbench = await browser.open({ query: { lang: "zh", today } });
    await workbench.openFile(await aFile());
    const pane = new PanePage(workbench.pane, zh);
    const body = pane.frame.locator("body");
    const expectInert = async () => {
      expect(await body.evaluate(() => "isHacked" in window)).toBe(false);
      expect(
        await pane.frame.locator("#pane :is(script, img, style, iframe, [onclick], [onload], a[href*=evil])").count(),
      ).toBe(0);
    };
    await pane.dueNames.first().waitFor({ timeout: 60_000 });
    const shown = await pane.dueNames.allInnerTexts();
    expect([...shown].sort()).toEqual([...markup].sort());
    await expectInert();

    await pane.go("find");
    for (const text of markup.slice(0, 8)) {
      await pane.find(text);
      await pane.result(text).waitFor();
      await expectInert();
    }
    const [opened = ""] = markup.slice(7);
    await pane.find(opened);
    await pane.openCardOf(opened);
    await pane.frame.getByRole("heading", { level: 1, name: opened, exact: true }).waitFor();
    await expectInert();
  }, 120_000);
});
