import type { RepairPlan } from "../../schema/repair/repairPlan";
import type { BlockPlan, SheetPlan } from "../../schema/workbookPlan";
import { translateHostError } from "../translateHostError";
import { hasWorkbookErrorCode } from "../workbookError";
import { contains } from "./planArea";
import { sheetOf, stepsOf } from "./repairSteps";
import { writeBlockFormulas } from "./writeCells";
import { lockSheet } from "./writeSheetSettings";

/** Report sheets whose formulas point nowhere, one sync each; the names of those that a password keeps from it. */
export async function renewSheetFormulas(context: Excel.RequestContext, repair: RepairPlan): Promise<string[]> {
  const sheetNames = stepsOf(repair, "renewFormulas").flatMap((step) => step.sheetNames);
  const locked: string[] = [];
  for (const { key, name } of repair.plan.sheets.filter(
    (sheet) => sheet.protection && sheetNames.includes(sheet.name),
  )) {
    const { sheet, plan } = sheetOf(context, repair, key);
    try {
      sheet.protection.unprotect();
      writeBlockFormulas(sheet, withoutInputs(plan));
      lockSheet(sheet);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a locked sheet must not keep the others from it
      await context.sync();
    } catch (error) {
      const translated = translateHostError(error);
      if (!hasWorkbookErrorCode(translated, "accessDenied", "hostFailure")) throw translated;
      locked.push(name);
    }
  }
  return locked;
}

/** What people chose in the open cells stays. */
function withoutInputs(plan: SheetPlan): SheetPlan {
  const open = plan.protection?.unlocked ?? [];
  const blocks = plan.blocks.map((block): BlockPlan => {
    const formulas = block.formulas?.map((cells, row) =>
      cells.map((cell, column) =>
        open.some((area) => contains(area, block.row + row, block.column + column)) ? null : cell,
      ),
    );
    return formulas ? { ...block, formulas } : block;
  });
  return { ...plan, blocks };
}
