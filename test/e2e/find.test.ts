import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { tables } from "../../src/schema/tables/tables";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { openWithCustomer } from "./pages/openWithCustomer";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";
/** Where the stage stands; the id is column A. */
const stageColumn = String.fromCharCode(65 + tables.Customers.columns.findIndex(({ key }) => key === "stage"));

describe("Find and the customer card", () => {
  const browser = useBrowser();

  it("finds by initials, opens the card, changes the stage in the sheet and comes back to the same place", async () => {
    const { workbench, pane } = await openWithCustomer(browser, zh, "海纳机械");

    await pane.go("find");
    await pane.find("hnjx");
    await pane.openCardOf("海纳机械");
    await pane.button(zh.card.back).waitFor();
    await pane.frame.getByText(zh.card.noFollowUps).waitFor();
    const stages = pane.frame.getByRole("group", { name: zh.card.stage });
    await stages.getByRole("button", { name: "意向", exact: true }).click();
    await pane.frame.getByText(zh.card.saved("意向")).waitFor({ timeout: 20_000 });
    await eventually(async () =>
      expect(await stages.getByRole("button", { name: "意向", exact: true }).getAttribute("aria-pressed")).toBe("true"),
    );

    await pane.button(zh.card.back).click();
    const found = pane.result("海纳机械").locator("button.resultMain");
    await found.waitFor();
    await eventually(async () =>
      expect(await found.evaluate((button) => button === document.activeElement)).toBe(true),
    );
    await eventually(async () => expect(await found.innerText()).toContain("意向"));
    await pane
      .result("海纳机械")
      .getByRole("button", { name: zh.find.jump("海纳机械") })
      .click();
    await workbench.waitForSheet("客户");
  }, 120_000);

  it("offers the card of the selected row, and shows both values when a colleague changed one meanwhile", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    await workbench.openSheet("客户");
    await workbench.goTo("B3");
    await pane.frame.locator(".cardOffer").click();
    const stages = pane.frame.getByRole("group", { name: zh.card.stage });
    await stages.waitFor();

    // The click comes before the colleague's word, its request after it; and another row is selected meanwhile.
    await workbench.holdMessagesDuring(async () => {
      await stages.getByRole("button", { name: "意向", exact: true }).click();
      await workbench.goTo(`${stageColumn}3`);
      await workbench.type("流失");
      await workbench.goTo(`${stageColumn}3`);
      await eventually(async () => expect(await workbench.formulaBarText()).toBe("流失"));
    });
    await pane.frame.getByText(zh.card.conflict("流失", "意向")).waitFor({ timeout: 20_000 });
    await pane.button(zh.card.keepTheirs("流失")).click();
    const lost = stages.getByRole("button", { name: "流失", exact: true, pressed: true });
    await lost.waitFor({ timeout: 20_000 });

    await stages.getByRole("button", { name: "意向", exact: true }).click();
    await pane.frame.getByText(zh.card.saved("意向")).waitFor({ timeout: 20_000 });
    await workbench.goTo(`${stageColumn}3`);
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("意向"));
  }, 120_000);

  it("answers a question in English, its rows opening the card by keyboard", async () => {
    const workbench = await browser.open({ query: { lang: "en", today } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General", withDemoData: true });
    await pane.go("find");
    await pane.button(en.find.question.top).click();
    const best = pane.frame.locator("button.resultMain").first();
    const name = await best.locator(".resultName").innerText();
    await best.focus();
    await workbench.page.keyboard.press("Enter");
    await pane.frame.getByRole("heading", { level: 1, name }).waitFor();
    const back = pane.button(en.card.back);
    await eventually(async () => expect(await back.evaluate((button) => button === document.activeElement)).toBe(true));
    await workbench.page.keyboard.press("Enter");
    await best.waitFor();
    await pane.frame.locator("button.resultMain:focus").filter({ hasText: name }).waitFor();
  }, 120_000);
});
