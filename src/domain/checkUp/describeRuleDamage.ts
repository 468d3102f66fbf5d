import { findColumn } from "../../schema/tableSchema";
import type { TableSpec } from "../../schema/columnSpec";
import type { FindingTexts } from "./describeFinding";

export interface DamagedRules {
  readonly what: "checks" | "colours";
  /** Keys of the columns whose checks do not hold for every row. */
  readonly columns: readonly string[];
}

/** Which checks or colours of a sheet were deleted or cut up, in one line. `table`: as the workbook's preset has it. */
export function describeRuleDamage(
  { what, columns }: DamagedRules,
  table: TableSpec,
  { texts, checkUp, language }: Pick<FindingTexts, "texts" | "checkUp" | "language">,
): string {
  const sheet = table.sheetName[language];
  const labels = columns.map((key) => findColumn(table, key)?.header[language] ?? key);
  return what === "checks" ? checkUp.checks(sheet, texts.joinNames(labels)) : checkUp.colours(sheet);
}
