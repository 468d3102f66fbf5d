import { questionKeys, type QuestionKey } from "../../../src/taskpane/find/findChoice";
import { tables } from "../../../src/schema/tables/tables";
import type { PaneVisit } from "../pages/paneVisit";
import type { PanePage } from "../pages/panePage";
import type { PaneScreen } from "./paneScreen";

export const findScreens: readonly PaneScreen[] = [
  { name: "find", isPictured: true, show: ({ pane }) => openFind(pane) },
  ...questionKeys.map((key) => ({ name: `find-${key}`, show: ({ pane }: PaneVisit) => ask(pane, key) })),
  { name: "find-results", isPictured: true, show: ({ pane }) => findOrders(pane) },
  { name: "find-filters", show: filter },
  { name: "card", isPictured: true, show: ({ pane }) => openCard(pane) },
  { name: "card-changed", show: changeStage },
  { name: "card-offered", show: standOnRow },
];

async function openFind(pane: PanePage): Promise<void> {
  await pane.go("find");
  await pane.find("");
  await pane.button(pane.texts.find.question.top).waitFor();
}

async function ask(pane: PanePage, question: QuestionKey): Promise<void> {
  await pane.go("find");
  const back = pane.button(pane.texts.find.backToQuestions);
  if (await back.isVisible()) await back.click();
  await pane.button(pane.texts.find.question[question]).click();
  await pane.frame.getByRole("heading", { name: pane.texts.find.question[question] }).waitFor();
}

async function findOrders(pane: PanePage): Promise<void> {
  await pane.go("find");
  await pane.find("1");
  await pane.frame.locator(".resultRow").first().waitFor();
}

async function filter({ pane }: PaneVisit): Promise<void> {
  await findOrders(pane);
  await pane.frame.locator(".filters summary").click();
  await pane.select(pane.texts.find.period, pane.texts.regions.periods.own);
  await pane.field(pane.texts.regions.from).waitFor();
}

async function openCard(pane: PanePage): Promise<void> {
  await findOrders(pane);
  await pane.frame.locator("button.resultMain").first().click();
  await pane.button(pane.texts.card.back).waitFor();
}

async function changeStage({ pane }: PaneVisit): Promise<void> {
  await pane.frame
    .getByRole("group", { name: pane.texts.card.stage })
    .getByRole("button", { pressed: false })
    .first()
    .click();
  await pane.frame.locator(".message.success").waitFor({ timeout: 20_000 });
}

async function standOnRow({ pane, workbench, language }: PaneVisit): Promise<void> {
  await pane.go("settings");
  await workbench.openSheet(tables.Customers.sheetName[language]);
  await workbench.goTo("B3");
  await pane.frame.locator(".cardOffer").waitFor();
}
