import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";

describe("Work that takes long", () => {
  const browser = useBrowser();

  it("can be called off: set-up takes its sheets back, reading stops, and both go on when asked again", async () => {
    const workbench = await browser.open({ query: { lang: "en", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, en);
    await pane.button(en.setUp.create).waitFor();
    await workbench.slowDown(1000);
    await pane.button(en.setUp.create).click();
    await pane.button(en.common.cancel).click();
    await pane.frame.getByText(en.errors.cancelled()).waitFor({ timeout: 60_000 });
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toEqual(["Sheet1"]));
    await pane.waitForFocusOn(pane.button(en.common.retry));

    await pane.button(en.common.retry).click();
    await pane.frame.getByRole("navigation").waitFor({ timeout: 60_000 });
    await pane.button(en.common.cancel).click();
    await pane.frame.getByText(en.errors.cancelled()).waitFor();
    await pane.button(en.common.retry).click();
    await pane.frame.getByText(en.today.noCustomersTitle).waitFor({ timeout: 60_000 });
  }, 240_000);

  it("a batch of follow-ups is taken back whole, and logged when asked again", async () => {
    const { work, common, errors, today } = zh;
    const workbench = await browser.open({ query: { lang: "zh", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用", withDemoData: true });
    await pane.button(work.select).click();
    const count = await pane.dueNames.count();
    const overdue = await pane.count(today.overdue);
    await pane.button(work.selectAll(count)).click();
    await pane.choosePill(work.phrase, work.phrases.greeting);
    await workbench.slowDown(1000);
    await pane.button(work.logSelected(count)).click();
    await pane.button(common.cancel).click();
    await pane.frame.getByText(errors.cancelled()).waitFor({ timeout: 60_000 });
    await eventually(async () => expect(await pane.count(today.overdue)).toBe(overdue));

    await pane.button(common.retry).click();
    await pane.frame.getByText(work.logged(count)).waitFor({ timeout: 60_000 });
  }, 240_000);
});
