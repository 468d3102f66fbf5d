import { en } from "../../src/i18n/en";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

describe("The fields of the forms", () => {
  const browser = useBrowser();

  it("warn of a customer that is entered already, and lead to its card and back", async () => {
    const workbench = await browser.open({ query: { lang: "en", today } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General" });
    await pane.button(en.setUp.addFirstCustomer).click();
    await pane.fill({ Customer: "Haina", Mobile: "13800001111" });
    await pane.save("Customers");
    await pane.waitUntilSaved("Haina");
    await pane.button(en.add.another).click();

    await pane.fill({ Customer: "Haina Machinery", "WeChat/WhatsApp": "+86 138-0000-111" });
    const warning = { customer: "Haina", label: "Mobile", isLiteral: false, owner: "", others: 0 };
    expect(await pane.frame.getByText(en.form.twin(warning)).count()).toBe(0);
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
});
