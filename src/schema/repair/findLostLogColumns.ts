import { columnNameOf } from "../columnNameOf";
import { logTableName } from "../log/logColumns";
import type { WorkbookPlan } from "../workbookPlan";
import { referredColumn } from "./referredColumn";
import type { RepairStep } from "./repairPlan";
import type { WorkbookShape } from "./workbookShape";

/** Columns that somebody deleted from the log; one that was only renamed is found by its hidden name. */
export function findLostLogColumns(plan: WorkbookPlan, { tables, names }: WorkbookShape): RepairStep[] {
  const planned = plan.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === logTableName);
  const standing = tables.find(({ name }) => name === logTableName);
  if (!planned || !standing) return [];
  const headers = [...standing.headers];
  const headerOf = (key: string, index: number): string => {
    const named = names.find(({ name }) => name === columnNameOf(logTableName, key));
    const header = referredColumn(named?.formula ?? "")?.header;
    return header !== undefined && headers.includes(header) ? header : (planned.headers[index] ?? "");
  };
  let before = -1;
  return planned.keys.flatMap((key, index): RepairStep[] => {
    const header = headerOf(key, index);
    const place = headers.indexOf(header);
    if (place >= 0) {
      before = place;
      return [];
    }
    before += 1;
    headers.splice(before, 0, header);
    return [{ kind: "addColumn", table: logTableName, key, header, index: before }];
  });
}
