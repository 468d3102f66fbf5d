import type { PaneVisit } from "../pages/paneVisit";
import type { PanePage } from "../pages/panePage";
import type { PaneScreen } from "./paneScreen";

export const reportScreens: readonly PaneScreen[] = [
  { name: "regions", isPictured: true, show: ({ pane }) => summarise(pane, "quarter") },
  { name: "regions-own-period", show: refusePeriod },
  { name: "regions-written", show: write },
  { name: "settings", isPictured: true, show: ({ pane }) => pane.go("settings") },
];

async function summarise(pane: PanePage, period: keyof PanePage["texts"]["regions"]["periods"]): Promise<void> {
  await pane.go("regions");
  await pane.choosePill(pane.texts.regions.period, pane.texts.regions.periods[period]);
  await pane.frame.getByRole("table").waitFor();
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
