import { readFile } from "node:fs/promises";
import { readXlsx } from "../../src/embedded-excel/xlsx/readXlsx";
import { writeXlsx } from "../../src/embedded-excel/xlsx/writeXlsx";
import { aSheet, aTable, aValidation, aWorkbook, noValue } from "../embedded-excel/xlsx/aWorkbook";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";

const wholeColumn = { top: 1, left: 1, bottom: 1_048_575, right: 1 };

/** A table of two customers whose second column accepts two regions only. */
async function aFile(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const customers = aSheet("客户", {
    inputs: [
      ["客户名称", "地区"],
      ["晨光", "华东"],
      ["北辰", "华北"],
    ],
    tables: [aTable("Customers", ["客户名称", "地区"])],
    validations: [
      aValidation({
        areas: [wholeColumn],
        rule: { kind: "List", source: "华东,华北", inCellDropDown: true },
        alert: { show: true, style: "Stop", title: "地区", message: "请从列表中选择地区。" },
      }),
    ],
  });
  const state = aWorkbook([customers, aSheet("备注", {}, 2)]);
  const bytes = await writeXlsx(state, noValue);
  return { name: "customers.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

describe("Files in the workbench", () => {
  const browser = useBrowser();

  it("an opened workbook shows its sheets in order, and saved it holds what was typed", async () => {
    const workbench = await browser.open({ query: { lang: "zh" } });
    await workbench.openFile(await aFile());
    await workbench.waitForSheet("客户");
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toEqual(["客户", "备注"]));
    await workbench.goTo("A4");
    await workbench.type("新桥");
    await workbench.goTo("A4");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("新桥"));
    const saved = await readXlsx(new Uint8Array(await readFile(await workbench.save())));
    expect(saved.sheets[0]?.inputs[3]?.[0]).toBe("新桥");
    expect(saved.sheets[0]?.tables[0]?.area.bottom).toBe(3);
  });

  it("a value that the validation refuses is not taken, and the alert is shown", async () => {
    const workbench = await browser.open({ query: { lang: "zh" } });
    await workbench.openFile(await aFile());
    await workbench.waitForSheet("客户");
    await workbench.goTo("B2");
    await workbench.type("海外");
    await workbench.messageBox.getByText("请从列表中选择地区。").waitFor();
    await workbench.button("确定").click();
    await workbench.goTo("B2");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("华东"));
  });

  it("unsaved changes are only given up when the person says so", async () => {
    const workbench = await browser.open({ query: { lang: "en" } });
    await workbench.goTo("A1");
    await workbench.type("kept");
    await workbench.unsavedMark.waitFor();
    await workbench.button("New").click();
    await workbench.button("Cancel").click();
    await workbench.goTo("A1");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("kept"));
    await workbench.button("New").click();
    await workbench.button("Discard").click();
    await workbench.unsavedMark.waitFor({ state: "hidden" });
    await workbench.goTo("A1");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe(""));
  });

  it("another language keeps the workbook", async () => {
    const workbench = await browser.open({ query: { lang: "zh" } });
    await workbench.openFile(await aFile());
    await workbench.waitForSheet("客户");
    await workbench.button("EN").click();
    await workbench.button("Save .xlsx").waitFor();
    await workbench.waitUntilReady();
    await eventually(async () => expect(await workbench.sheetTabs.allInnerTexts()).toEqual(["客户", "备注"]));
    await workbench.goTo("A3");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("北辰"));
    await workbench.type("South");
    await workbench.goTo("A3");
    await eventually(async () => expect(await workbench.formulaBarText()).toBe("South"));
  });
});
