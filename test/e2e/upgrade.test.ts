import type { Language } from "../../src/i18n/language";
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import type { PresetKey } from "../../src/schema/presets/preset";
import { earlierFile } from "../builders/earlierVersion";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";

describe.each<[Language, typeof zh, PresetKey]>([
  ["zh", zh, "trade"],
  ["en", en, "general"],
])("A workbook of an earlier version: %s", (lang, texts, preset) => {
  const browser = useBrowser();

  it("says what an upgrade does, can wait, and is upgraded with its customers", async () => {
    const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, texts);
    const buffer = Buffer.from(earlierFile(preset, lang));
    await workbench.openFile({ name: "earlier.xlsx", mimeType: "application/octet-stream", buffer });
    await pane.heading.getByText(texts.upgrade.title).waitFor({ timeout: 30_000 });
    const steps = pane.frame.getByRole("listitem");
    await steps.first().waitFor({ timeout: 30_000 });
    const planned = await steps.allInnerTexts();

    await pane.button(texts.upgrade.later).click();
    await pane.frame.getByText(texts.upgrade.postponed).waitFor();
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    const due = await pane.dueNames.allInnerTexts();

    await pane.button(texts.upgrade.look).click();
    await pane.button(texts.upgrade.start).click();
    await pane.frame.getByText(texts.upgrade.done).waitFor({ timeout: 120_000 });
    await eventually(async () => expect(await steps.allInnerTexts()).toEqual(planned));

    await pane.button(texts.upgrade.goOn).click();
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    await eventually(async () => expect(await pane.dueNames.allInnerTexts()).toEqual(due));
    await eventually(async () => expect(await pane.frame.getByText(texts.upgrade.postponed).count()).toBe(0));
    await workbench.openPaneAgain();
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
  }, 300_000);
});
