import type { GroupBy } from "../../domain/regions/groupRecords";
import type { OurWorkbook } from "../session/workbook";

/** The words of the workbook for a group; blank where the records name none. */
export function labelGroup(group: string, groupBy: GroupBy, { settings }: OurWorkbook, unnamed: string): string {
  if (group === "") return unnamed;
  return settings.lists[groupBy]?.find(({ code }) => code === group)?.label ?? group;
}
