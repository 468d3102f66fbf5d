import { importRecords } from "../../../src/actions/importRecords";
import { aFollowUp } from "../../builders/records";
import { inExcel, openExcel, today } from "../../builders/trackerExcel";
import type { BenchStep } from "./benchSteps";

export async function findTodayCell(bytes: Uint8Array): Promise<string> {
  const opened = await openExcel({ bytes, calculation: "off" });
  const address = await inExcel(async (context) => {
    const range = context.workbook.names.getItem("TodayDate").getRange().load("address");
    await context.sync();
    return range.address;
  });
  opened.close();
  return address.slice(address.indexOf("!") + 1);
}

/** The same steps on the embedded Excel; its engine recalculates what depends on a change, so "everything" is its loading. */
export async function measureEngine(bytes: Uint8Array, steps: readonly BenchStep[], repeats: number) {
  const started = process.cpuUsage();
  const opened = await openExcel({ bytes });
  await readAnswer();
  const costs = [{ step: "load", seconds: secondsSince(started) }];
  for (const step of steps) {
    if (step.action === "calculateAll") continue;
    let least = Infinity;
    for (let repeat = 0; repeat < repeats; repeat++) {
      const before = process.cpuUsage();
      await (step.action === "write" ? write(step, repeat) : append(repeat));
      await readAnswer();
      least = Math.min(least, secondsSince(before));
    }
    costs.push({ step: step.name, seconds: least });
  }
  opened.close();
  return costs;
}

async function write({ sheet, cell, values }: BenchStep, repeat: number): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[values[repeat % values.length]]];
    await context.sync();
  });
}

async function append(repeat: number): Promise<void> {
  const record = aFollowUp({ id: `F-new${repeat}`, customer: "客户7", date: today });
  await importRecords({ table: "FollowUps", records: [record], newValues: {} });
}

/** The number of people to call today needs every customer's due date. */
async function readAnswer(): Promise<void> {
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Today").getUsedRange().load("values");
    await context.sync();
    return range.values.length;
  });
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
