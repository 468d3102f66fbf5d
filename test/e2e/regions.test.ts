import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";
import { SettingsPage } from "./pages/settingsPage";

const words = {
  zh: {
    texts: zh,
    preset: "通用",
    prospect: "意向",
    options: "选项",
    sheet: "区域汇总",
    group: "西南",
    customer: "西川机械",
  },
  en: {
    texts: en,
    preset: "General",
    prospect: "Prospect",
    options: "Options",
    sheet: "Regions",
    group: "",
    customer: "",
  },
} as const;

describe.each(["zh", "en"] as const)("Settings and Regions: %s", (lang) => {
  const browser = useBrowser();
  const word = words[lang];
  const { texts } = word;
  const { settings, regions } = texts;

  it("thresholds are changed in the pane, a colleague's change is noticed, and a drop opens to its evidence", async () => {
    const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, texts);
    const page = new SettingsPage(pane, lang);
    await pane.setUp({ preset: word.preset, withDemoData: true });
    await pane.go("settings");

    await page.cadence(word.prospect, "A").fill("1000");
    await pane.frame.getByText(settings.problem.outOfRange({ least: 1, most: "999", isWhole: true })).waitFor();
    await eventually(async () => expect(await page.saveButton.isDisabled()).toBe(true));
    await page.cadence(word.prospect, "A").fill("４");
    await page.turnThresholds();
    await page.threshold("soonDays").fill("5");
    await page.threshold("dropMinimumOrders").fill("1");
    await page.threshold("dropBaseAmount").fill("0");

    await workbench.openSheet(word.options);
    await workbench.goTo("B9");
    await workbench.type("10");
    await page.saveButton.click();
    await pane.frame.getByText(settings.conflicts).waitFor({ timeout: 30_000 });
    await pane.button(settings.keepTheirs).click();
    await eventually(async () => expect(await page.threshold("soonDays").inputValue()).toBe("10"));
    await page.save();
    await workbench.goTo("B9");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("10"));

    await pane.go("regions");
    const drop = pane.frame.locator(".dropHeading").filter({ hasText: word.group }).first();
    await drop.click();
    await eventually(async () => expect(await drop.getAttribute("aria-expanded")).toBe("true"));
    const line = pane.frame.locator(".evidenceMain").filter({ hasText: word.customer }).first();
    const customer = (await line.locator(".evidenceName").innerText()).trim();
    await line.click();
    await pane.frame.getByRole("heading", { level: 1, name: customer }).waitFor();
    await pane.button(texts.card.back).click();
    await line.waitFor();
    await eventually(async () => expect(await line.evaluate((button) => button === document.activeElement)).toBe(true));
    await pane.button(regions.copyEvidence).click();
    await pane.frame.getByText(regions.copied).waitFor();

    await pane.button(regions.summarise).click();
    await pane.button(regions.undo).click({ timeout: 30_000 });
    await pane.frame.getByText(regions.restored).waitFor({ timeout: 30_000 });
    await workbench.waitForSheet(word.sheet);

    await pane.frame
      .locator(".evidenceLine")
      .filter({ hasText: customer })
      .first()
      .getByRole("button", { name: texts.today.logFollowUpFor(customer) })
      .click();
    await pane.frame.getByRole("combobox").first().waitFor();
    await eventually(async () => expect(await pane.frame.getByRole("combobox").first().inputValue()).toBe(customer));
  }, 180_000);

  it("what was saved is taken back, the pane opens with the file, and the machine forgets", async () => {
    const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, texts);
    const page = new SettingsPage(pane, lang);
    await pane.setUp({ preset: word.preset });
    await pane.go("settings");
    const before = await page.cadence(word.prospect, "B").inputValue();
    await page.cadence(word.prospect, "B").fill("");
    await page.save();
    await eventually(async () => expect(await page.cadence(word.prospect, "B").inputValue()).toBe(""));
    await pane.button(settings.undo).click();
    await pane.frame.getByText(settings.undone).waitFor({ timeout: 30_000 });
    await eventually(async () => expect(await page.cadence(word.prospect, "B").inputValue()).toBe(before));

    const opening = pane.frame.getByRole("switch", { name: settings.openPane });
    await opening.click();
    await pane.frame.getByText(settings.openPaneOn).waitFor();
    await eventually(async () => expect(await opening.getAttribute("aria-checked")).toBe("true"));

    await pane.fill({ [texts.work.myName]: "王芳" });
    await pane.button(texts.work.saveName).click();
    await pane.button(settings.forget).click();
    await pane.frame.getByText(settings.forgotten).waitFor();
    await eventually(async () => expect(await pane.field(texts.work.myName).inputValue()).toBe(""));
    const kept = await pane.frame.locator("body").evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => /gendan\.(?!workbench)/.test(key))).toEqual([]);
  }, 180_000);
});
