import type { ColumnSpec, TableKey } from "../columnSpec";
import type { OptionListKey } from "../listKeys";
import type { ListValueSpec } from "../listSpec";
import type { Potential } from "../settings";
import type { Translated } from "../translated";

export type PresetKey = "general" | "trade" | "retail" | "cosmetics";

/** Days by stage code and potential; a stage that is missing here has no cadence of its own. */
export type CadenceTable = Readonly<Record<string, Readonly<Record<Potential, number>>>>;

export interface PresetThresholds {
  readonly aftercareDays: number;
  /** Counted from the ETA where an order has one; then it takes the place of aftercareDays. */
  readonly aftercareEtaDays: number;
  readonly deliverySoonDays: number;
  readonly paymentSoonDays: number;
  /** Null: no customer is suggested for the public pool. */
  readonly publicPoolDays: number | null;
  readonly sleepingDays: number;
  readonly dropBaseAmount: number;
  readonly openCaseDays: number;
  readonly weekend: string;
}

export interface Preset {
  readonly key: PresetKey;
  readonly name: Translated;
  readonly summary: Translated;
  /** Lists that differ from those of lists.ts, whole. */
  readonly lists: Partial<Readonly<Record<OptionListKey, readonly ListValueSpec[]>>>;
  readonly cadences: CadenceTable;
  readonly thresholds: PresetThresholds;
  /** Fields of the trade, placed before the working columns. */
  readonly columns: Partial<Readonly<Record<TableKey, readonly ColumnSpec[]>>>;
  /** By `Table.key`. */
  readonly headers: Readonly<Record<string, Translated>>;
  /** `Table.key` of columns that this trade seldom needs. */
  readonly hiddenColumns: readonly string[];
  /** By `Table.key`, where the trade computes differently. */
  readonly formulas: Readonly<Record<string, string>>;
}
