import { buildWorkbook } from "../excel/buildWorkbook";
import { inspectWorkbook, type WorkbookInspection } from "../excel/inspectWorkbook";
import { queueToday } from "../excel/reading/queueToday";
import { renameSheets } from "../schema/plan/renameSheets";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import type { Language } from "../i18n/language";
import type { LongWork } from "../schema/longWork";
import { planWorkbook } from "../schema/plan/planWorkbook";
import type { PresetKey } from "../schema/presets/preset";
import type { Settings } from "../schema/settings";
import type { WorkbookPlan } from "../schema/workbookPlan";
import { randomId } from "./randomId";
import { findTaken, freeSheetNames, isAnyTaken, type TakenNames } from "./takenNames";

export interface SetUpChoice {
  readonly language: Language;
  readonly preset: PresetKey;
  readonly withDemoData: boolean;
  /** `addBeside` gives our sheets other names where the usual ones are taken; nothing that stands is ever overwritten. */
  readonly whenNamesAreTaken: "ask" | "addBeside";
  /** What Options are to say, own fields apart; by default what the preset begins with. */
  readonly settings?: Settings;
  /** Serial; the demo rows stand around it. By default what the workbook itself calls today. */
  readonly today?: number;
}

export type SetUpResult =
  | { readonly kind: "created"; readonly sheetNames: readonly string[] }
  | { readonly kind: "alreadySetUp" }
  /** Of sheets, tables and workbook names; only sheets can be added beside. */
  | ({ readonly kind: "namesTaken" } & TakenNames);

/**
 * Makes the tracking workbook, whole or not at all: 4 syncs. Asked again, it finds that there is one.
 * @throws WorkbookError tableMissing when the workbook is ours but tables were deleted; cancelled
 */
export function setUpWorkbook(choice: SetUpChoice, long: LongWork = {}): Promise<SetUpResult> {
  const { language, preset, withDemoData, settings } = choice;
  return runInWorkbook(async (context): Promise<SetUpResult> => {
    const asked = queueToday(context);
    const inspection = await inspectWorkbook(context);
    const today = choice.today ?? asked.value;
    const [missingTable] = inspection.missingTables;
    if (inspection.facts !== null && missingTable) throw new WorkbookError("tableMissing", { table: missingTable });
    if (inspection.facts !== null) return { kind: "alreadySetUp" };
    const planned = planWorkbook({ language, preset, today, demo: withDemoData, ...(settings ? { settings } : {}) });
    const plan = choice.whenNamesAreTaken === "addBeside" ? addBeside(planned, inspection) : planned;
    const taken = findTaken(plan, inspection);
    if (isAnyTaken(taken)) return { kind: "namesTaken", ...taken };
    await buildWorkbook(context, plan, { ...inspection, mark: randomId("S") }, long);
    return { kind: "created", sheetNames: plan.sheets.map(({ name }) => name) };
  });
}

function addBeside(plan: WorkbookPlan, inspection: WorkbookInspection): WorkbookPlan {
  const renamed = freeSheetNames(plan, inspection.sheetNames);
  return renameSheets(plan, (name) => renamed.get(name) ?? name);
}
