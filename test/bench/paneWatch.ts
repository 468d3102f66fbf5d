/** What a person at the pane notices of long work: how long nothing moves, and how much memory it takes. */
import type { PanePage } from "../e2e/pages/panePage";

declare global {
  interface Window {
    watched: { longestOwnTask: number; longestTask: number; longestStill: number; peakHeap: number };
  }
}

export async function measureStep(pane: PanePage, name: string, step: () => Promise<void>): Promise<void> {
  const body = pane.frame.locator("body");
  await body.evaluate(() => {
    window.watched.longestOwnTask = window.watched.longestTask = 0;
    window.watched.longestStill = window.watched.peakHeap = 0;
  });
  const started = performance.now();
  await step();
  const seconds = (performance.now() - started) / 1000;
  const seen = await body.evaluate(() => window.watched);
  const inSeconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(1).padStart(7)} s; longest task of the pane ${inSeconds(seen.longestOwnTask)} s, ` +
      `of the page ${inSeconds(seen.longestTask)} s; longest without a change ${inSeconds(seen.longestStill)} s; ` +
      `heap ${Math.round(seen.peakHeap / 1e6)} MB`,
  );
}

/** What stands in the workbook, as Excel tells it. */
export async function countRows(pane: PanePage): Promise<void> {
  const found = await pane.frame.locator("body").evaluate(() =>
    Excel.run(async (context) => {
      const names = ["Customers", "FollowUps"];
      const ranges = names.map((name) => context.workbook.tables.getItem(name).getDataBodyRange().load("rowCount"));
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return { rows: ranges.map(({ rowCount }, index) => `${names[index]} ${rowCount}`), sheets: sheets.items.length };
    }),
  );
  console.log(`  rows: ${found.rows.join(", ")}; sheets: ${found.sheets}`);
}
