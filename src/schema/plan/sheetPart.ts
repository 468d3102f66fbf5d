import type { BlockPlan, NamePlan, StylePlan, ValidationPlan } from "../workbookPlan";

/** Some rows of a sheet, with all that belongs to them. */
export interface SheetPart {
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly names: readonly NamePlan[];
  /** The first row below. */
  readonly nextRow: number;
}
