import { readFile } from "node:fs/promises";
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";

const { work, today } = zh;

describe("Today", () => {
  const browser = useBrowser();

  it("puts off, claims, logs for several and writes a calendar", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    const overdue = await pane.count(today.overdue);
    const first = await pane.dueNames.first().innerText();

    await pane.button(work.moreFor(first)).click();
    await pane.button(`${work.snooze} ${work.snoozeDays(3)}`).click();
    await pane.button(work.undo).waitFor({ timeout: 20_000 });
    await pane.waitUntilGone(first);
    await eventually(async () => expect(await pane.count(today.overdue)).toBe(overdue - 1));
    await pane.waitForFocusOn(pane.dueNames.first());
    await pane.button(work.undo).click();
    await pane.frame.getByText(work.undone).waitFor({ timeout: 20_000 });
    await pane.waitForFocusOn(pane.dueNames.filter({ hasText: first }));

    await pane.frame.getByRole("button", { name: work.sections.unowned }).click();
    const free = await pane.dueNames.first().innerText();
    await pane.button(work.moreFor(free)).click();
    await pane.button(work.claim).click();
    await pane.fill({ [work.myName]: "王芳" });
    await pane.button(work.saveName).click();
    await pane.frame.getByText(work.claimed(free, "王芳")).waitFor({ timeout: 20_000 });

    await pane.frame.getByRole("button", { name: work.sections.unplanned }).click();
    const unplanned = await pane.dueNames.count();
    const downloading = workbench.page.waitForEvent("download");
    await pane.button(work.calendarFile).click();
    const calendar = await readFile(await (await downloading).path(), "utf8");
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20261123");

    await pane.button(work.select).click();
    await pane.button(work.selectAll(unplanned)).click();
    await pane.choosePill(work.phrase, work.phrases.greeting);
    await pane.button(work.logSelected(unplanned)).click();
    await pane.frame.getByText(work.logged(unplanned)).waitFor({ timeout: 30_000 });
    await pane.waitForFocusOn(pane.button(work.undo));
    await pane.button(work.undo).click();
    await pane.frame.getByText(work.undone).waitFor({ timeout: 30_000 });
    await pane.waitForFocusOn(pane.frame.getByRole("heading", { level: 2 }));

    await pane.button(today.logFollowUpFor(await pane.dueNames.first().innerText())).click();
    await pane.chooser("客户").waitFor();
    await eventually(async () => expect(await pane.chooser("客户").inputValue()).not.toBe(""));
  }, 180_000);

  it("remembers on this machine that one looks at one's own, and nobody else", async () => {
    const workbench = await browser.open({ query: { lang: "en", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    const everybody = await pane.dueNames.count();
    const owner = "Li Ming";
    await pane.select(en.work.owner, en.work.onlyMine);
    await pane.fill({ [en.work.myName]: owner });
    await pane.button(en.work.saveName).click();
    await pane.frame.getByText(en.work.onlyMineNamed(owner)).waitFor({ state: "attached" });
    const mine = await pane.dueNames.count();
    expect(mine).toBeLessThan(everybody);

    await workbench.openPaneAgain();
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    await eventually(async () => expect(await pane.dueNames.count()).toBe(mine));
    await eventually(async () => expect(await pane.chosen(en.work.owner)).toBe(en.work.onlyMineNamed(owner)));
    await pane.select(en.work.owner, owner);
    await workbench.openPaneAgain();
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    await eventually(async () => expect(await pane.chosen(en.work.owner)).toBe(en.work.everyone));
  }, 180_000);

  it("counts who is due already when it spreads dates, and opens a card from a line by keyboard", async () => {
    const workbench = await browser.open({ query: { lang: "en", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, en);
    await pane.setUp({ preset: "General", withDemoData: true });
    const name = await pane.dueNames.first().innerText();
    await pane.dueNames.first().focus();
    await workbench.page.keyboard.press("Enter");
    await pane.frame.getByRole("heading", { level: 1, name }).waitFor();
    await pane.button(en.card.back).press("Enter");
    await pane.waitForFocusOn(pane.dueNames.first());

    await pane.button(en.work.moreFor(name)).click();
    await pane.button(`${en.work.snooze} ${en.work.snoozeDays(1)}`).click();
    await pane.waitUntilGone(name);
    await pane.button(en.work.select).click();
    const count = await pane.dueNames.count();
    await pane.button(en.work.selectAll(count)).click();
    await pane.choosePill(en.work.batch, en.work.batchKinds.spread);
    const preview = pane.frame.getByRole("list", { name: en.work.preview });
    await preview
      .getByText(/there already/)
      .first()
      .waitFor();
    await pane.button(en.work.spreadSelected(count)).click();
    await pane.frame.getByText(en.work.spreadDone(count)).waitFor({ timeout: 30_000 });
    await pane.frame.getByText(en.today.noneTitle.dueToday).waitFor();
  }, 180_000);
});
