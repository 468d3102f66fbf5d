import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const texts = {
  zh: { standIn: "不是 Excel", newWorkbook: "新建" },
  en: { standIn: "it is not Excel", newWorkbook: "New" },
} as const;

describe("The workbench", () => {
  const browser = useBrowser();

  it.each(["zh", "en"] as const)("opens with grid and pane and says that it stands in for Excel: %s", async (lang) => {
    const workbench = await browser.open({ query: { lang, today: "2026-03-02" } });
    expect(await workbench.page.locator(".stand-in").innerText()).toContain(texts[lang].standIn);
    await eventually(async () => expect(await workbench.button(texts[lang].newWorkbook).isEnabled()).toBe(true));
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toEqual(["Sheet1"]));
    expect(await workbench.page.locator("#fixed-day").innerText()).toContain("2026-03-02");
  });

  it("a value that is typed into the grid stands in the workbook", async () => {
    const workbench = await browser.open({ query: { lang: "en" } });
    await workbench.goTo("B2");
    await workbench.type("12.5");
    await workbench.type("=B2*2");
    await workbench.goTo("B3");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("=B2*2"));
  });

  it("a file that is no workbook is refused with a sentence", async () => {
    const workbench = await browser.open({ query: { lang: "en" } });
    await workbench.openFile({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("not a workbook") });
    await workbench.messageBox.getByText("This file is not an .xlsx workbook.").waitFor();
    await workbench.button("OK").click();
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toEqual(["Sheet1"]));
  });
});
