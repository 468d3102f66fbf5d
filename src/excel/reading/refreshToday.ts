import { todayName } from "../../schema/settingNames";
import type { QueuedName } from "./namedCells";

/** In manual calculation TODAY() still says when somebody last pressed F9: its sheet alone is calculated, for one more sync. */
export async function refreshToday(
  context: Excel.RequestContext,
  named: readonly QueuedName[],
  calculationMode: Excel.Application["calculationMode"],
): Promise<void> {
  const today = named.find(({ name, range }) => name === todayName && !range.isNullObject);
  if (!today || calculationMode !== "Manual") return;
  today.range.worksheet.calculate(false);
  today.range.load("values");
  await context.sync();
}
