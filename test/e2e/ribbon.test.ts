import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";

describe("The ribbon's highlight button", () => {
  const browser = useBrowser();

  it("turns the colours on and off, and the pane says so", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, zh);
    await workbench.highlight();
    await pane.alert.getByText(zh.commands.notOurs).waitFor();

    await pane.setUp({ preset: "通用", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    const overdue = await pane.count(zh.today.overdue);
    await workbench.highlight();
    await pane.frame.getByText(zh.commands.highlightOn(overdue)).waitFor();
    await pane.frame.getByRole("switch", { checked: true }).waitFor();

    await workbench.highlight();
    await pane.frame.getByText(zh.commands.highlightOff).waitFor();
    await pane.frame.getByRole("switch", { checked: false }).waitFor();
  }, 120_000);
});
