/** `npm run bench:import`: what an import of 50,000 messy rows takes, from the bytes of the file to the way back, without the log and, called with `50000 log`, with it. */
import { importRecords, type RecordsToImport } from "../../src/actions/importRecords";
import { newRecordId } from "../../src/actions/recordId";
import { undoAction } from "../../src/actions/undoAction";
import { withdrawImport } from "../../src/actions/withdrawImport";
import { planImport } from "../../src/domain/import/planImport";
import { guessLayout } from "../../src/domain/import/sourceLayout";
import { readSourceFile } from "../../src/domain/import/sources/readSourceFile";
import { doAllSteps } from "../../src/domain/steps";
import { logAs } from "../builders/loggedTracker";
import { someSettings } from "../builders/someSettings";
import { today } from "../builders/trackerExcel";
import { openBenchWorkbook } from "./benchWorkbook";

const rowCount = Number(process.argv[2] ?? 50_000);
/** In a process of its own: what one workbook left in memory would be counted against the other. */
const isLogged = process.argv[3] === "log";
const stages = ["洽谈中", "已成交", "潜在客户", "丢单"];
const days = ["2026/3/5", "2026年4月6日", "20260507", "46000", "2026-06-09 10:30"];

/** Every tenth repeats the one before it, every fiftieth has no number at all. */
function writeFile(): Uint8Array {
  const lines = ["客户资料表", "客户单位,联系人,联系电话,邮箱,省份,状态,建档日期,业务员,备注"];
  for (let index = 0; index < rowCount; index += 1) {
    const person = index % 10 === 9 ? index - 1 : index;
    const phone = index % 50 === 0 ? "" : `"${13_000_000_000 + person * 7} / 0571-${10_000_000 + index}"`;
    const [stage, day] = [stages[index % 4], days[index % 5]];
    lines.push(
      `客户单位${index},联系人${index % 900},${phone},,省${index % 30},${stage},${day},业务${index % 40},备注 ${index}`,
    );
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}

let peak = 0;

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const answer = await work();
  clearInterval(watch);
  const memory = process.memoryUsage().rss;
  peak = Math.max(peak, memory);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(28)} ${seconds.padStart(7)} s   ${Math.round(memory / 1e6)} MB\n`);
  return answer;
}

async function main(): Promise<void> {
  const file = await timed("write the file", writeFile);
  const source = await timed("read the file", () => readSourceFile(file));
  if ("refusal" in source || !source.sheets[0]) throw new Error("not read");
  const [sheet] = source.sheets;
  const workbook = { preset: "general" as const, settings: someSettings() };
  const layout = await timed("find header and columns", () => guessLayout({ sheet, ...workbook }));
  const keys = layout.guesses.map(({ key }) => key);
  const existing = { customers: [], orders: [], records: [] };
  const question = { layout, keys, existing, ...workbook, today, newId: newRecordId };
  const plan = await timed("check every row", () => doAllSteps(planImport(question)));
  const { records, duplicates, rejected } = plan;
  process.stdout.write(`  ${records.length} new, ${duplicates.length} duplicate, ${rejected.length} rejected\n`);
  const left = [...duplicates, ...rejected].map(({ line, code, cells }) => [line, code, ...cells]);
  const result = { name: "导入结果", headers: ["原行号", "原因", ...layout.headers], rows: left };
  if (isLogged) logAs("张三");
  await writeAndTakeBack({ ...plan, result }, isLogged ? "with log" : "without log");
  process.stdout.write(`peak ${Math.round(peak / 1e6)} MB\n`);
}

async function writeAndTakeBack(asked: RecordsToImport, name: string): Promise<void> {
  const opened = await openBenchWorkbook(0, "off");
  const long = { signal: new AbortController().signal };
  const { traffic } = opened.client;
  traffic.reset();
  const { batch, actionId } = await timed(`write, ${name}`, () => importRecords(asked, long));
  report("  write", traffic);
  if (actionId !== undefined) {
    traffic.reset();
    const undone = await timed("undo it from the log", () => undoAction(actionId, long));
    report(`  ${undone.kind}`, traffic);
    if (undone.kind === "undone") await importRecords(asked, long);
  }
  traffic.reset();
  const undone = await timed(`take it back, ${name}`, () => withdrawImport(batch, long));
  report(`  ${undone.kind}`, traffic);
  opened.close();
}

interface Traffic {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** A request or answer above 5 MB would have been refused. */
function report(name: string, { syncs, requestBytes, responseBytes }: Traffic): void {
  const megabytes = [requestBytes, responseBytes].map((bytes) => (bytes / 1e6).toFixed(1));
  process.stdout.write(`${name}: ${syncs} syncs, ${megabytes[0]} MB sent, ${megabytes[1]} MB answered\n`);
}

void main();
