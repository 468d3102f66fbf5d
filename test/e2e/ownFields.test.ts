import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

describe("A field of one's own", () => {
  const browser = useBrowser();

  it("is added in Settings, stands in the form, and can be taken away again", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用" });
    await pane.go("settings");
    await pane.button(zh.fields.add).click();
    await pane.frame.getByText(zh.fields.problem.headerMissing).waitFor();
    await pane.waitForFocusOn(pane.field(zh.fields.header));
    await pane.field(zh.fields.header).fill("等级名");
    await pane.choosePill(zh.fields.kind, "列表");
    await pane.field(zh.fields.choices).fill("甲\n乙");
    await pane.button(zh.fields.add).click();
    await pane.frame.getByText(zh.fields.added("等级名", "客户")).waitFor({ timeout: 30_000 });
    await pane.waitForFocusOn(pane.button(zh.fields.undo));

    await pane.go("add");
    await pane.openForm("Customers");
    await pane.fill({ 客户名称: "海纳机械", 手机: "13800001111" });
    await pane.frame.getByText(/^更多/).click();
    await pane.select("等级名", "乙");
    await pane.save("Customers");
    await pane.waitUntilSaved("海纳机械");
    await eventually(async () => expect(await pane.frame.locator(":focus").count()).toBe(1));
  }, 180_000);

  it("says in English what happened, and undoes it", async () => {
    const workbench = await browser.open({ query: { lang: "en", today } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General" });
    await pane.go("settings");
    await pane.field(en.fields.header).fill("Plate number");
    await pane.select(en.fields.table, "Orders");
    await pane.button(en.fields.add).click();
    await pane.frame.getByText(en.fields.added("Plate number", "Orders")).waitFor({ timeout: 30_000 });
    await pane.button(en.fields.undo).click();
    await pane.frame.getByText(en.fields.undone("Plate number")).waitFor({ timeout: 30_000 });
    await pane.frame.getByText(en.fields.none).waitFor();
  }, 180_000);
});
