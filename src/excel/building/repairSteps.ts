import type { RepairPlan, RepairStep } from "../../schema/repair/repairPlan";
import type { SheetPlan } from "../../schema/workbookPlan";
import { WorkbookError } from "../workbookError";

type StepOf<Kind extends RepairStep["kind"]> = Extract<RepairStep, { kind: Kind }>;

export function stepsOf<Kind extends RepairStep["kind"]>({ steps }: RepairPlan, kind: Kind): StepOf<Kind>[] {
  return steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}

export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

export function sheetOf(context: Excel.RequestContext, { plan, sheetIds }: RepairPlan, key: string): PlacedSheet {
  const sheetPlan = plan.sheets.find((sheet) => sheet.key === key);
  if (!sheetPlan) throw new WorkbookError("sheetMissing", { name: key });
  return { plan: sheetPlan, sheet: context.workbook.worksheets.getItem(sheetIds.get(key) ?? "") };
}
