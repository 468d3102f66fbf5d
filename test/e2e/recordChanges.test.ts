import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { findColumnLetter } from "./pages/findColumnLetter";
import { PanePage } from "./pages/panePage";

describe("What is typed into the grid", () => {
  const browser = useBrowser();

  it("shows in Today by itself, and what stands in a form stays", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });

    await workbench.openSheet("客户");
    const mobile = await findColumnLetter(workbench, "手机");
    await workbench.goTo("B3");
    const name = await workbench.formulaBarText();
    const row = pane.frame.getByRole("listitem").filter({ hasText: name }).first();
    expect(await row.innerText()).not.toContain("13911112222");
    await workbench.goTo(`${mobile}3`);
    await workbench.type("13911112222");
    await row.getByText("13911112222").waitFor({ timeout: 20_000 });

    await pane.go("add");
    await pane.field("跟进内容").fill("问了样品");
    await workbench.goTo(`${mobile}3`);
    await workbench.type("13933334444");
    await pane.go("today");
    await row.getByText("13933334444").waitFor({ timeout: 20_000 });
    await pane.go("add");
    await eventually(async () => expect(await pane.field("跟进内容").inputValue()).toBe("问了样品"));
  }, 120_000);
});
