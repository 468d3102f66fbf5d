import type { RepairPlan } from "../../schema/repair/repairPlan";
import { firstDataRow } from "../../schema/sheetLimits";
import type { SheetPlan } from "../../schema/workbookPlan";
import { setNumberFormat } from "../setNumberFormat";
import { sheetOf, stepsOf } from "./repairSteps";
import { writeColourRules, writeValidations } from "./writeRules";

/** Colour rules and checks of the tables that lost columns or were emptied; rules of people's own stay. */
export async function repairRules(context: Excel.RequestContext, repair: RepairPlan): Promise<void> {
  const columns = stepsOf(repair, "addColumn");
  const emptied = stepsOf(repair, "addTable").map(({ table }) => table);
  const keys = repair.plan.sheets
    .map(({ key }) => key)
    .filter((key) => columns.some(({ table }) => table === key) || emptied.includes(key));
  const sheets = keys.map((key) => ({ key, ...sheetOf(context, repair, key) }));
  const formats = sheets.map(({ sheet }) => sheet.getRange().conditionalFormats.load("items/type,items/id"));
  await context.sync();
  const rules = formats.map(({ items }) =>
    items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  );
  await context.sync();
  sheets.forEach(({ sheet, plan, key }, index) => {
    const seen = rules[index] ?? [];
    for (const { format, rule } of seen) if (isBroken(rule.formula)) format.delete();
    const kept = new Set(seen.map(({ rule }) => rule.formula));
    const colourRules = plan.colourRules.filter(({ rule }) => rule.kind !== "formula" || !kept.has(rule.formula));
    writeColourRules(sheet, { ...plan, colourRules });
    const fresh = columns.filter(({ table }) => table === key).map((column) => column.key);
    dressColumns(sheet, plan, emptied.includes(key) ? null : fresh);
  });
  await context.sync();
}

function isBroken(formula: string): boolean {
  return formula.includes("#REF!");
}

/** `keys` null: all of them. */
function dressColumns(sheet: Excel.Worksheet, plan: SheetPlan, keys: readonly string[] | null): void {
  const [table] = plan.tables;
  if (!table) return;
  const isWanted = (column: number): boolean => keys === null || keys.includes(table.keys[column] ?? "");
  writeValidations(sheet, { ...plan, validations: plan.validations.filter(({ area }) => isWanted(area.column)) });
  if (keys === null) return;
  table.keys.forEach((_, index) => {
    if (!isWanted(index)) return;
    const body = sheet.getRangeByIndexes(firstDataRow, index, 1, 1).getEntireColumn();
    const isHidden = plan.hiddenColumns.some(({ column, count }) => index >= column && index < column + count);
    if (isHidden) body.columnHidden = true;
    const cells = sheet.tables.getItem(table.name).columns.getItemAt(index).getDataBodyRange();
    setNumberFormat(cells, table.numberFormats[index] ?? "General");
  });
}
