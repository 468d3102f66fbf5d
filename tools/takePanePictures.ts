/** `npm run pictures:pane`: the screens of the pane in both languages and themes, for the READMEs, from the screens that the tests look at. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { languages, type Language } from "../src/i18n/language";
import { beginVisit, setPaneWidth } from "../test/e2e/pages/paneVisit";
import { paneScreens } from "../test/e2e/screens/paneScreens";
import { WorkbenchPage } from "../test/e2e/workbenchPage";
import { developerCertificate } from "./developerCertificate";
import { builtPageFolders, ensureBuilt } from "./ensureBuilt";
import { projectFolder, servePages } from "./pageServer";
import { encodePalettePng } from "./palettePng";
import { readPng } from "./readPng";

const folder = path.join(projectFolder, "docs/images/pane");
const today = "2026-11-23";
const paneWidth = 350;
const themes = ["light", "dark"] as const;

void takePictures();

async function takePictures(): Promise<void> {
  await ensureBuilt();
  const server = await servePages(builtPageFolders, 0, await developerCertificate());
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const language of languages) await walkThroughScreens(browser, server.url, language);
  await browser.close();
  await server.close();
}

async function walkThroughScreens(browser: Browser, url: string, language: Language): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
    locale: language === "zh" ? "zh-CN" : "en-US",
  });
  const page = await context.newPage();
  await page.goto(`${url}/workbench.html?${new URLSearchParams({ today, lang: language }).toString()}`);
  const workbench = new WorkbenchPage(page, []);
  await workbench.waitUntilReady();
  await setPaneWidth(workbench, paneWidth);
  const visit = beginVisit(workbench, { language, preset: "trade" });
  for (const screen of paneScreens) {
    await screen.show(visit);
    if (screen.isPictured) await takeInBothThemes(workbench, `${language}-${screen.name}`);
  }
  await context.close();
}

async function takeInBothThemes({ page }: WorkbenchPage, name: string): Promise<void> {
  // A pointer that rests on a control colours it.
  await page.mouse.move(0, 0);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const picture = readPng(await page.locator("#pane iframe").screenshot());
    writeFileSync(path.join(folder, `${name}-${colorScheme}.png`), encodePalettePng(picture));
  }
}
