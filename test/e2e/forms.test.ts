import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

describe("The forms", () => {
  const browser = useBrowser();

  it("say what is wrong beside the field, lose nothing, and take a new customer in between", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用" });

    await pane.go("add");
    await pane.save("FollowUps");
    await pane.frame.getByText(zh.problems.required({ label: "跟进内容", value: "", group: "" })).waitFor();
    await eventually(async () => expect(await pane.chooser("客户").getAttribute("aria-invalid")).toBe("true"));
    await eventually(async () =>
      expect(await pane.chooser("客户").evaluate((input) => input === document.activeElement)).toBe(true),
    );

    await pane.fill({ 跟进内容: "展会上认识的", 下次跟进: "下周一" });
    await pane.chooser("客户").fill("新朋友");
    await pane.frame.getByRole("option", { name: zh.add.newCustomer("新朋友") }).click();
    await eventually(async () => expect(await pane.field("客户名称").inputValue()).toBe("新朋友"));
    await pane.fill({ 手机: "123" });
    await pane.field("微信/WhatsApp").focus();
    await pane.frame.getByText(zh.problems.mobile()).waitFor();
    await pane.fill({ 手机: "13800001111" });
    await pane.save("Customers");
    await pane.waitUntilSaved("新朋友");

    await pane.go("regions");
    await pane.go("add");
    await pane.button(zh.add.goOn.FollowUps).click();
    await eventually(async () => expect(await pane.chooser("客户").inputValue()).toBe("新朋友"));
    await eventually(async () => expect(await pane.field("跟进内容").inputValue()).toBe("展会上认识的"));
    await eventually(async () => expect(await pane.field("下次跟进").inputValue()).toBe("2026-11-30"));
    await pane.save("FollowUps");
    await pane.waitUntilSaved("新朋友");
    await pane.button(zh.add.showInSheet).click();
    await workbench.waitForSheet("跟进");
  }, 120_000);

  it("can be filled in and saved with the keyboard alone", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用" });
    const { keyboard } = workbench.page;
    await pane.button(zh.setUp.addFirstCustomer).focus();
    await keyboard.press("Enter");
    await pane.field("客户名称").waitFor();
    await keyboard.type("海纳机械");
    await keyboard.press("Tab");
    await keyboard.type("13800001111");
    await keyboard.press("Enter");
    await pane.waitUntilSaved("海纳机械");

    await pane.reach(pane.button(zh.add.logFollowUp));
    await keyboard.press("Enter");
    await pane.field("跟进内容").waitFor();
    await keyboard.type("第一次电话");
    // The ready phrases and the result lie in between.
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.type("+5");
    await keyboard.press("Enter");
    await pane.waitUntilSaved("海纳机械");
    await keyboard.press("Enter");
    await keyboard.type("海");
    await pane.waitForChoice("海纳机械");
    await keyboard.press("Enter");
    await eventually(async () => expect(await pane.chooser("客户").inputValue()).toBe("海纳机械"));
  }, 120_000);
});
