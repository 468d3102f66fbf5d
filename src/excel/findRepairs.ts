import { findKind } from "../schema/repair/findKind";
import { planRepair } from "../schema/repair/planRepair";
import type { RepairPlan } from "../schema/repair/repairPlan";
import { inspectWorkbook } from "./inspectWorkbook";
import { queueToday } from "./reading/queueToday";
import { readShape, readUndoneTables } from "./reading/readShape";

/** What is wrong with a workbook of ours at this moment. */
export async function findRepairs(context: Excel.RequestContext): Promise<RepairPlan> {
  const asked = queueToday(context);
  const { facts } = await inspectWorkbook(context);
  const shape = await readShape(context);
  const undone = await readUndoneTables(context, shape);
  const headers = new Set([...shape.tables, ...undone].flatMap((table) => table.headers));
  const { language, preset } = facts ?? findKind(headers);
  return planRepair({ shape, undone, language, preset, today: facts?.today ?? asked.value });
}
