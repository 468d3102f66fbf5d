import type { TableKey } from "../../../src/schema/columnSpec";
import { tableKeys } from "../../../src/schema/tables/tables";
import { labelOf, type PaneVisit } from "../pages/paneVisit";
import type { PaneScreen } from "./paneScreen";

export const addScreens: readonly PaneScreen[] = [
  ...tableKeys.flatMap((table) => formScreens(table)),
  { name: "add-choosing", isPictured: true, show: (visit) => chooseCustomer(visit, "") },
  { name: "add-new-customer", show: (visit) => chooseCustomer(visit, "Qq") },
  { name: "add-suggestions", show: suggest },
  { name: "add-calendar", show: openCalendar },
  { name: "add-twin", show: typeTwin },
  { name: "add-saved", isPictured: true, show: saveFollowUp },
  { name: "add-new-value", show: beginNewValue },
];

function formScreens(table: TableKey): PaneScreen[] {
  const name = `add-${table.toLowerCase()}`;
  return [
    { name, isPictured: true, show: (visit) => openForm(visit, table) },
    { name: `${name}-more`, show: ({ pane }) => pane.showMore() },
    { name: `${name}-refused`, show: (visit) => refuse(visit, table) },
  ];
}

async function openForm({ pane }: PaneVisit, table: TableKey): Promise<void> {
  await pane.go("add");
  await pane.openForm(table);
  await pane.button(pane.texts.add.save[table]).waitFor();
}

async function refuse({ pane }: PaneVisit, table: TableKey): Promise<void> {
  await pane.save(table);
  await pane.frame.getByText(pane.texts.add.rejected).waitFor();
}

async function chooseCustomer(visit: PaneVisit, typed: string): Promise<void> {
  const { pane } = visit;
  await openForm(visit, "FollowUps");
  const chooser = pane.chooser(labelOf(visit, "FollowUps", "customer"));
  await chooser.click();
  await chooser.fill(typed);
  await pane.frame.getByRole("option").first().waitFor();
}

async function chooseFirstCustomer(visit: PaneVisit): Promise<void> {
  await chooseCustomer(visit, "");
  await visit.pane.frame.getByRole("option").first().click();
}

async function suggest(visit: PaneVisit): Promise<void> {
  await chooseFirstCustomer(visit);
  const { pane } = visit;
  await pane.frame.getByRole("button", { name: pane.texts.add.suggestedDate("") }).waitFor();
}

async function saveFollowUp(visit: PaneVisit): Promise<void> {
  const { pane } = visit;
  await chooseFirstCustomer(visit);
  await pane.fill({ [labelOf(visit, "FollowUps", "content")]: "+1", [labelOf(visit, "FollowUps", "nextDate")]: "+3" });
  await pane.save("FollowUps");
  await pane.button(pane.texts.add.another).waitFor({ timeout: 20_000 });
}

async function openCalendar(visit: PaneVisit): Promise<void> {
  const { pane } = visit;
  await openForm(visit, "FollowUps");
  await pane.field(labelOf(visit, "FollowUps", "nextDate")).press("ArrowDown");
  await pane.frame.locator(".calendarDay:focus").waitFor();
}

async function typeTwin(visit: PaneVisit): Promise<void> {
  const { pane } = visit;
  await chooseCustomer(visit, "");
  const name = await pane.frame.getByRole("option").first().locator("span").first().innerText();
  await openForm(visit, "Customers");
  await pane.fill({ [labelOf(visit, "Customers", "name")]: `${name} Co., Ltd.` });
  await pane.button(pane.texts.form.openTwinOf(name)).waitFor();
}

async function beginNewValue(visit: PaneVisit): Promise<void> {
  const { pane } = visit;
  await openForm(visit, "FollowUps");
  await pane.select(labelOf(visit, "FollowUps", "method"), pane.texts.form.addValue);
  await pane.field(labelOf(visit, "FollowUps", "method")).fill("+1");
  await pane.button(pane.texts.form.chooseFromList).waitFor();
}
