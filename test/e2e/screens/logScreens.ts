import type { PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const logScreens: readonly PaneScreen[] = [{ name: "log", show: openLog }];

/** With what the screens before have written. */
async function openLog({ pane }: PaneVisit): Promise<void> {
  await pane.go("settings");
  await pane.button(pane.texts.settings.log).click();
  await pane.frame.locator(".logEntry").first().waitFor({ timeout: 60_000 });
}
