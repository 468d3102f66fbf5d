import { readFileSync } from "node:fs";
import { backupTexts } from "../../../src/i18n/backupTexts";
import { damageRows } from "../pages/damageRows";
import { labelOf, type PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const backupScreens: readonly PaneScreen[] = [
  { name: "backup", isPictured: true, show: openBackup },
  { name: "backup-differences", show: showDifferences },
];

async function openBackup({ pane, language }: PaneVisit): Promise<void> {
  await pane.go("settings");
  await pane.button(pane.texts.backup.open).click();
  await pane.frame.getByText(backupTexts[language].screen.snapshot.never).waitFor({ timeout: 60_000 });
}

async function showDifferences(visit: PaneVisit): Promise<void> {
  const { pane, workbench, language } = visit;
  const { screen: words, counts } = backupTexts[language];
  const made = workbench.page.waitForEvent("download");
  await pane.button(words.snapshot.saveRecords).click();
  const buffer = readFileSync(await (await made).path());
  const contactPerson = labelOf(visit, "Customers", "contactPerson");
  const lastName = "Maximiliana Featherstonehaugh-Wriothesley von Hohenzollern";
  await damageRows(workbench, [{ table: "Customers", header: contactPerson, row: 0, value: lastName }]);
  await pane.frame
    .getByLabel(words.restore.file)
    .setInputFiles({ name: "records.json", mimeType: "application/json", buffer });
  await pane.frame.getByText(counts(1, 0, 0)).waitFor({ timeout: 60_000 });
}
