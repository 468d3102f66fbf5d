/**
 * `npm run bench:recalculation -- [customers] [design] [repeats]`: processor seconds of LibreOffice and of the embedded engine for the
 * whole workbook with five follow-ups, orders and payments per customer. The machine may be shared, so the least of the repeats counts.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BenchStep } from "./benchSteps";
import { applyDesign, designs, type DesignName } from "./formulaDesigns";

const [customers = "1000", design = "asShipped", repeats = "3"] = process.argv.slice(2);

interface Cost {
  readonly step: string;
  readonly seconds: number;
}

async function main(): Promise<void> {
  if (!Object.hasOwn(designs, design)) throw new Error(`Designs: ${Object.keys(designs).join(", ")}`);
  applyDesign(design as DesignName);
  // Only now: what the schema has once rendered stays.
  const { writeBenchFile } = await import("./writeBenchFile");
  const { listBenchSteps } = await import("./benchSteps");
  const { measureEngine, findTodayCell } = await import("./measureEngine");
  const bytes = await writeBenchFile(Number(customers));
  const steps = listBenchSteps(Number(customers) * 5, await findTodayCell(bytes)).map((step) => ({
    ...step,
    repeats: Number(repeats),
  }));
  print("LibreOffice", measureLibreOffice(bytes, steps));
  print("the embedded engine", await measureEngine(bytes, steps, Number(repeats)));
}

function measureLibreOffice(bytes: Uint8Array, steps: readonly BenchStep[]): Cost[] {
  const folder = mkdtempSync(path.join(tmpdir(), "gendan-recalculation-"));
  try {
    mkdirSync(path.join(folder, "user"));
    const settings = path.join(__dirname, "../../office/libreOfficeProfile.xcu");
    copyFileSync(settings, path.join(folder, "user", "registrymodifications.xcu"));
    const file = path.join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    const program = path.join(__dirname, "recalculation_costs.py");
    const { stdout, status } = spawnSync("/usr/bin/python3", [program, folder, file, JSON.stringify(steps)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    });
    if (status !== 0) throw new Error("LibreOffice did not finish");
    return JSON.parse(stdout) as Cost[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(program: string, costs: readonly Cost[]): void {
  process.stdout.write(`\n${program}, ${customers} customers, ${design}\n`);
  for (const { step, seconds } of costs) process.stdout.write(`${step.padEnd(26)}${seconds.toFixed(2).padStart(9)}\n`);
}

void main();
