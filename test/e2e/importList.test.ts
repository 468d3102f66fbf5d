import { importTexts } from "../../src/i18n/importTexts";
import { logTexts } from "../../src/i18n/logTexts";
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";

const today = "2026-11-23";

const messyFile = `2026年客户资料,,,
制表人：王芳,,,
客户单位,联系电话,跟进记录,状态
金桥包装厂,13922220001 / 13922220002,3/5 电话 已报价; 3/12 微信 等回复,洽谈中
银河印务,0512-66660002,,已成交
没有电话的,,,
金桥包装厂有限公司,13922220009,,
合计,3家,,
`;

const aFile = (content: string) => ({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(content) });

describe("Importing a list", () => {
  const browser = useBrowser();

  /** In a new workbook. */
  async function beginImport() {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    const words = importTexts.zh;
    await pane.setUp({ preset: "通用" });
    await pane.button(zh.add.importList).click();
    return { workbench, pane, words };
  }

  it("takes a messy file in, tells what stays out and takes it all back", async () => {
    const { workbench, pane, words } = await beginImport();
    await pane.frame.getByLabel(words.source.file).setInputFiles(aFile(messyFile));

    await pane.frame.getByRole("heading", { name: words.mapping.title }).waitFor({ timeout: 20_000 });
    await eventually(async () => expect(await pane.chosen(words.mapping.columnLabel("客户单位"))).toBe("客户名称"));
    await eventually(async () => expect(await pane.chosen(words.mapping.columnLabel("联系电话"))).toBe("手机"));
    await pane.button(words.mapping.next).click();

    await pane.frame.getByText(words.preview.added(2, "客户")).waitFor({ timeout: 20_000 });
    await pane.frame.getByText(words.preview.followUps(2)).waitFor();
    await pane.frame.getByText(words.preview.duplicates(1)).waitFor();
    await pane.frame.getByText(words.preview.rejected(2)).waitFor();
    await pane.button(words.preview.start(2)).click();

    await pane.frame.getByText(words.done.added(2, 2)).waitFor({ timeout: 30_000 });
    await pane.button(words.done.openSheet).click();
    await workbench.waitForSheet("导入结果");
    await pane.button(words.done.undo).click();
    await pane.frame.getByText(words.done.undone(4)).waitFor({ timeout: 30_000 });
    await pane.button(zh.card.back).click();
    await pane.frame.getByRole("heading", { name: zh.today.noCustomersTitle }).waitFor();
  }, 180_000);

  it("takes the sheet that stands in front", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today } });
    const pane = new PanePage(workbench.pane, zh);
    const words = importTexts.zh;
    await pane.setUp({ preset: "通用" });
    await workbench.pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("旧客户");
        sheet.getRange("A2:B4").values = [
          ["客户单位", "手机"],
          ["金桥包装厂", 13922220001],
          ["银河印务", 13922220002],
        ];
        sheet.activate();
        await context.sync();
      }),
    );
    await pane.button(zh.add.importList).click();
    await pane.chooser(words.source.sheet).waitFor({ timeout: 20_000 });
    await eventually(async () => expect(await pane.chosen(words.source.sheet)).toBe("旧客户"));
    await pane.button(words.source.read).click();
    await pane.frame.getByText(words.mapping.found(2, 2)).waitFor({ timeout: 20_000 });
    await pane.button(words.mapping.next).click();
    await pane.button(words.preview.start(2)).click();
    await pane.frame.getByText(words.done.added(2, 0)).waitFor({ timeout: 30_000 });
  }, 120_000);

  it("remembers how columns were assigned, by keyboard and in English", async () => {
    const workbench = await browser.open({ query: { lang: "en", today } });
    const pane = new PanePage(workbench.pane, en);
    const words = importTexts.en;
    await pane.setUp({ preset: "General" });
    await pane.go("add");
    await pane.button(en.add.importList).focus();
    await pane.button(en.add.importList).press("Enter");
    const choose = () =>
      pane.frame.getByLabel(words.source.file).setInputFiles(aFile("Who,Cell,Nick\nHaina,+49 170 1234567,hn\n"));
    await choose();
    await pane.waitForFocusOn(pane.frame.getByRole("heading", { name: words.mapping.title }));
    await pane.select(words.mapping.columnLabel("Who"), "Customer");
    await pane.button(words.mapping.next).press("Enter");
    await pane.waitForFocusOn(pane.frame.getByRole("heading", { name: words.preview.title }));
    await pane.button(words.preview.start(1)).press("Enter");
    await pane.frame.getByText(words.done.added(1, 0)).waitFor({ timeout: 30_000 });
    await pane.waitForFocusOn(pane.button(words.done.again));
    await pane.button(words.done.again).press("Enter");
    await choose();
    await pane.frame.getByText(words.mapping.remembered).waitFor({ timeout: 20_000 });
    await eventually(async () => expect(await pane.chosen(words.mapping.columnLabel("Who"))).toBe("Customer"));
    await pane.button(words.mapping.next).press("Enter");
    await pane.frame.getByText(words.preview.duplicates(1)).waitFor({ timeout: 20_000 });
    await pane.button(words.preview.onlyReport).waitFor();
  }, 180_000);

  it("tells after a pane was closed half-way what stands, and takes it out again", async () => {
    const { workbench, pane, words } = await beginImport();
    const rows = Array.from({ length: 450 }, (_, index) => `客户${index},${13_000_000_000 + index},3/5 电话 已报价`);
    const content = ["客户单位,联系电话,跟进记录", ...rows].join("\n");
    await pane.frame.getByLabel(words.source.file).setInputFiles(aFile(content));
    await pane.button(words.mapping.next).click();
    await pane.button(words.preview.start(450)).waitFor({ timeout: 30_000 });
    await workbench.slowDown(1500);
    await pane.button(words.preview.start(450)).click();
    await pane.frame.locator(".cancelWork").getByText(zh.common.progress(200, 900)).waitFor({ timeout: 60_000 });
    await workbench.openPaneAgain();
    await workbench.slowDown(0);

    await pane.go("add");
    await pane.button(zh.add.importList).click();
    await pane.frame.getByText(/“客户” \d+ 条（应有 450 条）、“跟进” 0 条（应有 450 条）/).waitFor({ timeout: 30_000 });
    await pane.button(words.last.takeOut).click();
    await pane.frame.getByText(/已撤销，(200|400) 条记录已移除/).waitFor({ timeout: 60_000 });
    await pane.waitForFocusOn(pane.button(logTexts.zh.close));
    await pane.button(zh.card.back).click();
    await pane.go("today");
    await pane.frame.getByRole("heading", { name: zh.today.noCustomersTitle }).waitFor();
  }, 180_000);
});
