import type { TodaySection } from "../../../src/domain/today/todayItem";
import type { PanePage } from "../pages/panePage";
import type { PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const todayScreens: readonly PaneScreen[] = [
  { name: "today-highlighted", show: highlight },
  { name: "today-service", isPictured: true, show: ({ pane }) => showView(pane, "service") },
  { name: "today-whose", show: askName },
  { name: "today-nothing", show: showNothing },
  { name: "today-row-tools", isPictured: true, show: ({ pane }) => openTools(pane) },
  { name: "today-row-refused", show: refuseDay },
  { name: "today-claim", show: askNameToClaim },
  { name: "today-selecting", show: ({ pane }) => select(pane) },
  { name: "today-log-for-all", isPictured: true, show: ({ pane }) => openBatch(pane, "log") },
  { name: "today-log-refused", show: refuseBatch },
  { name: "today-spread", isPictured: true, show: ({ pane }) => openBatch(pane, "spread") },
  { name: "today-snoozed", show: snooze },
];

/** Afresh: no row is open, nothing is selected or filtered. */
async function openToday(pane: PanePage): Promise<void> {
  await pane.go("regions");
  await pane.go("today");
  await pane.select(pane.texts.work.owner, pane.texts.work.everyone);
  await pane.select(pane.texts.work.level, pane.texts.work.allLevels);
  // Another view forgets what was chosen and selected.
  await showViewOf(pane, "service");
  await showViewOf(pane, "sales");
  await pane.dueNames.first().waitFor();
}

async function showViewOf(pane: PanePage, view: "sales" | "service"): Promise<void> {
  await pane.choosePill(pane.texts.work.view, pane.texts.work.views[view]);
}

async function showView(pane: PanePage, view: "sales" | "service"): Promise<void> {
  await openToday(pane);
  await showViewOf(pane, view);
  await pane.frame.locator(".dueRow").first().waitFor();
}

async function showSection(pane: PanePage, section: Exclude<TodaySection, "overdue" | "dueToday" | "dueSoon">) {
  await pane.frame.getByRole("button", { name: pane.texts.work.sections[section] }).click();
  await pane.dueNames.first().waitFor();
}

async function highlight({ pane }: PaneVisit): Promise<void> {
  await openToday(pane);
  await pane.highlightSwitch.click();
  await pane.frame.getByRole("switch", { checked: true }).waitFor();
}

async function askName({ pane }: PaneVisit): Promise<void> {
  await openToday(pane);
  await pane.select(pane.texts.work.owner, pane.texts.work.onlyMine);
  await pane.field(pane.texts.work.myName).waitFor();
}

async function showNothing({ pane }: PaneVisit): Promise<void> {
  await openToday(pane);
  await pane.select(pane.texts.work.level, pane.texts.work.levelNamed("C"));
  await pane.frame.getByRole("button", { name: pane.texts.today.dueToday }).click();
  await pane.frame.getByText(pane.texts.today.noneAdvice).waitFor();
}

async function openTools(pane: PanePage): Promise<void> {
  await openToday(pane);
  await pane.button(pane.texts.work.moreFor(await pane.dueNames.first().innerText())).click();
  await pane.frame.locator(".rowTools").evaluate((tools) => tools.closest("li")?.scrollIntoView());
}

async function refuseDay({ pane }: PaneVisit): Promise<void> {
  await openTools(pane);
  await pane.fill({ [pane.texts.work.snoozeTo]: "2020-01-01" });
  await pane.button(pane.texts.work.move).click();
  await pane.frame.getByText(pane.texts.work.snoozeToHint).waitFor();
}

async function askNameToClaim({ pane }: PaneVisit): Promise<void> {
  await openToday(pane);
  await showSection(pane, "unowned");
  await pane.button(pane.texts.work.moreFor(await pane.dueNames.first().innerText())).click();
  await pane.button(pane.texts.work.claim).click();
  await pane.field(pane.texts.work.myName).waitFor();
}

async function select(pane: PanePage): Promise<void> {
  await openToday(pane);
  await pane.button(pane.texts.work.select).click();
}

async function openBatch(pane: PanePage, kind: "log" | "spread"): Promise<void> {
  await select(pane);
  await pane.frame.getByRole("button", { name: pane.texts.work.selectAll(await pane.dueNames.count()) }).click();
  await pane.choosePill(pane.texts.work.batch, pane.texts.work.batchKinds[kind]);
  await pane.frame.getByRole("region", { name: pane.texts.work.batch }).evaluate((panel) => panel.scrollIntoView());
}

async function refuseBatch({ pane }: PaneVisit): Promise<void> {
  await openBatch(pane, "log");
  await pane.frame.getByRole("region", { name: pane.texts.work.batch }).locator("button[type=submit]").click();
  await pane.frame.locator("[aria-invalid=true]").first().waitFor();
}

async function snooze({ pane }: PaneVisit): Promise<void> {
  await openTools(pane);
  await pane.button(`${pane.texts.work.snooze} ${pane.texts.work.snoozeDays(3)}`).click();
  await pane.button(pane.texts.work.undo).waitFor({ timeout: 20_000 });
}
