import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { listSheetNames } from "../../src/schema/listSheetNames";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";
import type { WorkbenchPage } from "./workbenchPage";

/** A Monday. */
const today = "2026-11-23";

const words = {
  zh: {
    texts: zh,
    preset: "通用",
    customers: "客户",
    regionsSheet: "区域汇总",
    name: "客户名称",
    mobile: "手机",
    region: "所在地区",
    eastChina: "华东",
    stage: "销售阶段",
    prospect: "意向",
    created: "建档日期",
    customer: "客户",
    content: "跟进内容",
    nextDate: "下次跟进",
    orderNumber: "订单编号",
    amount: "订单金额",
    paymentKind: "款项类型",
    deposit: "定金",
    paid: "金额",
  },
  en: {
    texts: en,
    preset: "General",
    customers: "Customers",
    regionsSheet: "Regions",
    name: "Customer",
    mobile: "Mobile",
    region: "Region",
    eastChina: "East China",
    stage: "Stage",
    prospect: "Prospect",
    created: "Created",
    customer: "Customer",
    content: "Content",
    nextDate: "Next follow-up",
    orderNumber: "Order number",
    amount: "Amount",
    paymentKind: "Kind",
    deposit: "Deposit",
    paid: "Amount",
  },
} as const;

describe.each(["zh", "en"] as const)("A first day with Gendan: %s", (lang) => {
  const browser = useBrowser();
  const word = words[lang];
  const { texts } = word;

  async function setUpWorkbook(withDemoData = false): Promise<{ workbench: WorkbenchPage; pane: PanePage }> {
    const workbench = await browser.open({ query: { lang, today } });
    const pane = new PanePage(workbench.pane, texts);
    await pane.setUp({ preset: word.preset, withDemoData });
    return { workbench, pane };
  }

  it("leads from set-up over customer, follow-up, order and payment to highlight, regions, saving and reopening", async () => {
    const { workbench, pane } = await setUpWorkbook();
    await eventually(async () => expect(await workbench.sheetTabs.count()).toBe(listSheetNames(lang).length));

    await pane.button(texts.setUp.addFirstCustomer).click();
    await pane.fill({ [word.name]: "海纳机械", [word.mobile]: "13800001111" });
    await pane.select(word.region, word.eastChina);
    await pane.choosePill(word.stage, word.prospect);
    await pane.save("Customers");
    await pane.waitUntilSaved("海纳机械");

    await pane.button(texts.add.logFollowUp).click();
    await eventually(async () => expect(await pane.chooser(word.customer).inputValue()).toBe("海纳机械"));
    await pane.fill({ [word.content]: "=报价已发，等回复", [word.nextDate]: "+3" });
    await pane.save("FollowUps");
    await pane.waitUntilSaved("海纳机械");

    await pane.button(texts.add.addOrder).click();
    await pane.button(texts.add.suggestedNumber("SO261123-01")).click();
    await pane.fill({ [word.amount]: "1.2万" });
    await pane.save("Orders");
    await pane.waitUntilSaved("SO261123-01");

    await pane.button(texts.add.addPayment).click();
    await pane.button(texts.add.outstanding("12,000.00")).waitFor();
    await pane.fill({ [word.paid]: "3600" });
    await pane.choosePill(word.paymentKind, word.deposit);
    await pane.save("Payments");
    await pane.waitUntilSaved("SO261123-01");

    await pane.openForm("Customers");
    await pane.fill({ [word.name]: "远航贸易", [word.mobile]: "13900002222" });
    await pane.showMore();
    await pane.fill({ [word.created]: "2026-11-02" });
    await pane.save("Customers");
    await pane.waitUntilSaved("远航贸易");

    await pane.go("today");
    await eventually(async () => expect(await pane.count(texts.today.overdue)).toBe(1));
    await eventually(async () => expect(await pane.count(texts.today.dueSoon(7))).toBe(1));
    await eventually(async () => expect(await pane.dueNames.allInnerTexts()).toEqual(["远航贸易"]));
    await pane.highlightSwitch.click();
    await pane.frame.getByRole("switch", { checked: true }).waitFor();
    await pane.dueRows.first().locator(".dueJump").click();
    await workbench.waitForSheet(word.customers);
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("远航贸易"));

    await pane.go("regions");
    await eventually(async () => expect(await pane.amountOf(word.eastChina)).toBe("12,000.00"));
    await pane.button(texts.regions.summarise).click();
    await pane.frame.getByText(texts.regions.written(word.regionsSheet)).waitFor({ timeout: 20_000 });
    await workbench.waitForSheet(word.regionsSheet);

    const download = await workbench.save();
    await workbench.openFile({ name: "again.xlsx", mimeType: "", buffer: await readFile(download) });
    const reopened = new PanePage(workbench.pane, texts);
    await reopened.dueNames.first().waitFor({ timeout: 30_000 });
    await eventually(async () => expect(await reopened.dueNames.allInnerTexts()).toEqual(["远航贸易"]));
    await reopened.frame.getByRole("switch", { checked: true }).waitFor();
  }, 180_000);

  it("can be walked with the keyboard alone", async () => {
    const workbench = await browser.open({ query: { lang, today } });
    const pane = new PanePage(workbench.pane, texts);
    const { keyboard } = workbench.page;
    const press = async (control: Locator, key = "Enter") => {
      await pane.reach(control);
      await keyboard.press(key);
    };
    const type = async (label: string, text: string) => {
      await pane.reach(pane.field(label));
      await keyboard.type(text);
    };
    // In Excel F6 leads into the pane; a browser has no such key.
    await pane.frame.getByRole("radio").first().focus();
    await press(pane.button(texts.setUp.create));
    await press(pane.button(texts.setUp.addFirstCustomer));

    await type(word.name, "海纳机械");
    await type(word.mobile, "13800001111");
    await keyboard.press("Enter");
    await pane.waitUntilSaved("海纳机械");
    await press(pane.button(texts.add.logFollowUp));
    await type(word.content, "报价已发");
    await type(word.nextDate, "+3");
    await keyboard.press("Enter");
    await pane.waitUntilSaved("海纳机械");

    await press(pane.button(texts.add.addOrder));
    await press(pane.button(texts.add.suggestedNumber("SO261123-01")));
    await type(word.amount, "1.2万");
    await keyboard.press("Enter");
    await pane.waitUntilSaved("SO261123-01");
    await press(pane.button(texts.add.addPayment));
    await type(word.paid, "3600");
    await press(pane.frame.getByRole("radiogroup", { name: word.paymentKind }).getByRole("radio").first(), "Space");
    await keyboard.press("Enter");
    await pane.waitUntilSaved("SO261123-01");

    await pane.goByKeyboard("today");
    await press(pane.highlightSwitch, "Space");
    await pane.frame.getByRole("switch", { checked: true }).waitFor();
    await pane.goByKeyboard("regions");
    await press(pane.button(texts.regions.summarise));
    await pane.frame.getByText(texts.regions.written(word.regionsSheet)).waitFor({ timeout: 20_000 });
  }, 180_000);
});
