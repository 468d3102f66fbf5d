import { en } from "../../src/i18n/en";
import { logTexts } from "../../src/i18n/logTexts";
import { zh } from "../../src/i18n/zh";
import { presets } from "../../src/schema/presets/presets";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

describe("Log", () => {
  const browser = useBrowser();

  it.each(["zh", "en"] as const)(
    "what was done is told, and goes back: %s",
    async (language) => {
      const workbench = await browser.open({ query: { lang: language, today } });
      const texts = { zh, en }[language];
      const words = logTexts[language];
      const pane = new PanePage(workbench.pane, texts);
      await pane.setUp({ preset: presets.general.name[language], withDemoData: true });
      await pane.dueNames.first().waitFor({ timeout: 60_000 });
      const name = await pane.dueNames.first().innerText();
      await pane.button(texts.work.moreFor(name)).click();
      await pane.button(`${texts.work.snooze} ${texts.work.snoozeDays(3)}`).click();
      await pane.waitUntilGone(name);

      await pane.go("settings");
      await pane.button(texts.settings.log).click();
      await pane.waitForFocusOn(pane.heading);
      const entry = pane.frame.locator(".logEntry").filter({ hasText: name });
      await entry.first().waitFor({ timeout: 60_000 });
      await entry.first().getByRole("button", { name: words.undo }).click();
      await entry.filter({ hasText: words.undone }).first().waitFor({ timeout: 60_000 });
      await pane.waitForFocusOn(pane.button(words.close));
      await pane.button(texts.card.back).click();
      await pane.go("today");
      await pane.dueNames.filter({ hasText: name }).first().waitFor({ timeout: 20_000 });
    },
    240_000,
  );
});
