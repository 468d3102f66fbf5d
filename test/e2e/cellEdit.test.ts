import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";

describe("While a person is typing in a cell of the grid", () => {
  const browser = useBrowser();

  it.each([
    ["zh", zh, "通用", "Enter"],
    ["en", en, "General", "Escape"],
  ] as const)(
    "the pane says so, and goes on by itself when the edit ends: %s",
    async (lang, texts, preset, ending) => {
      const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
      const pane = new PanePage(workbench.pane, texts);
      await pane.setUp({ preset, withDemoData: true });
      await pane.dueNames.first().waitFor({ timeout: 30_000 });

      await workbench.goTo("N2");
      await workbench.beginTyping("1");
      await pane.highlightSwitch.click();
      await pane.alert.getByText(texts.errors.cellEditMode()).waitFor();
      expect(await pane.highlightSwitch.isChecked()).toBe(false);

      await workbench.page.locator("#grid .o-grid-composer .o-composer").first().press(ending);
      await pane.frame.getByRole("switch", { checked: true }).waitFor();
      expect(await pane.alert.count()).toBe(0);
    },
    120_000,
  );
});
