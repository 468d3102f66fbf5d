import type { WorkbookInspection } from "../excel/inspectWorkbook";
import type { WorkbookPlan } from "../schema/workbookPlan";

export interface TakenNames {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly definedNames: readonly string[];
}

/** Excel gives names to sheets, tables and ranges without regard to case; tables and ranges share theirs. */
export function findTaken(plan: WorkbookPlan, inspection: WorkbookInspection): TakenNames {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = plan.names.map(({ name }) => name);
  return {
    sheetNames: common(
      inspection.sheetNames,
      plan.sheets.map(({ name }) => name),
    ),
    tableNames: common(inspection.tableNames, [...tables, ...names]),
    definedNames: common(inspection.livingNames, [...names, ...tables]),
  };
}

export function isAnyTaken({ sheetNames, tableNames, definedNames }: TakenNames): boolean {
  return sheetNames.length + tableNames.length + definedNames.length > 0;
}

function common(existing: readonly string[], planned: readonly string[]): string[] {
  const folded = new Set(planned.map((name) => name.toLowerCase()));
  return existing.filter((name) => folded.has(name.toLowerCase()));
}

/** `客户` becomes `客户 2` where there is one already; the others keep their names. */
export function freeSheetNames(plan: WorkbookPlan, existing: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set([...existing, ...plan.sheets.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const clashing = common(
    plan.sheets.map(({ name }) => name),
    existing,
  );
  return new Map(clashing.map((name) => [name, freeName(name, taken)]));
}

function freeName(name: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${name} ${number}`.toLowerCase())) number++;
  taken.add(`${name} ${number}`.toLowerCase());
  return `${name} ${number}`;
}
