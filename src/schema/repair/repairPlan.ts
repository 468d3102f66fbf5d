import type { Language } from "../../i18n/language";
import type { TableKey } from "../columnSpec";
import type { logTableName } from "../log/logColumns";
import type { NamePlan, WorkbookPlan } from "../workbookPlan";

/** What a repair does to the workbook, in the order in which it is done; each step is told to the person before. */
export type RepairStep =
  /** A whole sheet from the plan; nothing of ours was left of it. */
  | { readonly kind: "addSheet"; readonly sheetKey: string; readonly sheetName: string }
  /** A table where its sheet stands, but nothing at its place. */
  | { readonly kind: "addTable"; readonly table: string; readonly sheetKey: string; readonly sheetName: string }
  /** A table over rows that stand under our headers. */
  | {
      readonly kind: "remakeTable";
      readonly table: TableKey;
      readonly sheetName: string;
      readonly row: number;
      readonly column: number;
      readonly columnCount: number;
      readonly rowCount: number;
    }
  | {
      readonly kind: "addColumn";
      readonly table: TableKey | typeof logTableName;
      readonly key: string;
      readonly header: string;
      readonly index: number;
    }
  | { readonly kind: "adoptColumn"; readonly table: TableKey; readonly key: string; readonly header: string }
  | { readonly kind: "renewNames"; readonly names: readonly NamePlan[] }
  /** Formulas of the sheets and tables that stand. */
  | { readonly kind: "renewFormulas"; readonly sheetNames: readonly string[] }
  /** What no rule can put back; the sentence names a way on. */
  | { readonly kind: "cannotRepair"; readonly sheetName: string; readonly what: string };

export interface RepairPlan {
  /** Of the workbook. */
  readonly language: Language;
  readonly steps: readonly RepairStep[];
  /** The whole workbook as it shall stand: columns where people have them, sheets under their names. */
  readonly plan: WorkbookPlan;
  /** Id of each sheet of the plan that stands, by its key. */
  readonly sheetIds: ReadonlyMap<string, string>;
}
