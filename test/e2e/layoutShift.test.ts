import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";
import { setPaneWidth } from "./pages/paneVisit";
import type { WorkbenchPage } from "./workbenchPage";

/** What web.dev calls good; a page that jumps once by a message's height is above it. */
const mostShift = 0.1;

interface Shift {
  readonly at: number;
  readonly value: number;
  /** What moved, to find it when the test fails. */
  readonly moved: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Everything that moved in the pane since it was opened, but for what answered a click within half a second. */
function readShifts(workbench: WorkbenchPage): Promise<Shift[]> {
  return workbench.pane.locator("body").evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = (list.getEntries() as LayoutShift[]).filter((entry) => !entry.hadRecentInput);
          resolve(
            shifts.map(({ startTime, value, sources }) => ({
              at: startTime,
              value,
              moved: sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : "")),
            })),
          );
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Where nothing moved the observer is never called.
        setTimeout(() => resolve([]), 1_000);
      }),
  );
}

/** Cumulative Layout Shift: the worst run of shifts less than 1 s apart, of 5 s at most. */
function cumulate(shifts: readonly Shift[]): number {
  let worst = 0;
  let run = { begun: 0, last: 0, sum: 0 };
  for (const { at, value } of shifts) {
    const isSameRun = at - run.last < 1_000 && at - run.begun < 5_000;
    run = isSameRun ? { ...run, last: at, sum: run.sum + value } : { begun: at, last: at, sum: value };
    worst = Math.max(worst, run.sum);
  }
  return worst;
}

describe("From the first start through Today, Find and Regions", () => {
  const browser = useBrowser();

  it.each([
    ["zh", zh, "通用"],
    ["en", en, "General"],
  ] as const)(
    "nothing jumps: %s",
    async (lang, texts, preset) => {
      const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
      await setPaneWidth(workbench, 350);
      const pane = new PanePage(workbench.pane, texts);
      await pane.setUp({ preset, withDemoData: true });
      await pane.dueNames.first().waitFor({ timeout: 30_000 });
      await pane.button(texts.common.refresh).click();
      await pane.go("find");
      await pane.button(texts.find.question.top).click();
      await pane.frame.locator(".resultRow").first().waitFor();
      await pane.go("regions");
      await pane.frame.getByRole("table").waitFor();
      await pane.go("today");
      await pane.dueNames.first().waitFor();

      const shifts = await readShifts(workbench);
      const total = cumulate(shifts);
      expect(total <= mostShift ? [] : shifts).toEqual([]);
      // The pane opened beside a workbook of ours, as on every later day.
      await workbench.openPaneAgain();
      await pane.dueNames.first().waitFor({ timeout: 30_000 });
      const later = await readShifts(workbench);
      expect(cumulate(later) <= mostShift ? [] : later).toEqual([]);
    },
    120_000,
  );
});
