import { readFile } from "node:fs/promises";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
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
    expect(await pane.dueNames.allInnerTexts()).not.toContain(first);
    expect(await pane.count(today.overdue)).toBe(overdue - 1);
    await pane.button(work.undo).click();
    await pane.frame.getByText(work.undone).waitFor({ timeout: 20_000 });
    await pane.dueNames.filter({ hasText: first }).waitFor();

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

    await pane.button(today.logFollowUpFor(await pane.dueNames.first().innerText())).click();
    await pane.chooser("客户").waitFor();
    expect(await pane.chooser("客户").inputValue()).not.toBe("");
  }, 180_000);
});
