/** What the Options sheet says, as the domain needs it. Defaults per preset stand in presets/. */
import type { OwnField } from "./ownField";

export type StageClass = "open" | "won" | "lost";
export type StatusClass = "open" | "shipped" | "done" | "problem" | "cancelled";
export type Potential = "A" | "B" | "C";

/** One value of a choice list. `code` is stable; for a value that a user added it is the text itself. */
export interface ListValue {
  readonly code: string;
  readonly label: string;
}

export interface StageValue extends ListValue {
  readonly class: StageClass;
  /** Days until the next contact by potential; null: the stage has no cadence of its own. */
  readonly cadenceDays: Readonly<Record<Potential, number | null>>;
}

export interface StatusValue extends ListValue {
  readonly class: StatusClass;
}

export interface Settings {
  readonly stages: readonly StageValue[];
  readonly statuses: readonly StatusValue[];
  /** Every other list by its key (`region`, `method`, `result` …). */
  readonly lists: Readonly<Record<string, readonly ListValue[]>>;
  /** Serials. */
  readonly holidays: readonly number[];
  /** Monday first, `1` = day off, as WORKDAY.INTL takes it: `0000011`. */
  readonly weekend: string;
  readonly defaultCadenceDays: number;
  readonly aftercareDays: number;
  /** Days after the ETA; where an order has an ETA they take the place of `aftercareDays` after shipping. */
  readonly aftercareEtaDays: number;
  /** Days ahead that count as "due soon" for follow-ups. */
  readonly soonDays: number;
  readonly deliverySoonDays: number;
  readonly paymentSoonDays: number;
  /** Working days overdue up to which level 1 and level 2 reach. */
  readonly level1Days: number;
  readonly level2Days: number;
  /** Days after the order date when an unpaid deposit is due. */
  readonly depositDays: number;
  readonly settleTolerancePercent: number;
  readonly settleToleranceMost: number;
  readonly dropMinimumOrders: number;
  readonly dropBaseAmount: number;
  /** 30 means a fall of 30 % or more. */
  readonly dropPercent: number;
  readonly openCaseDays: number;
  readonly publicPoolDays: number | null;
  readonly sleepingDays: number;
  /** Days after which Today reminds of a backup; 0: never. */
  readonly backupDays: number;
  readonly baseCurrency: string;
  /** Base currency per unit. */
  readonly currencyRates: Readonly<Record<string, number>>;
  readonly ownFields: readonly OwnField[];
  /** Whether the add-in writes down what it changes. */
  readonly logChanges: boolean;
  /** Whether the values of personal fields stand in the log, too. */
  readonly logPersonalFields: boolean;
}
