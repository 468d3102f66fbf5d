import { checkUpTexts } from "../../../src/i18n/checkUpTexts";
import { damageRows } from "../pages/damageRows";
import { labelOf, type PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const checkUpScreens: readonly PaneScreen[] = [
  { name: "check-up", show: openCheckUp },
  { name: "check-up-preview", show: preview },
  { name: "check-up-fixed", show: fix },
];

const longName = "Bosphorus International Trading & Forwarding Company Limited, 华东分公司";

async function openCheckUp(visit: PaneVisit): Promise<void> {
  const { pane, workbench, language } = visit;
  const { screen: words } = checkUpTexts[language];
  await damageRows(workbench, [
    { table: "Orders", header: labelOf(visit, "Orders", "amount"), row: 0, value: "１,200.50", format: "@" },
    { table: "Orders", header: labelOf(visit, "Orders", "orderDate"), row: 1, value: "2026年3月5日", format: "@" },
    { table: "Customers", header: labelOf(visit, "Customers", "outstanding"), row: 1, value: 77 },
    { table: "FollowUps", header: labelOf(visit, "FollowUps", "customer"), row: 0, value: longName },
    { table: "Customers", header: labelOf(visit, "Customers", "mobile"), row: 2, value: "13800", format: "@" },
  ]);
  await pane.go("settings");
  await pane.button(pane.texts.settings.checkUp).click();
  const groups = pane.frame.locator(".findingGroup");
  await groups.first().waitFor({ timeout: 60_000 });
  for (const summary of await groups.locator("summary").all())
    await summary.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  await pane.button(words.again).waitFor();
}

async function preview({ pane, language }: PaneVisit): Promise<void> {
  const { screen: words } = checkUpTexts[language];
  await pane.button(words.fixAll(3)).click();
  await pane.frame.getByText(words.preview.formulas(1)).waitFor();
}

async function fix({ pane, language }: PaneVisit): Promise<void> {
  const { screen: words } = checkUpTexts[language];
  await pane.button(words.preview.start(3)).click();
  await pane.frame.getByText(words.done(3)).waitFor({ timeout: 60_000 });
}
