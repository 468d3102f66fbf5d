import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { findColumnLetter } from "./pages/findColumnLetter";
import { openWithCustomer } from "./pages/openWithCustomer";

describe("What was saved", () => {
  const browser = useBrowser();

  it("can be taken back, and nothing typed is lost", async () => {
    const { pane } = await openWithCustomer(browser, zh, "海纳机械");

    await pane.button(zh.saving.undo).click();
    await pane.frame.getByText(zh.saving.undone).waitFor({ timeout: 20_000 });
    await eventually(async () => expect(await pane.field("客户名称").inputValue()).toBe("海纳机械"));
    await eventually(async () => expect(await pane.frame.locator(":focus").count()).toBe(1));
    await pane.fill({ 客户名称: "海纳精工" });
    await pane.save("Customers");
    await pane.waitUntilSaved("海纳精工");
    await pane.go("find");
    await pane.find("海纳机械");
    await pane.frame.getByText(zh.find.none, { exact: true }).waitFor();
  }, 120_000);

  it("is looked for once more, and written again where a colleague's row has taken its place", async () => {
    const { workbench, pane } = await openWithCustomer(browser, zh, "海纳机械");
    await pane.openForm("Orders");
    await pane.choose("客户", "海纳");
    await pane.fill({ 订单编号: "SO-1", 订单金额: "1000" });
    await pane.save("Orders");
    await pane.waitUntilChecked("SO-1");
    await workbench.openSheet("订单");
    const [product, number] = [
      await findColumnLetter(workbench, "产品"),
      await findColumnLetter(workbench, "订单编号"),
    ];
    await workbench.goTo(`${product}3`);
    await workbench.type("别的产品");
    await workbench.goTo(`${number}3`);
    await workbench.type("SO-9");
    await pane.frame.getByText(zh.saving.broughtBack(1)).waitFor({ timeout: 30_000 });
    await workbench.goTo(`${number}4`);
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("SO-1"));
    await pane.button(zh.common.close).click();
    await eventually(async () => expect(await pane.frame.locator(":focus").count()).toBe(1));
  }, 120_000);

  it("offers to set the customer of a bulk order to won, in English", async () => {
    const { pane } = await openWithCustomer(browser, en, "Haina");
    await pane.openForm("Orders");
    await pane.choose("Customer", "Hai");
    await pane.fill({ "Order number": "SO-1", Amount: "1000" });
    await pane.save("Orders");
    await pane.waitUntilSaved("SO-1");
    await pane.button(en.saving.stageOffer("Haina", "Won")).click();
    await pane.frame.getByText(en.saving.stageChanged("Haina", "Won")).waitFor({ timeout: 20_000 });
    await pane.frame
      .locator(".message", { hasText: "is now Won" })
      .getByRole("button", { name: en.saving.undo })
      .click();
    await pane.frame.getByText(en.saving.stageBack("Haina")).waitFor({ timeout: 20_000 });
  }, 120_000);
});

describe("A record that exists", () => {
  const browser = useBrowser();

  it("is changed in the same form; a colleague's change meanwhile is shown, and all can be taken back", async () => {
    const { workbench, pane } = await openWithCustomer(browser, zh, "海纳机械");
    await pane.go("find");
    await pane.find("海纳");
    const edit = pane.result("海纳机械").getByRole("button", { name: zh.saving.editNamed("海纳机械") });
    await edit.click();
    await eventually(async () => expect(await pane.field("客户名称").inputValue()).toBe("海纳机械"));
    await eventually(async () =>
      expect(await pane.field("客户名称").evaluate((input) => input === document.activeElement)).toBe(true),
    );

    await workbench.openSheet("客户");
    await workbench.goTo("B3");
    await workbench.type("海纳精工");
    await pane.fill({ 客户名称: "海纳集团", "微信/WhatsApp": "haina" });
    await pane.button(zh.saving.save).click();
    await pane.frame.getByText(zh.card.conflict("海纳精工", "海纳集团")).waitFor({ timeout: 20_000 });
    await pane.button(zh.card.keepTheirs("海纳精工")).click();
    await pane.waitUntilSaved("海纳精工");
    await pane.button(zh.saving.undo).click();
    await pane.frame.getByText(zh.saving.undone).waitFor({ timeout: 20_000 });
    await eventually(async () => expect(await pane.field("微信/WhatsApp").inputValue()).toBe("haina"));
    await pane.button(zh.saving.discard).click();
    await eventually(async () => expect(await pane.field("微信/WhatsApp").inputValue()).toBe(""));
    await pane.button(zh.card.back).click();
    await pane.result("海纳精工").waitFor();
    await eventually(async () => expect(await pane.frame.locator("button:focus").count()).toBe(1));
  }, 120_000);

  it("an order ships in parts, and becomes one order again, in English", async () => {
    const { pane } = await openWithCustomer(browser, en, "Haina");
    await pane.openForm("Orders");
    await pane.choose("Customer", "Hai");
    await pane.fill({ "Order number": "SO-1", Amount: "1000.01" });
    await pane.save("Orders");
    await pane.waitUntilSaved("SO-1");
    await pane.go("find");
    await pane.find("Haina");
    await pane.openCardOf("Haina");
    const words = en.saving.split;
    await pane.button(words.openOf("SO-1")).click();
    const amounts = pane.frame.getByRole("textbox", { name: "Amount", exact: true });
    await eventually(async () => expect(await amounts.nth(0).inputValue()).toBe("500.01"));
    await amounts.nth(0).fill("400.01");
    await pane.frame.getByText(words.problems.amountSum("100.00", true)).waitFor();
    await amounts.nth(1).fill("600");
    await pane.button(words.save(2)).click();
    await pane.frame.getByText(words.done("SO-1", 2)).waitFor({ timeout: 20_000 });
    await pane.button(en.saving.undo).click();
    await pane.frame.getByText(words.undone).waitFor({ timeout: 20_000 });
    await pane.button(en.card.back).click();
    await eventually(async () =>
      expect(await pane.frame.locator(".cardRow .resultName").allInnerTexts()).toEqual(["SO-1"]),
    );

    const statuses = pane.frame.getByRole("group", { name: en.card.changeStatus("SO-1") });
    await statuses.getByRole("button", { name: "Completed", exact: true }).click();
    await pane.frame.getByText(en.card.saved("Completed")).waitFor({ timeout: 20_000 });
  }, 120_000);
});
