import type { NamePlan } from "../../schema/workbookPlan";

/** Queues a name; one that stands is led elsewhere, so that formulas that mention it never miss it. */
export function setName(
  context: Excel.RequestContext,
  { name, formula, visible }: NamePlan,
  standing: ReadonlySet<string>,
): void {
  const { names } = context.workbook;
  if (standing.has(name.toLowerCase())) names.getItem(name).formula = formula;
  else names.add(name, formula).visible = visible;
}
