import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { openWithCustomer } from "./pages/openWithCustomer";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

describe("The fields of the forms", () => {
  const browser = useBrowser();

  it("warn of a customer that is entered already, and lead to its card and back", async () => {
    const { pane } = await openWithCustomer(browser, en, "Haina");
    await pane.button(en.add.another).click();

    await pane.fill({ Customer: "Haina Machinery", "WeChat/WhatsApp": "+86 138-0000-111" });
    const warning = { customer: "Haina", label: "Mobile", isLiteral: false, owner: "", others: 0 };
    await eventually(async () => expect(await pane.frame.getByText(en.form.twin(warning)).count()).toBe(0));
    await pane.fill({ "WeChat/WhatsApp": "+86 138-0000-1111" });
    await pane.frame.getByRole("status").getByText(en.form.twin(warning)).waitFor();
    await pane.button(en.form.openTwinOf("Haina")).click();
    await pane.frame.getByRole("heading", { level: 1, name: "Haina" }).waitFor();
    await pane.button(en.card.back).click();
    const opener = pane.button(en.form.openTwinOf("Haina"));
    await opener.and(pane.frame.locator(":focus")).waitFor();

    await pane.fill({ Customer: "Haina Co., Ltd." });
    await pane.frame.getByText(en.form.twin({ ...warning, label: "Customer" })).waitFor();
    await pane.save("Customers");
    await pane.waitUntilSaved("Haina Co., Ltd.");
  }, 120_000);

  it("find a customer by initials, pinyin and order number, with the keyboard", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用" });
    await pane.button(zh.setUp.addFirstCustomer).click();
    for (const [name, mobile] of [
      ["蓝湾酒店", "13800002222"],
      ["海纳机械", "13800001111"],
    ] as const) {
      await pane.fill({ 客户名称: name, 手机: mobile });
      await pane.save("Customers");
      await pane.waitUntilSaved(name);
      await pane.button(zh.add.another).click();
    }
    await pane.openForm("Orders");
    await pane.choose("客户", "hnjx", "海纳机械");
    await eventually(async () => expect(await pane.chooser("客户").inputValue()).toBe("海纳机械"));
    await pane.fill({ 订单编号: "SO-77", 订单金额: "500" });
    await pane.save("Orders");
    await pane.waitUntilSaved("SO-77");

    await pane.openForm("FollowUps");
    for (const [typed, name] of [
      ["SO-77", "海纳机械"],
      ["lanwan", "蓝湾酒店"],
    ] as const) {
      await pane.choose("客户", typed, name);
      await eventually(async () => expect(await pane.chooser("客户").inputValue()).toBe(name));
    }
    await pane.openForm("Payments");
    await pane.choose("订单编号", "hainaj", "SO-77");
    await eventually(async () => expect(await pane.chooser("订单编号").inputValue()).toBe("SO-77"));
  }, 120_000);

  it("keep what was typed through a reload of the pane, with ready phrases, until it is saved", async () => {
    const { workbench, pane } = await openWithCustomer(browser, zh, "海纳机械");
    await pane.button(zh.add.logFollowUp).click();
    await pane.fill({ 跟进内容: "电话里谈了价格" });
    await pane.field("跟进内容").press("Tab");
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("ArrowLeft");
    await workbench.page.keyboard.press("Enter");
    await pane.field("跟进内容").and(pane.frame.locator(":focus")).waitFor();
    await workbench.page.keyboard.type("，等周五");
    const content = `电话里谈了价格，${zh.work.phrases.quoted}，等周五`;
    await eventually(async () => expect(await pane.field("跟进内容").inputValue()).toBe(content));

    await workbench.openPaneAgain();
    await pane.go("add");
    await pane.openForm("FollowUps");
    await eventually(async () => expect(await pane.field("跟进内容").inputValue()).toBe(content));
    await eventually(async () => expect(await pane.chooser("客户").inputValue()).toBe("海纳机械"));
    await pane.save("FollowUps");
    await pane.waitUntilSaved("海纳机械");
    const stored = await pane.frame.locator("body").evaluate(() => JSON.stringify([sessionStorage, localStorage]));
    expect(stored).not.toContain("海纳");
    await workbench.openPaneAgain();
    await pane.go("add");
    await pane.openForm("FollowUps");
    await eventually(async () => expect(await pane.field("跟进内容").inputValue()).toBe(""));
  }, 120_000);

  it("take a day from the calendar as well as by typing, with keyboard and mouse", async () => {
    const workbench = await browser.open({ query: { lang: "en", today } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General", withDemoData: true });
    const { keyboard } = workbench.page;
    await pane.go("add");
    await pane.openForm("FollowUps");
    const field = pane.field("Next follow-up");
    const isFocused = () => field.and(pane.frame.locator(":focus")).waitFor();
    await field.fill("+3");
    await field.press("ArrowDown");
    const calendar = pane.frame.getByRole("dialog", { name: en.form.calendar });
    await calendar.locator("button:focus").filter({ hasText: "26" }).waitFor();
    await keyboard.press("PageDown");
    await keyboard.press("ArrowRight");
    await calendar.locator("button:focus").filter({ hasText: "27" }).waitFor();
    await eventually(async () =>
      expect(await calendar.locator("button:focus").getAttribute("aria-label")).toContain(en.form.dayOff),
    );
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await calendar.waitFor({ state: "detached" });
    await isFocused();
    await eventually(async () => expect(await field.inputValue()).toBe("2026-12-28"));

    await pane.frame.locator(".dateInput", { has: field }).getByRole("button", { name: en.form.openCalendar }).click();
    await calendar.waitFor();
    await keyboard.press("Escape");
    await calendar.waitFor({ state: "detached" });
    await isFocused();
    await field.press("ArrowDown");
    await pane.button(en.form.nextMonth).click();
    await calendar.getByRole("button", { name: ", 1 January 2027" }).click();
    await calendar.waitFor({ state: "detached" });
    await eventually(async () => expect(await field.inputValue()).toBe("2027-01-01"));
    await field.fill("tomorrow");
    await field.press("Tab");
    await eventually(async () => expect(await field.inputValue()).toBe("2026-11-24"));
  }, 120_000);

  it("take a new value for a list that grows, which the next form offers", async () => {
    const workbench = await browser.open({ query: { lang: "en", today } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General" });
    await pane.button(en.setUp.addFirstCustomer).click();
    await pane.fill({ Customer: "Haina", Mobile: "13800001111" });
    const region = pane.field("Region");
    await pane.select("Region", en.form.addValue);
    await region.and(pane.frame.locator(":focus")).waitFor();
    await region.fill("east CHINA");
    await region.press("Tab");
    const list = pane.frame.getByRole("combobox", { name: "Region", exact: true });
    await eventually(async () => expect(await list.inputValue()).toBe("eastChina"));

    await pane.select("Region", en.form.addValue);
    await region.fill("Central Asia");
    await pane.frame.getByText(en.form.newValue("Region")).waitFor();
    await pane.save("Customers");
    await pane.waitUntilSaved("Haina");
    await pane.button(en.add.another).click();
    await pane.select("Region", "Central Asia");
    await eventually(async () => expect(await list.inputValue()).toBe("Central Asia"));
  }, 120_000);
});
