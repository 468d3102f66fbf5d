import { checkUpParts, type CheckUp } from "../../actions/checkUp";
import { recordsOfTable } from "../../domain/trackerRecords";
import { tableKeys } from "../../schema/tables/tables";
import { records } from "../session/records";
import { keyOfFinding } from "./findingGroups";
import { lookInSlices } from "./lookInSlices";

/** Above it only what can be seen without reading the rows a second time. */
const mostRecords = 20_000;

/** A key for each thing that is wrong; what is only worth a look is Today's business. */
export async function lookQuietly(): Promise<string[]> {
  const read = records.peek();
  const count = read === null ? 0 : tableKeys.reduce((sum, table) => sum + recordsOfTable(read, table).length, 0);
  return listKeys(count > mostRecords ? await checkUpParts() : await lookInSlices({}));
}

export function listKeys({ findings, damage, rules }: Pick<CheckUp, "findings" | "damage" | "rules">): string[] {
  return [
    ...findings.filter(({ severity }) => severity !== "note").map(keyOfFinding),
    ...[...damage, ...rules].map((each) => JSON.stringify(each)),
  ];
}
