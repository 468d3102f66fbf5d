import { importTexts } from "../../../src/i18n/importTexts";
import type { PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const importScreens: readonly PaneScreen[] = [
  { name: "import-source", show: openImport },
  { name: "import-refused", show: refuse },
  { name: "import-mapping", show: showMapping },
  { name: "import-preview", show: showPreview },
  { name: "import-done", show: write },
];

const header = "名称,电话,类型,Unknown column of another program,跟进记录";
const rows = [
  "金桥包装厂有限责任公司（华东分公司）,13922220001 / 13922220002,企业,x,3/5 电话 已报价; 3/12 微信 等回复",
  "Harbour Tools Ltd,+44 7700 900001,Company,y,",
  "没有电话的,,,,",
  "金桥包装厂有限责任公司（华东分公司）,13922220003,,,",
];
const aList = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from([header, ...rows].join("\n")) };
const noList = {
  name: "x.png",
  mimeType: "image/png",
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff]),
};

async function openImport({ pane, language }: PaneVisit): Promise<void> {
  await pane.go("add");
  await pane.button(pane.texts.add.importList).click();
  await pane.frame.getByLabel(importTexts[language].source.file).waitFor();
}

async function refuse({ pane, language }: PaneVisit): Promise<void> {
  await pane.frame.getByLabel(importTexts[language].source.file).setInputFiles(noList);
  await pane.frame.getByText(importTexts[language].refusals.notText).waitFor();
}

async function showMapping({ pane, language }: PaneVisit): Promise<void> {
  await pane.frame.getByLabel(importTexts[language].source.file).setInputFiles(aList);
  await pane.frame.getByRole("heading", { name: importTexts[language].mapping.title }).waitFor();
}

async function showPreview({ pane, language }: PaneVisit): Promise<void> {
  await pane.button(importTexts[language].mapping.next).click();
  await pane.frame.getByRole("heading", { name: importTexts[language].preview.title }).waitFor({ timeout: 20_000 });
}

async function write({ pane, language }: PaneVisit): Promise<void> {
  await pane.button(importTexts[language].preview.start(2)).click();
  await pane.button(importTexts[language].done.undo).waitFor({ timeout: 30_000 });
}
