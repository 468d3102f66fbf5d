import { describeUpgrade } from "../../schema/log/describeParts";
import type { LogOrder } from "../../schema/log/logOrder";
import type { LongWork } from "../../schema/longWork";
import { schemaVersion } from "../../schema/schemaVersion";
import { schemaVersionName } from "../../schema/settingNames";
import type { UpgradePlan } from "../../schema/upgrade/upgradePlan";
import { stepsOf } from "../building/repairSteps";
import { readTypedCells, renewTableFormulas } from "../building/renewFormulas";
import { stopIfCancelled } from "../cancelling";
import { createPartsLog } from "../log/partsLog";
import { addMissingSheets } from "./addMissingSheets";
import { extendOptions, renewOptionFormulas } from "./extendOptions";
import { insertColumns } from "./insertColumns";
import { makeReports, swapReports } from "./rebuildReports";
import { renewRules } from "./renewRules";
import { readReportInputs } from "./reportInputs";
import { setName } from "./setName";

const stages = 6;

/**
 * Does the steps of a plan in 11 syncs, and one more for each 50,000 formula cells that it looks through. The version is written
 * last: what breaks off half-way asks again when it is opened, and the next upgrade finishes it.
 * @throws WorkbookError cancelled between two stages; what was done until then stays
 */
export async function upgradeParts(
  context: Excel.RequestContext,
  upgrade: UpgradePlan,
  order: LogOrder | null,
  long: LongWork = {},
): Promise<void> {
  let done = 0;
  const begin = (): void => {
    long.onProgress?.(done, stages);
    stopIfCancelled(long);
    done += 1;
  };
  begin();
  const typed = await readTypedCells(context, upgrade.repair);
  const inputs = await readReportInputs(context, upgrade);
  begin();
  context.application.suspendApiCalculationUntilNextSync();
  insertColumns(context, upgrade);
  addMissingSheets(context, upgrade);
  extendOptions(context, upgrade);
  writeNames(context, upgrade);
  renewOptionFormulas(context, upgrade);
  await context.sync();
  begin();
  context.application.suspendApiCalculationUntilNextSync();
  renewTableFormulas(context, upgrade.repair, typed);
  await context.sync();
  begin();
  await renewRules(context, upgrade);
  begin();
  await makeReports(context, upgrade, inputs);
  begin();
  await changePlaces(context, upgrade, order);
  long.onProgress?.(stages, stages);
}

/** The new reports for the old ones, then the version with the entries. */
async function changePlaces(
  context: Excel.RequestContext,
  upgrade: UpgradePlan,
  order: LogOrder | null,
): Promise<void> {
  const log = createPartsLog(order, upgrade.repair.language);
  log.look(context);
  await swapReports(context, upgrade);
  await log.finish(context, describeUpgrade(upgrade), () => {
    context.workbook.names.getItem(schemaVersionName).getRange().values = [[schemaVersion]];
    context.application.calculate("Recalculate");
  });
}

function writeNames(context: Excel.RequestContext, { repair, options, standingNames }: UpgradePlan): void {
  const ofColumns = stepsOf(repair, "renewNames").flatMap(({ names }) => names);
  for (const name of [...options.names, ...ofColumns]) setName(context, name, standingNames);
}
