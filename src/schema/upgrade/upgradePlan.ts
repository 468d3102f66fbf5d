import type { RepairPlan } from "../repair/repairPlan";
import type { NamePlan, PlanValue } from "../workbookPlan";

/** What an upgrade does to the workbook, in the order in which it is done; each step is told to the person before. */
export type UpgradeStep =
  | { readonly kind: "addSheets"; readonly sheetNames: readonly string[] }
  | { readonly kind: "addColumns"; readonly sheetName: string; readonly headers: readonly string[] }
  /** Hidden columns or rows that only formulas read. */
  | { readonly kind: "addWorkingCells"; readonly sheetNames: readonly string[]; readonly count: number }
  | { readonly kind: "addOptions"; readonly sheetName: string; readonly labels: readonly string[] }
  /** Formulas, checks and colours of the sheets that hold records. */
  | { readonly kind: "renewSheets"; readonly sheetNames: readonly string[] }
  /** A table that somebody moved on its sheet: checks and colours stay as they are. */
  | { readonly kind: "keepRules"; readonly sheetNames: readonly string[] }
  /** Sheets of formulas only, made anew with what people chose in their open cells. */
  | { readonly kind: "rebuildSheets"; readonly sheetNames: readonly string[] }
  /** Somebody unlocked it and may have typed there: it stays under another name. */
  | { readonly kind: "keepSheet"; readonly sheetName: string; readonly keptAs: string };

export interface UpgradePlan {
  /** Versions of the layout. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly UpgradeStep[];
  /** The whole workbook as it shall stand, and the columns, names and formulas on the way to it. */
  readonly repair: RepairPlan;
  /** Keys of the sheets where they stay as they are. */
  readonly keptRules: readonly string[];
  readonly titles: readonly TitleChange[];
  readonly options: OptionsUpgrade;
  readonly reports: readonly ReportUpgrade[];
  /** In lower case. */
  readonly standingNames: ReadonlySet<string>;
}

/** A cell of the band above the headers. Blank texts take away what moved on. */
export interface TitleChange {
  readonly table: string;
  readonly column: number;
  readonly text: string;
}

export interface OptionsUpgrade {
  readonly sheetId: string;
  /** Where cells of the columns A to C make room, from the bottom up. */
  readonly insertions: readonly { readonly row: number; readonly rows: number }[];
  /** By row of the plan: where it stands after the insertions. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of the plan that are new, with their cells A to C; formulas begin with `=` and are no texts. */
  readonly added: readonly { readonly planRow: number; readonly cells: readonly PlanValue[] }[];
  readonly names: readonly NamePlan[];
  /** Formulas of working cells, by row of the plan. */
  readonly formulas: readonly { readonly planRow: number; readonly formula: string }[];
}

export interface ReportUpgrade {
  readonly key: string;
  /** While both stand. */
  readonly passingName: string;
  readonly name: string;
  /** Goes when the new one is whole; null where there was none. */
  readonly standingId: string | null;
  /** Null where the standing one is deleted. */
  readonly keptAs: string | null;
  /** Among the sheets once all have changed places, from 0. */
  readonly position: number;
  /** Of an upgrade that broke off. */
  readonly leftoverIds: readonly string[];
}
