import { inspectWorkbook, type WorkbookInspection } from "../excel/inspectWorkbook";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { Language } from "../i18n/language";
import { columnNamePrefix } from "../schema/columnNameOf";
import type { TableKey } from "../schema/columnSpec";
import { periodNames } from "../schema/plan/regionLayout";
import type { PresetKey } from "../schema/presets/preset";
import { workbookFactNames } from "../schema/readSettings";
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
      /** Names of ours point at what was deleted: most things work, a repair finds the rest. */
      readonly isIncomplete: boolean;
      /** Opened read-only: what is entered cannot be kept in this file. */
      readonly isReadOnly: boolean;
    }
  | { readonly kind: "notOurs"; readonly takenSheetNames: readonly string[]; readonly isEmpty: boolean }
  | { readonly kind: "damaged"; readonly missingTables: readonly TableKey[] };

/** What the pane has before it: our workbook, somebody's, or one of ours from which tables were deleted. One sync. */
export function openWorkbook(): Promise<WorkbookStatus> {
  return runInWorkbook(async (context): Promise<WorkbookStatus> => {
    const inspection = await inspectWorkbook(context);
    const { facts, missingTables, sheetNames, emptySheetId, deadNames } = inspection;
    if (facts === null && hasOurTables(inspection)) return { kind: "damaged", missingTables };
    if (facts === null) {
      const takenSheetNames = sheetNames.filter((name) => ourSheetNames.has(name.toLowerCase()));
      return { kind: "notOurs", takenSheetNames, isEmpty: emptySheetId !== null };
    }
    if (missingTables.length > 0) return { kind: "damaged", missingTables };
    const { language, preset, settings, today } = facts;
    return {
      kind: "ours",
      language,
      preset,
      schemaVersion: facts.schemaVersion ?? 0,
      settings,
      today,
      isIncomplete: deadNames.some(isOurName),
      isReadOnly: inspection.isReadOnly,
    };
  });
}

/** Without its Options a workbook of ours is known by its tables and their hidden names. */
function hasOurTables({ missingTables, livingNames }: WorkbookInspection): boolean {
  return missingTables.length < tableKeys.length && livingNames.some((name) => name.startsWith(columnNamePrefix));
}

const ourNames: ReadonlySet<string> = new Set([...workbookFactNames, ...Object.values(periodNames)]);

function isOurName(name: string): boolean {
  return name.startsWith(columnNamePrefix) || ourNames.has(name);
}

/** In either language, folded as Excel folds sheet names. */
const ourSheetNames: ReadonlySet<string> = new Set(
  [...Object.values(reportSheetNames), ...tableKeys.map((key) => tables[key].sheetName)].flatMap(({ zh, en }) => [
    zh.toLowerCase(),
    en.toLowerCase(),
  ]),
);
