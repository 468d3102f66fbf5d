import type { BlockPlan, PlanValue, SheetPlan } from "../../schema/workbookPlan";
import { protectText } from "../protectText";
import { contains } from "./planArea";

type SheetContent = Pick<SheetPlan, "blocks" | "styles">;

export function writeBlockValues(sheet: Excel.Worksheet, plan: SheetContent): void {
  for (const block of plan.blocks) {
    if (block.values) blockRange(sheet, block, block.values).values = protectedValues(plan, block, block.values);
  }
}

/** After the tables and names stand: Excel refuses a formula that mentions a table it does not know. */
export function writeBlockFormulas(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) {
    if (block.formulas) blockRange(sheet, block, block.formulas).formulas = block.formulas;
  }
}

function blockRange(sheet: Excel.Worksheet, block: BlockPlan, cells: readonly (readonly unknown[])[]): Excel.Range {
  return sheet.getRangeByIndexes(block.row, block.column, cells.length, cells[0]?.length ?? 0);
}

function protectedValues(plan: SheetContent, block: BlockPlan, values: readonly PlanValue[][]): PlanValue[][] {
  const formatted = plan.styles.filter((style) => style.numberFormat !== undefined).reverse();
  return values.map((cells, row) =>
    cells.map((value, column) => {
      if (typeof value !== "string") return value;
      const style = formatted.find(({ area }) => contains(area, block.row + row, block.column + column));
      return protectText(value, style?.numberFormat === "@");
    }),
  );
}
