/** `npm run icons`: draws the add-in's PNG icons from their SVG sources with Chromium. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { projectFolder } from "./pageServer";

const assets = path.join(projectFolder, "assets");
/** The sizes that the manifest names: 16, 32, 80 on the ribbon, 32 and 64 in the store. */
const sizes = [16, 32, 64, 80];
/** Small sizes have a source of their own where fine lines would blur. */
const sources = [
  { name: "icon", drawingAt: (size: number) => (size < 32 ? "icon-small.svg" : "icon.svg") },
  { name: "highlight", drawingAt: (size: number) => (size < 32 ? "highlight-small.svg" : "highlight.svg") },
];

void drawIcons();

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const { name, drawingAt } of sources) {
    for (const size of sizes) {
      const drawing = readFileSync(path.join(assets, drawingAt(size))).toString("base64");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}img{display:block}</style><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`,
      );
      await page.locator("img").evaluate((image) => (image as HTMLImageElement).decode());
      await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}
