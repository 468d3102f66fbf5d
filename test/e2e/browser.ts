/** Serves the production build on a free port and drives Chromium; every test fails on console errors and failed requests. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { developerCertificate } from "../../tools/developerCertificate";
import { builtPageFolders, ensureBuilt } from "../../tools/ensureBuilt";
import { servePages, type PageServer } from "../../tools/pageServer";
import { delayMessages, WorkbenchPage } from "./workbenchPage";

const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const startTimeoutMs = 180_000;

export interface OpeningOptions extends BrowserContextOptions {
  /** Such as `{ today: "2026-03-02", lang: "en" }`. */
  readonly query?: Readonly<Record<string, string>>;
}

export interface BrowserTests {
  open(options?: OpeningOptions): Promise<WorkbenchPage>;
}

/** Call it once in a `describe`: browser and server live as long as its tests. */
export function useBrowser(): BrowserTests {
  let browser: Browser;
  let server: PageServer;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    await ensureBuilt();
    server = await servePages(builtPageFolders, 0, await developerCertificate());
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
  }, startTimeoutMs);

  afterEach(async () => {
    const problems = opened.flatMap((workbench) => workbench.problemsSeen);
    await Promise.all(opened.splice(0).map((workbench) => workbench.page.context().close()));
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    open: async ({ query = {}, ...options } = {}) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1280, height: 800 },
        locale: query["lang"] === "en" ? "en-US" : "zh-CN",
        ...options,
      });
      const page = await context.newPage();
      const workbench = new WorkbenchPage(page, watchProblems(page));
      opened.push(workbench);
      await page.addInitScript(delayMessages);
      await page.goto(`${server.url}/workbench.html?${new URLSearchParams(query).toString()}`);
      await workbench.waitUntilReady();
      return workbench;
    },
  };
}

function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left or closed takes its running requests along.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`request failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
