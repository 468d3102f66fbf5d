import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { schemaVersion } from "../../src/schema/schemaVersion";
import { schemaVersionName } from "../../src/schema/settingNames";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";
import type { WorkbenchPage } from "./workbenchPage";

/** As a colleague's newer add-in would have left it. */
async function setVersion(workbench: WorkbenchPage, version: number): Promise<void> {
  await workbench.pane.locator("body").evaluate(
    (_body, [name, value]) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(name).getRange().values = [[value]];
        await context.sync();
      }),
    [schemaVersionName, version] as const,
  );
}

describe.each([
  ["zh", zh, "通用"],
  ["en", en, "General"],
] as const)("What keeps a person from working: %s", (lang, texts, preset) => {
  const browser = useBrowser();

  it("without network a page that is not there yet says so; the others go on, and it opens by itself afterwards", async () => {
    const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, texts);
    await pane.setUp({ preset, withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });

    const network = workbench.page.context();
    await network.setOffline(true);
    await pane.go("regions");
    await pane.alert.getByText(texts.common.offline).waitFor();
    await pane.button(texts.common.retry).click();
    await pane.alert.getByText(texts.common.offline).waitFor();
    await pane.go("today");
    await pane.button(texts.common.refresh).click();
    await pane.dueNames.first().waitFor();
    await pane.go("regions");
    await pane.alert.getByText(texts.common.offline).waitFor();

    await network.setOffline(false);
    await pane.frame.getByRole("table").waitFor({ timeout: 20_000 });
    await eventually(async () => expect(await pane.alert.count()).toBe(0));
    workbench.expectProblem(/ERR_INTERNET_DISCONNECTED|request failed/);
  }, 120_000);

  it("a workbook of a newer add-in is left alone, and the sentence says what to do", async () => {
    const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, texts);
    await pane.setUp({ preset });
    await setVersion(workbench, schemaVersion + 1);
    await workbench.openPaneAgain();
    await pane.alert.getByText(texts.errors.newerWorkbook()).waitFor();
    await eventually(async () => expect(await pane.frame.getByRole("navigation").count()).toBe(0));

    await setVersion(workbench, schemaVersion);
    await pane.button(texts.common.retry).click();
    await pane.frame.getByRole("navigation").waitFor();
  }, 120_000);
});
