import type { Tone } from "../plan/palette";

/** A colour rule of a data sheet, by keys: see ColumnSpec.formula for the way the formula is written. */
export interface ColourRuleSpec {
  /** Columns that are coloured; `all` is every visible one. */
  readonly columns: readonly string[] | "all";
  readonly formula: string;
  readonly tone: Partial<Tone>;
  readonly bold?: true;
  readonly strikethrough?: true;
}
