/** `npm run bench:check`: what a check-up of 10,000 customers with 50,000 follow-ups and 50,000 orders takes. */
import { checkUp } from "../../src/actions/checkUp";
import { openBenchWorkbook } from "./benchWorkbook";

const customerCount = Number(process.argv[2] ?? 10_000);

async function main(): Promise<void> {
  const opened = await openBenchWorkbook(customerCount, "off");
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const started = performance.now();
  const { result, syncs, responseBytes } = await opened.measure(() => checkUp());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage().rss);
  const counts = new Map<string, number>();
  for (const { code } of result.findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  process.stdout.write(`${seconds} s, ${syncs} syncs, ${(responseBytes / 1e6).toFixed(1)} MB read\n`);
  process.stdout.write(`peak ${Math.round(peak / 1e6)} MB\n${JSON.stringify(Object.fromEntries(counts))}\n`);
  opened.close();
}

void main();
