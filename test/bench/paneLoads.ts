/** How long a pane takes from nothing to being of use, in a browser that has not seen it before. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";

export interface MeasuredPane {
  readonly name: string;
  readonly url: string;
  /** The button that its first screen is for. */
  readonly mainButton: string;
}

export interface PaneLoad {
  readonly contentfulMs: number;
  /** Contentful, and the main button stands there and answers: the page has nothing left to do before a click. */
  readonly readyMs: number;
  readonly gzipBytes: number;
}

declare global {
  interface Window {
    mainButton?: string;
    paneReadyMs?: number;
  }
}

const paneSize = { width: 350, height: 760 };
const longestLoadMs = 60_000;

export async function loadPane(browser: Browser, pane: MeasuredPane, slowdown: number): Promise<PaneLoad> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: paneSize, locale: "en-US" });
  const page = await context.newPage();
  try {
    return await measure(page, pane, slowdown);
  } finally {
    await context.close();
  }
}

async function measure(page: Page, { url, mainButton }: MeasuredPane, slowdown: number): Promise<PaneLoad> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript((selector) => (window.mainButton = selector), mainButton);
  await page.addInitScript({ path: path.join(__dirname, "peer/noteReadiness.js") });
  await page.goto(url);
  await page.waitForFunction(() => window.paneReadyMs !== undefined, null, { timeout: longestLoadMs });
  const times = await page.evaluate(() => ({
    contentfulMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    buttonMs: window.paneReadyMs ?? Number.NaN,
    files: (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ responseEnd }) => responseEnd <= (window.paneReadyMs ?? 0))
      .map(({ name }) => name),
  }));
  const files = times.files.filter((url) => /\.(js|css)$/.test(url) && !url.endsWith("/office.js"));
  const bodies = await Promise.all(
    responses.filter((response) => files.includes(response.url())).map((response) => response.body()),
  );
  return {
    contentfulMs: times.contentfulMs,
    readyMs: Math.max(times.contentfulMs, times.buttonMs),
    gzipBytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
  };
}
