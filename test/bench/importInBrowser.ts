/**
 * `npm run bench:import:browser -- [rows]`: a list taken in through the pane in a browser, as a person does it, and a second time
 * with a click on Cancel half-way. The workbench's Excel calculates in the same process; what keeps the pane itself busy
 * is counted apart.
 */
import path from "node:path";
import { chromium } from "playwright-core";
import { delayMessages, WorkbenchPage } from "../e2e/workbenchPage";
import { PanePage } from "../e2e/pages/panePage";
import { importTexts } from "../../src/i18n/importTexts";
import { zh } from "../../src/i18n/zh";
import { developerCertificate } from "../../tools/developerCertificate";
import { builtPageFolders, ensureBuilt } from "../../tools/ensureBuilt";
import { servePages } from "../../tools/pageServer";
import { countRows, measureStep } from "./paneWatch";

const rowCount = Number(process.argv[2] ?? 50_000);
const longestStepMs = 1_800_000;
const words = importTexts.zh;
const stages = ["洽谈中", "已成交", "潜在客户", "丢单"];

void bench();

async function bench(): Promise<void> {
  await ensureBuilt();
  const server = await servePages(builtPageFolders, 0, await developerCertificate());
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--max-old-space-size=6000"],
  });
  try {
    for (const isCancelled of [false, true]) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
      const page = await context.newPage();
      page.setDefaultTimeout(longestStepMs);
      page.on("pageerror", (error) => console.log(`uncaught: ${error.message}`));
      await page.addInitScript(delayMessages);
      await page.addInitScript({ path: path.join(__dirname, "watchPane.js") });
      await page.goto(`${server.url}/workbench.html?today=2026-11-23&lang=zh`);
      const workbench = new WorkbenchPage(page, []);
      await workbench.waitUntilReady();
      await importList(new PanePage(workbench.pane, zh), isCancelled);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function importList(pane: PanePage, isCancelled: boolean): Promise<void> {
  console.log(`\n${rowCount} rows${isCancelled ? ", cancelled half-way" : ""}`);
  await pane.setUp({ preset: "通用" });
  await pane.button(zh.add.importList).click();
  const input = pane.frame.getByLabel(words.source.file);
  const file = { name: "list.csv", mimeType: "text/csv", buffer: writeFile() };
  const heading = (name: string) => pane.frame.getByRole("heading", { name }).waitFor({ timeout: longestStepMs });
  await measureStep(pane, "read the file", async () => {
    await input.setInputFiles(file);
    await heading(words.mapping.title);
  });
  await measureStep(pane, "check every row", async () => {
    await pane.button(words.mapping.next).click();
    await heading(words.preview.title);
  });
  const nodes = await pane.frame.locator("*").count();
  console.log(`  elements of the preview: ${nodes}`);
  const start = pane.frame.getByRole("button", { name: startName });
  if (isCancelled) return cancelHalfWay(pane, () => start.click());
  await measureStep(pane, "write", async () => {
    await start.click();
    await pane.button(words.done.undo).waitFor({ timeout: longestStepMs });
  });
  await countRows(pane);
  await measureStep(pane, "take it back", async () => {
    await pane.frame.locator(".cancelWork").waitFor({ state: "detached" });
    await pane.button(words.done.undo).click();
    await pane.button(words.done.undo).waitFor({ state: "detached", timeout: longestStepMs });
  });
  await countRows(pane);
}

/** "Import 44,000 rows", whatever the number. */
const startName = new RegExp(words.preview.start(123).replace("123", "[\\d,]+"));

async function cancelHalfWay(pane: PanePage, begin: () => Promise<void>): Promise<void> {
  await measureStep(pane, "write the first half", async () => {
    await begin();
    await pane.frame.locator("body").evaluate(clickCancelHalfWay);
  });
  await measureStep(pane, "cancel", () =>
    pane.frame.locator(".cancelWork").waitFor({ state: "detached", timeout: longestStepMs }),
  );
  console.log(`  the pane says: ${(await pane.alert.allInnerTexts()).join(" ")}`);
  await countRows(pane);
}

/** Inside the page: while the page calculates, a click from outside would come too late. */
function clickCancelHalfWay(): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      const text = document.querySelector(".cancelWork .numbers")?.textContent ?? "";
      const [done = 0, total = 0] = (text.replaceAll(",", "").match(/\d+/g) ?? []).map(Number);
      if (total === 0 || done * 2 < total) return;
      clearInterval(look);
      document.querySelector<HTMLButtonElement>(".cancelWork button")?.click();
      resolve();
    }, 20);
  });
}

/** Every tenth repeats the one before it; each has two entries of history. */
function writeFile(): Buffer {
  const lines = ["客户单位,联系电话,省份,状态,建档日期,业务员,跟进记录"];
  for (let index = 0; index < rowCount; index += 1) {
    const person = index % 10 === 9 ? index - 1 : index;
    const history = "3/5 电话 已报价; 3/12 微信 等回复";
    const phone = 13_000_000_000 + person * 7;
    lines.push(`客户单位${index},${phone},省${index % 30},${stages[index % 4]},2026/2/5,业务${index % 40},${history}`);
  }
  return Buffer.from(lines.join("\r\n"));
}
