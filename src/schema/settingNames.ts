/** Names of the cells and lists of Options, visible to people who write formulas of their own. */
import type { OptionListKey } from "./listKeys";
import type { Settings } from "./settings";

type KeysOf<Value> = { [Key in keyof Settings]-?: Settings[Key] extends Value ? Key : never }[keyof Settings];

/** Cells of Options that hold one number each. */
export const numberNames = {
  soonDays: "SoonDays",
  level1Days: "Level1",
  level2Days: "Level2",
  defaultCadenceDays: "DefaultCadence",
  aftercareDays: "AftercareDays",
  aftercareEtaDays: "AftercareEtaDays",
  deliverySoonDays: "DeliverySoonDays",
  paymentSoonDays: "PaymentSoonDays",
  depositDays: "DepositDays",
  settleTolerancePercent: "SettleTolerancePercent",
  settleToleranceMost: "SettleToleranceMost",
  dropMinimumOrders: "DropMinimumOrders",
  dropBaseAmount: "DropBaseAmount",
  dropPercent: "DropPercent",
  openCaseDays: "OpenCaseDays",
  publicPoolDays: "PublicPoolDays",
  sleepingDays: "SleepingDays",
  backupDays: "BackupDays",
} as const satisfies Partial<Record<KeysOf<number | null>, string>>;

export type NumberSetting = keyof typeof numberNames;

/** Cells of Options that hold TRUE or FALSE. */
export const switchNames = {
  logChanges: "LogChanges",
  logPersonalFields: "LogPersonalFields",
} as const satisfies Partial<Record<KeysOf<boolean>, string>>;

export type SwitchSetting = keyof typeof switchNames;

/** Blank switches it off; anywhere else a blank is an oversight. */
export const switchedOffByBlank: NumberSetting = "publicPoolDays";

export const todayName = "TodayDate";
export const weekendName = "Weekend";
export const holidaysName = "Holidays";
export const baseCurrencyName = "BaseCurrency";
export const rateCurrenciesName = "RateCurrencies";
export const rateValuesName = "RateValues";
export const cadenceDaysName = "CadenceDays";
export const stageRolesName = "StageRoles";
export const statusRolesName = "StatusRoles";
/** TRUE while the overdue rows of Customers are coloured. */
export const highlightOnName = "HighlightOn";

/** What Options say about the fields that people added. */
export const ownFieldsName = "OwnFields";

export const schemaVersionName = "gd.schemaVersion";
export const presetName = "gd.preset";
export const languageName = "gd.language";

/** Range of the words of a list: `RegionList`. */
export function listNameOf(list: OptionListKey): string {
  return list === "currency" ? rateCurrenciesName : `${capitalise(list)}List`;
}

/** Range of the stable codes beside the words; blank for values that a user added. */
export function codesNameOf(list: OptionListKey): string {
  return `${capitalise(list)}Codes`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
