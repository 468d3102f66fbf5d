import { mergeTexts } from "../../../src/i18n/mergeTexts";
import { damageRows } from "../pages/damageRows";
import { labelOf, type PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const mergeScreens: readonly PaneScreen[] = [
  { name: "merge-choose", show: chooseOther },
  { name: "merge-fields", show: showFields },
  { name: "merge-done", show: merge },
];

const mobile = "13900002222";

async function chooseOther(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  const inRow = (row: number, key: string, value: string) => ({
    ...{ table: "Customers", header: labelOf(visit, "Customers", key), row, value, format: "@" },
  });
  await damageRows(workbench, [
    inRow(0, "mobile", mobile),
    inRow(1, "mobile", mobile),
    inRow(0, "company", "Bosphorus International Trading & Forwarding Company Limited"),
    inRow(1, "notes", "x"),
  ]);
  await pane.go("today");
  await pane.button(pane.texts.common.refresh).click();
  await pane.go("find");
  await pane.find(mobile);
  await pane.frame.locator(".resultRow button.resultMain").first().click();
  await pane.frame.getByRole("button").filter({ hasText: pane.texts.saving.merge }).first().click();
  await pane.chooser(mergeTexts[visit.language].choose).waitFor({ timeout: 30_000 });
}

async function showFields({ pane, language }: PaneVisit): Promise<void> {
  await pane.frame.locator("li.card").getByRole("button").first().click();
  await pane.button(mergeTexts[language].merge).waitFor();
}

async function merge({ pane, language }: PaneVisit): Promise<void> {
  await pane.button(mergeTexts[language].merge).click();
  await pane.button(pane.texts.saving.undo).waitFor({ timeout: 60_000 });
}
