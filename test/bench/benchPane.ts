/**
 * `npm run bench:pane`: how soon the pane is of use, beside a pane of Microsoft's React template's stack (React, Fluent UI
 * v9) in the same run: both built for production, from the same server, with the same stand-in for office.js and an empty
 * workbook, each load in a fresh browser profile, one after the other in turns. Times are for reading, they fail nothing.
 */
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { developerCertificate } from "../../tools/developerCertificate";
import { builtPageFolders, ensureBuilt } from "../../tools/ensureBuilt";
import { servePages } from "../../tools/pageServer";
import { buildPeer } from "./buildPeer";
import { loadPane, type MeasuredPane, type PaneLoad } from "./paneLoads";

const loads = 11;
const slowdowns = [1, 4] as const;
/** Of the peer's time. */
const goal = 0.5;
/** The folder of what stands in for office.js. */
const standIn = path.join(__dirname, "peer/standIn");

void bench();

async function bench(): Promise<void> {
  await ensureBuilt();
  const peerPages = await buildPeer();
  const certificate = await developerCertificate();
  const ourServer = await servePages(builtPageFolders, 0, certificate, standIn);
  const peerServer = await servePages([peerPages, ...builtPageFolders], 0, certificate, standIn);
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const ours = { name: "Gendan", url: `${ourServer.url}/taskpane.html`, mainButton: "button.button.primary" };
  const peer = { name: "React + Fluent", url: `${peerServer.url}/taskpane.html`, mainButton: ".fui-Button" };
  for (const slowdown of slowdowns) printComparison(slowdown, await compare(browser, [ours, peer], slowdown));
  await browser.close();
  await Promise.all([ourServer.close(), peerServer.close()]);
}

type Comparison = ReadonlyMap<MeasuredPane, readonly PaneLoad[]>;

async function compare(browser: Browser, panes: readonly MeasuredPane[], slowdown: number): Promise<Comparison> {
  const found = new Map(panes.map((pane) => [pane, [] as PaneLoad[]]));
  // The first round warms up browser and server and is not counted.
  for (let round = 0; round <= loads; round += 1) {
    for (const [pane, measured] of found) {
      const load = await loadPane(browser, pane, slowdown);
      if (round > 0) measured.push(load);
    }
  }
  return found;
}

function printComparison(slowdown: number, comparison: Comparison): void {
  const rows = [...comparison].map(([{ name }, measured]) => ({
    pane: name,
    "contentful (ms)": Math.round(median(measured.map(({ contentfulMs }) => contentfulMs))),
    "ready (ms)": Math.round(median(measured.map(({ readyMs }) => readyMs))),
    "JS + CSS until then, gzip (kB)": Math.round(median(measured.map(({ gzipBytes }) => gzipBytes)) / 100) / 10,
  }));
  console.log(slowdown === 1 ? `CPU as it is, medians of ${loads}` : `CPU ${slowdown}× slower, medians of ${loads}`);
  console.table(rows);
  const [ours, theirs] = rows.map((row) => row["ready (ms)"]);
  if (!ours || !theirs) return;
  const share = ours / theirs;
  console.log(
    `Ours takes ${Math.round(share * 100)} % (goal: at most ${goal * 100} %${share > goal ? ", MISSED" : ""})\n`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
