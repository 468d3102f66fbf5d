/** Before there are records: another workbook, an empty one, a broken one; at last one with demo data for all that follows. */
import { exportRecords } from "../../../src/domain/backup/exportRecords";
import { backupTexts } from "../../../src/i18n/backupTexts";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import { presets } from "../../../src/schema/presets/presets";
import { schemaVersion } from "../../../src/schema/schemaVersion";
import { schemaVersionName } from "../../../src/schema/settingNames";
import { tables } from "../../../src/schema/tables/tables";
import { day } from "../../builders/day";
import { randomTracker } from "../../builders/randomTracker";
import { changeNamedNumber, changeSheets, type PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const beginningScreens: readonly PaneScreen[] = [
  { name: "set-up", isPictured: true, show: ({ pane }) => pane.heading.getByText(pane.texts.setUp.title).waitFor() },
  { name: "restore-whole", show: chooseBackup },
  { name: "set-up-names-taken", show: meetTakenNames },
  { name: "today-without-customers", show: setUpEmptyWorkbook },
  { name: "find-nothing", show: findNothing },
  { name: "regions-without-orders", show: ({ pane }) => showEmptySummary(pane) },
  { name: "screen-loading", show: holdScreen },
  { name: "screen-not-loaded", show: loseScreen },
  { name: "table-missing", show: loseTable },
  { name: "damaged", show: openDamagedWorkbook },
  { name: "upgrade", show: openEarlierWorkbook },
  { name: "upgrade-postponed", show: postponeUpgrade },
  { name: "upgraded", show: upgrade },
  { name: "today", isPictured: true, show: setUpDemoWorkbook },
];

const today = day("2026-11-23");

const sheetOf = (table: "Customers" | "Orders", { language }: PaneVisit) => tables[table].sheetName[language];

async function chooseBackup({ pane, preset, language }: PaneVisit): Promise<void> {
  const { restore, whole } = backupTexts[language].screen;
  const settings = defaultSettings(preset, language);
  const records = randomTracker(3, { customers: 128, followUps: 1280, orders: 96, payments: 88, feedback: 40 }, today);
  await pane.button(pane.texts.setUp.fromBackup).click();
  const buffer = Buffer.from(exportRecords({ made: today, preset, language, settings, records }));
  const file = { name: "records.json", mimeType: "application/json", buffer };
  await pane.frame.getByLabel(restore.file).setInputFiles(file);
  await pane.button(whole.start).waitFor();
}

async function meetTakenNames(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  await pane.button(pane.texts.card.back).click();
  await changeSheets(workbench, { add: sheetOf("Customers", visit) });
  await pane.button(pane.texts.setUp.create).click();
  await pane.button(pane.texts.setUp.addBeside).waitFor();
}

async function setUpEmptyWorkbook(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  await pane.button(pane.texts.common.cancel).click();
  await changeSheets(workbench, { remove: sheetOf("Customers", visit) });
  await setUp(visit, false);
  await pane.frame.getByText(pane.texts.today.noCustomersTitle).waitFor();
}

async function findNothing({ pane }: PaneVisit): Promise<void> {
  await pane.go("find");
  await pane.find("?");
  await pane.frame.getByText(pane.texts.find.noneAdvice).waitFor();
}

async function showEmptySummary(pane: PaneVisit["pane"]): Promise<void> {
  await pane.go("regions");
  await pane.frame.getByText(pane.texts.regions.noRecords).waitFor();
}

const settingsCode = "**/lazy/settings.*.js";

async function holdScreen({ pane, workbench: { page } }: PaneVisit): Promise<void> {
  await page.route(settingsCode, () => undefined);
  await pane.go("settings");
  await pane.frame.getByRole("status").getByText(pane.texts.common.loading).waitFor();
}

async function loseScreen({ pane, workbench }: PaneVisit): Promise<void> {
  await workbench.page.unroute(settingsCode);
  await workbench.page.route(settingsCode, (route) => route.abort("aborted"));
  await workbench.openPaneAgain();
  await pane.go("settings");
  await pane.frame.getByText(pane.texts.common.screenMissing).waitFor();
}

async function loseTable(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  await workbench.page.unroute(settingsCode);
  await pane.go("today");
  await changeSheets(workbench, { remove: sheetOf("Orders", visit) });
  await pane.button(pane.texts.common.refresh).click();
  await pane.alert.waitFor();
}

async function openDamagedWorkbook({ pane, workbench }: PaneVisit): Promise<void> {
  await workbench.openPaneAgain();
  await pane.heading.getByText(pane.texts.repair.title).waitFor();
}

/** Of this version but for its number: the screens are the same. */
async function openEarlierWorkbook(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  await workbench.startNewWorkbook();
  await setUp(visit, false);
  await changeNamedNumber(workbench, schemaVersionName, schemaVersion - 1);
  await workbench.openPaneAgain();
  await pane.button(pane.texts.upgrade.start).waitFor({ timeout: 30_000 });
}

async function postponeUpgrade({ pane }: PaneVisit): Promise<void> {
  await pane.button(pane.texts.upgrade.later).click();
  await pane.frame.getByText(pane.texts.upgrade.postponed).waitFor();
}

async function upgrade({ pane }: PaneVisit): Promise<void> {
  await pane.button(pane.texts.upgrade.look).click();
  await pane.button(pane.texts.upgrade.start).click();
  await pane.button(pane.texts.upgrade.goOn).waitFor({ timeout: 60_000 });
}

async function setUpDemoWorkbook(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  await workbench.startNewWorkbook();
  await setUp(visit, true);
  await pane.dueNames.first().waitFor({ timeout: 30_000 });
}

async function setUp({ pane, preset, language }: PaneVisit, withDemoData: boolean): Promise<void> {
  await pane.setUp({ preset: presets[preset].name[language], withDemoData });
}
