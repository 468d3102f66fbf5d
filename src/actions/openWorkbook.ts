import { inspectWorkbook } from "../excel/inspectWorkbook";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { Language } from "../i18n/language";
import type { TableKey } from "../schema/columnSpec";
import type { PresetKey } from "../schema/presets/preset";
import type { Settings } from "../schema/settings";
import { sheetNames as reportSheetNames } from "../schema/sheetNames";
import { tableKeys, tables } from "../schema/tables/tables";

export type WorkbookStatus =
  | {
      readonly kind: "ours";
      readonly language: Language;
      readonly preset: PresetKey;
      readonly schemaVersion: number;
      readonly settings: Settings;
      /** The sheet's own day; null where somebody broke its cell. */
      readonly today: number | null;
    }
  | { readonly kind: "notOurs"; readonly takenSheetNames: readonly string[]; readonly isEmpty: boolean }
  | { readonly kind: "damaged"; readonly missingTables: readonly TableKey[] };

/** What the pane has before it: our workbook, somebody's, or one of ours from which tables were deleted. One sync. */
export function openWorkbook(): Promise<WorkbookStatus> {
  return runInWorkbook(async (context): Promise<WorkbookStatus> => {
    const { facts, missingTables, sheetNames, emptySheetId } = await inspectWorkbook(context);
    if (facts === null) {
      const takenSheetNames = sheetNames.filter((name) => ourSheetNames.has(name.toLowerCase()));
      return { kind: "notOurs", takenSheetNames, isEmpty: emptySheetId !== null };
    }
    if (missingTables.length > 0) return { kind: "damaged", missingTables };
    const { language, preset, settings, today } = facts;
    return { kind: "ours", language, preset, schemaVersion: facts.schemaVersion ?? 0, settings, today };
  });
}

/** In either language, folded as Excel folds sheet names. */
const ourSheetNames: ReadonlySet<string> = new Set(
  [...Object.values(reportSheetNames), ...tableKeys.map((key) => tables[key].sheetName)].flatMap(({ zh, en }) => [
    zh.toLowerCase(),
    en.toLowerCase(),
  ]),
);
