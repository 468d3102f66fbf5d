import type { Language } from "../i18n/language";
import { sheetNames } from "./sheetNames";
import { tableKeys, tables } from "./tables/tables";

/** The sheets of a new workbook in the order of their tabs; the plan itself would bring all its formulas into the pane's first load. */
export function listSheetNames(language: Language): string[] {
  const { Guide, Today, Regions, Options, ActionLog } = sheetNames;
  const data = tableKeys.map((table) => tables[table].sheetName);
  return [Guide, Today, ...data, Regions, Options, ActionLog].map((name) => name[language]);
}
