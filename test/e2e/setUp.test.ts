import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";
import { changeSheets } from "./pages/paneVisit";

const { setUp, repair, common } = zh;

describe("Set-up meets a workbook that is not empty", () => {
  const browser = useBrowser();

  it("asks when a sheet of that name is there, and adds beside it without touching it", async () => {
    const workbench = await browser.open({ query: { lang: "zh" } });
    const pane = new PanePage(workbench.pane, zh);
    await changeSheets(workbench, { add: "客户" });
    await pane.button(setUp.create).click();
    await pane.frame.getByText(setUp.namesTaken("客户")).waitFor();
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toEqual(["Sheet1", "客户"]));

    await pane.button(common.cancel).click();
    await pane.button(setUp.create).click();
    await pane.button(setUp.addBeside).click();
    await pane.frame.getByRole("navigation").waitFor({ timeout: 60_000 });
    const names = await workbench.sheetTabs.allInnerTexts();
    expect(names.filter((name) => name.startsWith("客户"))).toEqual(["客户", "客户 2"]);
    expect(names).toContain("Sheet1");
  }, 120_000);

  it("says what is gone when a sheet was deleted, makes it again, and goes on", async () => {
    const workbench = await browser.open({ query: { lang: "zh" } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "零售" });
    await changeSheets(workbench, { remove: "订单" });
    await pane.button(common.refresh).click();
    await pane.alert.getByText("找不到表“订单”").waitFor();

    await pane.button(repair.check).click();
    await pane.frame.getByText(repair.addSheet("订单")).waitFor();
    await pane.button(repair.repair).click();
    await pane.frame.getByText(repair.done).waitFor({ timeout: 60_000 });
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toContain("订单"));
    await pane.button(repair.goOn).click();
    await pane.frame.getByRole("navigation").waitFor();
    await eventually(async () => expect(await pane.alert.count()).toBe(0));
  }, 120_000);
});
