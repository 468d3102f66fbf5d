import { findKind } from "../schema/repair/findKind";
import { planRepair } from "../schema/repair/planRepair";
import type { RepairPlan } from "../schema/repair/repairPlan";
import { inspectWorkbook } from "./inspectWorkbook";
import { readShape, readUndoneTables } from "./reading/readShape";

/** What is wrong with a workbook of ours at this moment; `localToday` where its own day is gone. */
export async function findRepairs(context: Excel.RequestContext, localToday: number): Promise<RepairPlan> {
  const { facts } = await inspectWorkbook(context);
  const shape = await readShape(context);
  const undone = await readUndoneTables(context, shape);
  const headers = new Set([...shape.tables, ...undone].flatMap((table) => table.headers));
  const { language, preset } = facts ?? findKind(headers);
  return planRepair({ shape, undone, language, preset, today: facts?.today ?? localToday });
}
