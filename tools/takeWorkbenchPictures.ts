/** `npm run pictures:workbench`: the workbench with demo data in both languages, for the READMEs, drawn by Chromium from the production build. */
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { en } from "../src/i18n/en";
import { languages, type Language } from "../src/i18n/language";
import { zh } from "../src/i18n/zh";
import { presets } from "../src/schema/presets/presets";
import { tables } from "../src/schema/tables/tables";
import { PanePage } from "../test/e2e/pages/panePage";
import { WorkbenchPage } from "../test/e2e/workbenchPage";
import { developerCertificate } from "./developerCertificate";
import { builtPageFolders, ensureBuilt } from "./ensureBuilt";
import { projectFolder, servePages } from "./pageServer";

const today = "2026-11-23";
const overdueColoursMs = 1_500;

void takePictures();

async function takePictures(): Promise<void> {
  await ensureBuilt();
  const server = await servePages(builtPageFolders, 0, await developerCertificate());
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const language of languages) await takePicture(browser, server.url, language);
  await browser.close();
  await server.close();
}

async function takePicture(browser: Browser, url: string, language: Language): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } });
  const page = await context.newPage();
  await page.goto(`${url}/workbench.html?${new URLSearchParams({ today, lang: language }).toString()}`);
  const workbench = new WorkbenchPage(page, []);
  await workbench.waitUntilReady();
  const pane = new PanePage(workbench.pane, language === "zh" ? zh : en);
  await pane.setUp({ preset: presets.general.name[language], withDemoData: true });
  await pane.go("today");
  await pane.frame.getByRole("switch").first().click();
  await workbench.openSheet(tables.Customers.sheetName[language]);
  await page.waitForTimeout(overdueColoursMs);
  await page.screenshot({ path: path.join(projectFolder, `docs/images/workbench-${language}.png`) });
  await context.close();
}
