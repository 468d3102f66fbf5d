import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/zh";
import type { RepairStep } from "./repairPlan";
import type { TableKey } from "../columnSpec";
import { logTableName } from "../log/logColumns";
import { sheetNames } from "../sheetNames";
import { findColumn } from "../tableSchema";
import { tableKeys, tables } from "../tables/tables";
import type { Translated } from "../translated";

/** What was found and what the repair does about it, in one sentence. */
export function describeStep(step: RepairStep, { repair, joinNames }: Texts, language: Language): string {
  switch (step.kind) {
    case "addSheet":
      if (step.sheetKey === "Options") return repair.addOptions(step.sheetName);
      return isTable(step.sheetKey) || step.sheetKey === logTableName
        ? repair.addSheet(step.sheetName)
        : repair.addReport(step.sheetName);
    case "addTable":
      return repair.addTable(step.sheetName);
    case "remakeTable":
      return repair.remakeTable(step.sheetName, step.rowCount);
    case "addColumn":
      return repair.addColumn(sheetNameOf(step.table)[language], step.header);
    case "adoptColumn": {
      const column = findColumn(tables[step.table], step.key)?.header[language] ?? step.key;
      return repair.adoptColumn(tables[step.table].sheetName[language], column, step.header);
    }
    case "renewNames":
      return repair.renewNames(step.names.length);
    case "renewFormulas":
      return repair.renewFormulas(joinNames(step.sheetNames));
    case "cannotRepair":
      return repair.cannotRepair(step.sheetName, step.what);
  }
}

function sheetNameOf(table: TableKey | typeof logTableName): Translated {
  return table === logTableName ? sheetNames[table] : tables[table].sheetName;
}

function isTable(sheetKey: string): sheetKey is TableKey {
  return tableKeys.some((key) => key === sheetKey);
}
