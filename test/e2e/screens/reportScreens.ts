import { numberNames } from "../../../src/schema/settingNames";
import { tables } from "../../../src/schema/tables/tables";
import { changeNamedNumber, type PaneVisit } from "../pages/paneVisit";
import type { PanePage } from "../pages/panePage";
import type { PaneScreen } from "./paneScreen";

export const reportScreens: readonly PaneScreen[] = [
  { name: "regions", isPictured: true, show: ({ pane }) => summarise(pane, "quarter") },
  { name: "regions-drop", isPictured: true, show: showDrop },
  { name: "regions-own-period", show: refusePeriod },
  { name: "regions-written", show: write },
  { name: "settings", isPictured: true, show: ({ pane }) => pane.go("settings") },
  { name: "card-offered", show: standOnRow },
  { name: "cell-edited", show: editCell },
];

async function summarise(pane: PanePage, period: keyof PanePage["texts"]["regions"]["periods"]): Promise<void> {
  await pane.go("regions");
  await pane.choosePill(pane.texts.regions.period, pane.texts.regions.periods[period]);
  await pane.frame.getByRole("table").waitFor();
}

/** The demo data is too small for an alert by the usual thresholds. */
async function showDrop(visit: PaneVisit): Promise<void> {
  const { pane, workbench } = visit;
  await changeNamedNumber(workbench, numberNames.dropMinimumOrders, 1);
  await changeNamedNumber(workbench, numberNames.dropBaseAmount, 1);
  await workbench.openPaneAgain();
  for (const period of ["quarter", "month", "last30", "year"] as const) {
    await summarise(pane, period);
    if (await pane.frame.locator(".dropHeading").first().isVisible()) break;
  }
  await pane.frame.locator(".dropHeading").first().click();
  await pane.button(pane.texts.regions.copyEvidence).waitFor();
}

async function refusePeriod({ pane }: PaneVisit): Promise<void> {
  await summarise(pane, "own");
  await pane.fill({ [pane.texts.regions.to]: "2020-01-01" });
  await pane.frame.getByText(pane.texts.regions.periodWrong).waitFor();
}

async function write({ pane }: PaneVisit): Promise<void> {
  await summarise(pane, "month");
  await pane.button(pane.texts.regions.summarise).click();
  await pane.frame.locator(".message.success").waitFor({ timeout: 20_000 });
}

async function standOnRow({ pane, workbench, language }: PaneVisit): Promise<void> {
  await pane.go("settings");
  await workbench.openSheet(tables.Customers.sheetName[language]);
  await workbench.goTo("B3");
  await pane.frame.locator(".cardOffer").waitFor();
}

async function editCell({ pane, workbench }: PaneVisit): Promise<void> {
  await pane.go("today");
  await workbench.goTo("N2");
  await workbench.beginTyping("1");
  await pane.highlightSwitch.click();
  await pane.alert.waitFor();
}
