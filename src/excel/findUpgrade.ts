import { schemaVersion } from "../schema/schemaVersion";
import type { UpgradePlan } from "../schema/upgrade/upgradePlan";
import { planUpgrade } from "../schema/upgrade/planUpgrade";
import { inspectWorkbook } from "./inspectWorkbook";
import { queueToday } from "./reading/queueToday";
import { readShape } from "./reading/readShape";
import { WorkbookError } from "./workbookError";

/**
 * What a workbook of an earlier version lacks at this moment: 5 syncs. Null where it is of this version, or not one of ours.
 * @throws WorkbookError newerWorkbook, and tableMissing where a repair has to come first
 */
export async function findUpgrade(context: Excel.RequestContext): Promise<UpgradePlan | null> {
  const asked = queueToday(context);
  const { facts, missingTables } = await inspectWorkbook(context);
  const from = facts?.schemaVersion ?? null;
  if (facts === null || from === null || from >= schemaVersion) return null;
  const [table] = missingTables;
  if (table !== undefined) throw new WorkbookError("tableMissing", { table });
  const shape = await readShape(context);
  const unlockedSheetIds = await readUnlockedSheets(context);
  const { language, preset } = facts;
  return planUpgrade({ shape, language, preset, today: facts.today ?? asked.value, from, unlockedSheetIds });
}

async function readUnlockedSheets(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const sheets = context.workbook.worksheets.load("items/id,items/protection/protected");
  await context.sync();
  return new Set(sheets.items.filter(({ protection }) => !protection.protected).map(({ id }) => id));
}
