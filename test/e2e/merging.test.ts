import { checkUpTexts } from "../../src/i18n/checkUpTexts";
import { en } from "../../src/i18n/en";
import { mergeTexts } from "../../src/i18n/mergeTexts";
import { zh } from "../../src/i18n/zh";
import { findColumn } from "../../src/schema/tableSchema";
import { tables } from "../../src/schema/tables/tables";
import { useBrowser } from "./browser";
import { openWithCustomer } from "./pages/openWithCustomer";
import type { PanePage } from "./pages/panePage";

const mobile = "13800001111";

async function addTwin(pane: PanePage, language: "zh" | "en", name: string): Promise<void> {
  const labelOf = (key: string) => findColumn(tables.Customers, key)?.header[language] ?? key;
  await pane.go("add");
  await pane.openForm("Customers");
  await pane.fill({ [labelOf("name")]: name, [labelOf("mobile")]: mobile });
  await pane.save("Customers");
  await pane.waitUntilSaved(name);
}

describe("Merging two customers", () => {
  const browser = useBrowser();

  it("starts at a likely duplicate of the check-up, and can be taken back", async () => {
    const { pane } = await openWithCustomer(browser, zh, "海纳");
    const words = mergeTexts.zh;
    await addTwin(pane, "zh", "海纳包装");
    await pane.go("settings");
    await pane.button(zh.settings.checkUp).click();
    const twins = pane.frame.locator("details").filter({ hasText: checkUpTexts.zh.screen.kinds.twin });
    await twins.locator("summary").waitFor({ timeout: 60_000 });
    await pane.button(zh.saving.mergeNamed("海纳包装")).click();

    await pane.frame.getByText(words.fields(1)).waitFor({ timeout: 30_000 });
    await pane.frame.getByRole("radio", { name: "海纳包装" }).check();
    await pane.button(words.merge).click();
    await pane.frame.getByText(words.done("海纳包装", 0)).waitFor({ timeout: 60_000 });

    await pane.button(zh.saving.undo).click();
    await pane.frame.getByText(words.undone).waitFor({ timeout: 60_000 });
    await pane.button(words.merge).click();
    await pane.frame.getByText(words.done("海纳", 0)).waitFor({ timeout: 60_000 });
    await pane.button(zh.card.back).last().click();
    await twins.waitFor({ state: "detached", timeout: 60_000 });
  }, 240_000);

  it("starts at a card by keyboard, and moves what was the other's", async () => {
    const { pane } = await openWithCustomer(browser, en, "Haina");
    const words = mergeTexts.en;
    await addTwin(pane, "en", "Haina Packing");
    await pane.go("find");
    await pane.find("Haina Packing");
    await pane.openCardOf("Haina Packing");
    await pane.button(en.saving.mergeNamed("Haina Packing")).press("Enter");
    await pane.button(words.openNamed("Haina Packing", "Haina")).press("Enter");
    await pane.button(words.merge).press("Enter");
    await pane.frame.getByText(words.done("Haina", 0)).waitFor({ timeout: 60_000 });
    await pane.waitForFocusOn(pane.button(en.card.back).last());
    await pane.button(en.card.back).last().press("Enter");
    await pane.heading.filter({ hasText: "Haina" }).first().waitFor();
  }, 240_000);
});
