import { checkUpTexts } from "../../src/i18n/checkUpTexts";
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { presets } from "../../src/schema/presets/presets";
import { findColumn } from "../../src/schema/tableSchema";
import { tables } from "../../src/schema/tables/tables";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { damageRows, readCell } from "./pages/damageRows";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";
type Language = "zh" | "en";

const headerOf = (table: keyof typeof tables, key: string, language: Language) =>
  findColumn(tables[table], key)?.header[language] ?? key;

describe("Check-up", () => {
  const browser = useBrowser();

  async function openDamaged(language: Language) {
    const workbench = await browser.open({ query: { lang: language, today } });
    const pane = new PanePage(workbench.pane, { zh, en }[language]);
    await pane.setUp({ preset: presets.general.name[language], withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 60_000 });
    const amount = { table: "Orders", header: headerOf("Orders", "amount", language), row: 0 };
    const outstanding = { table: "Customers", header: headerOf("Customers", "outstanding", language), row: 1 };
    const customer = { table: "FollowUps", header: headerOf("FollowUps", "customer", language), row: 0 };
    const name = String(await readCell(workbench, customer));
    await damageRows(workbench, [
      { ...amount, value: "１,200.50", format: "@" },
      { ...outstanding, value: 77 },
      { ...customer, value: `${name}x` },
    ]);
    await pane.go("settings");
    await pane.button(pane.texts.settings.checkUp).click();
    return { workbench, pane, amount, outstanding, customer, name, words: checkUpTexts[language].screen };
  }

  it.each(["zh", "en"] as const)(
    "tells what is wrong, puts it right and takes that back: %s",
    async (language) => {
      const { workbench, pane, amount, outstanding, customer, name, words } = await openDamaged(language);
      const summary = (kind: keyof typeof words.kinds) =>
        pane.frame.locator("summary").filter({ hasText: words.kinds[kind] });
      await summary("overwrittenFormula").waitFor({ timeout: 60_000 });
      await pane.waitForFocusOn(pane.heading);

      await pane.button(words.fixAll(2)).click();
      await pane.frame.getByText(words.preview.formulas(1)).waitFor();
      await pane.frame.getByText(words.becomes("77", words.formula)).waitFor();
      await pane.frame.getByText(words.becomes("１,200.50", "1200.5")).waitFor();
      await pane.button(words.preview.start(2)).click();
      await pane.frame.getByText(words.done(2)).waitFor({ timeout: 60_000 });
      await eventually(async () => expect(await readCell(workbench, amount)).toBe(1200.5));
      await eventually(async () => expect(await readCell(workbench, outstanding)).not.toBe(77));

      await pane.button(pane.texts.saving.undo).click();
      await pane.frame.getByText(words.undone).waitFor({ timeout: 60_000 });
      await eventually(async () => expect(await readCell(workbench, amount)).toBe("１,200.50"));
      await eventually(async () => expect(await readCell(workbench, outstanding)).toBe(77));
      await summary("numberAsText").waitFor({ timeout: 60_000 });

      await summary("customerUnknown").click();
      await pane.button(name).click();
      await pane.frame.getByText(words.done(1)).waitFor({ timeout: 60_000 });
      await eventually(async () => expect(await readCell(workbench, customer)).toBe(name));
      await summary("customerUnknown").waitFor({ state: "detached" });
    },
    240_000,
  );

  it("leads to the record, and looks again when one comes back", async () => {
    const { pane, words } = await openDamaged("zh");
    const group = pane.frame.locator("details").filter({ hasText: words.kinds.customerUnknown });
    await group.locator("summary").click({ timeout: 60_000 });
    await group.getByRole("button", { name: words.edit }).click();
    const label = headerOf("FollowUps", "customer", "zh");
    const name = (await pane.chooser(label).inputValue()).slice(0, -1);
    await pane.choose(label, name, name);
    await pane.button(zh.saving.save).click();
    await pane.button(zh.card.back).first().waitFor();
    await pane.frame.getByText(zh.add.saved(name)).waitFor({ timeout: 60_000 });
    await pane.frame.getByRole("button", { name: zh.card.back }).last().click();
    await group.waitFor({ state: "detached", timeout: 60_000 });
    await pane.frame.locator("summary").filter({ hasText: words.kinds.numberAsText }).waitFor();
  }, 240_000);

  it("tells by itself once the pane is at rest, and not again once it was dismissed", async () => {
    const { workbench, pane, amount } = await openDamaged("zh");
    await workbench.openPaneAgain();
    await pane.frame.getByText(zh.checkUp.found(3)).waitFor({ timeout: 60_000 });
    await pane.button(zh.checkUp.dismiss).click();
    await pane.frame.getByText(zh.checkUp.found(3)).waitFor({ state: "detached" });
    await eventually(async () => expect(await readCell(workbench, amount)).toBe("１,200.50"));

    await workbench.openPaneAgain();
    await pane.button(zh.checkUp.look).click({ timeout: 60_000 });
    await pane.heading.filter({ hasText: checkUpTexts.zh.screen.title }).waitFor();
    await pane.frame.getByRole("status").getByText(checkUpTexts.zh.screen.found(3)).last().waitFor({ timeout: 60_000 });
    await pane.button(zh.card.back).click();
    await pane.dueNames.first().waitFor();
    await eventually(async () => expect(await pane.button(zh.checkUp.look).count()).toBe(0));
  }, 240_000);
});
