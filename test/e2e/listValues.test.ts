import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

describe("A value for a list", () => {
  const browser = useBrowser();

  it("is added in Settings with its class, and the forms offer it", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    const words = zh.fields.value;
    await pane.setUp({ preset: "通用" });
    await pane.go("settings");
    await pane.button(words.add).click();
    await pane.frame.getByText(words.problem.labelMissing).waitFor();
    await pane.waitForFocusOn(pane.field(words.label));
    await pane.field(words.label).fill("考察中");
    await pane.field(words.cadence("A")).fill("5");
    await pane.button(words.add).click();
    await pane.frame.getByText(words.added("考察中", "销售阶段")).waitFor({ timeout: 30_000 });
    await pane.waitForFocusOn(pane.button(zh.fields.undo));

    await pane.go("add");
    await pane.openForm("Customers");
    await pane.choosePill("销售阶段", "考察中");
    await pane.fill({ 客户名称: "海纳机械", 手机: "13800001111" });
    await pane.save("Customers");
    await pane.waitUntilSaved("海纳机械");
  }, 180_000);
});
