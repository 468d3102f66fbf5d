/** From the opened workbench to the first logged follow-up, as somebody with a mouse goes who clicks into every field. */
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";
import type { WorkbenchPage } from "./workbenchPage";

const words = {
  zh: { texts: zh, name: "客户名称", mobile: "手机", content: "跟进内容", customer: "海纳机械" },
  en: { texts: en, name: "Customer", mobile: "Mobile", content: "Content", customer: "Haina Machinery" },
} as const;

const mostClicks = 12;
/** Create, first customer, name, mobile, save, log follow-up, content, save. */
const countedClicks = 8;

describe.each(["zh", "en"] as const)("A first-time user: %s", (lang) => {
  const browser = useBrowser();

  it("has logged a follow-up after 8 clicks and three words typed; at most 12 are promised", async () => {
    const { texts, ...word } = words[lang];
    const workbench = await browser.open({ query: { lang } });
    const countClicks = await watchClicks(workbench);
    const pane = new PanePage(workbench.pane, texts);
    const type = async (label: string, text: string) => {
      await pane.field(label).click();
      await workbench.page.keyboard.type(text);
    };

    await pane.button(texts.setUp.create).click();
    await pane.button(texts.setUp.addFirstCustomer).click({ timeout: 60_000 });
    await type(word.name, word.customer);
    await type(word.mobile, "13800001111");
    await pane.save("Customers");
    await pane.waitUntilSaved(word.customer);
    await pane.button(texts.add.logFollowUp).click();
    await type(word.content, "ok");
    await pane.save("FollowUps");
    await pane.waitUntilSaved(word.customer);

    const clicks = await countClicks();
    expect(clicks).toBe(countedClicks);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
  }, 120_000);
});

/** Counts what the mouse really clicks, in the page and in the pane's frame; keys that press a button have no detail. */
async function watchClicks({ page, pane }: WorkbenchPage): Promise<() => Promise<number>> {
  const bodies = [page.locator("body"), pane.locator("body")];
  for (const body of bodies) {
    await body.evaluate((element) => {
      const count = (event: MouseEvent) => {
        const clicks = Number(element.dataset["clicks"] ?? 0);
        if (event.isTrusted && event.detail > 0) element.dataset["clicks"] = String(clicks + 1);
      };
      element.ownerDocument.addEventListener("click", count, { capture: true });
    });
  }
  const read = () => Promise.all(bodies.map((body) => body.evaluate(({ dataset }) => Number(dataset["clicks"] ?? 0))));
  return async () => (await read()).reduce((sum, clicks) => sum + clicks, 0);
}
