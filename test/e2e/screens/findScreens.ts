import { questionKeys, type QuestionKey } from "../../../src/taskpane/find/findChoice";
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
  { name: "edit-customer", isPictured: true, show: editCustomer },
  { name: "split-order", isPictured: true, show: splitOrder },
];

/** Not every customer has an order that can still be split. */
const mostCardsTried = 4;

async function openFind(pane: PanePage): Promise<void> {
  await pane.go("find");
  await pane.find("");
  const clear = pane.button(pane.texts.find.clearFilters);
  if (await clear.isVisible()) await clear.click();
  const back = pane.button(pane.texts.find.backToQuestions);
  await back.or(pane.button(pane.texts.find.question.top)).waitFor();
  if (await back.isVisible()) await back.click();
}

async function ask(pane: PanePage, question: QuestionKey): Promise<void> {
  await openFind(pane);
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
  await ask(pane, "top");
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

async function editCustomer({ pane }: PaneVisit): Promise<void> {
  await openCard(pane);
  const name = await pane.frame.locator("header h1").innerText();
  await pane.button(pane.texts.saving.editNamed(name)).click();
  await pane.frame.locator("form").waitFor();
}

async function splitOrder({ pane }: PaneVisit): Promise<void> {
  const split = pane.frame.getByRole("button", { name: pane.texts.saving.split.openOf("") }).first();
  for (let place = 0; place < mostCardsTried && !(await split.isVisible()); place += 1) {
    await ask(pane, "top");
    await pane.frame.locator("button.resultMain").nth(place).click();
    await pane.button(pane.texts.card.back).waitFor();
  }
  await split.click();
  await pane.frame.locator("form").waitFor();
}
