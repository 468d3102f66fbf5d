/** `npm run bench`: what each action sends and how long it takes, at 100, 1,000 and 10,000 customers. */
import { setUpWorkbook } from "../../src/actions/setUpWorkbook";
import { aSetUp, openExcel, type Measured } from "../builders/trackerExcel";
import { openBenchWorkbook } from "./benchWorkbook";
import { measuredActions } from "./measuredActions";

/** At the largest size the engine would calculate for minutes; Excel does that by itself. */
const sizes = [
  { customers: 100, calculation: "on" },
  { customers: 1_000, calculation: "on" },
  { customers: 10_000, calculation: "off" },
] as const;

interface Line extends Omit<Measured<unknown>, "result"> {
  readonly action: string;
  readonly milliseconds: number;
}

async function main(): Promise<void> {
  await measureSetUp();
  for (const { customers, calculation } of sizes) await measureSize(customers, calculation);
}

async function measureSetUp(): Promise<void> {
  const opened = await openExcel();
  const line = await timed("setUpWorkbook", () =>
    opened.measure(() => setUpWorkbook({ ...aSetUp, withDemoData: true })),
  );
  print("Set-up with demo data", [line]);
  opened.close();
}

async function measureSize(customers: number, calculation: "on" | "off"): Promise<void> {
  const started = performance.now();
  const opened = await openBenchWorkbook(customers, calculation);
  const seconds = Math.round((performance.now() - started) / 1000);
  const lines: Line[] = [];
  for (const { name, prepare, run } of measuredActions) {
    await prepare?.();
    lines.push(await timed(name, () => opened.measure(run)));
  }
  print(`${customers} customers, calculation ${calculation} (filled in ${seconds} s)`, lines);
  opened.close();
}

async function timed(action: string, measure: () => Promise<Measured<unknown>>): Promise<Line> {
  const started = performance.now();
  const { syncs, requests, requestBytes, responseBytes } = await measure();
  const milliseconds = Math.round(performance.now() - started);
  return { action, syncs, requests, requestBytes, responseBytes, milliseconds };
}

function print(title: string, lines: readonly Line[]): void {
  process.stdout.write(`\n${title}\n`);
  const columns = ["action", "syncs", "requests", "requestBytes", "responseBytes", "milliseconds"] as const;
  for (const line of [Object.fromEntries(columns.map((column) => [column, column])), ...lines]) {
    const cells = columns.map((column, index) => {
      const text = String(line[column]);
      return index === 0 ? text.padEnd(18) : text.padStart(14);
    });
    process.stdout.write(`${cells.join("")}\n`);
  }
}

void main();
