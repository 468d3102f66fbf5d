import { foldLabel } from "../../schema/foldLabel";
import type { OptionListKey } from "../../schema/listKeys";
import { createListWords } from "../../schema/listWords";
import { lists } from "../../schema/lists";
import { cadenceLimits } from "../../schema/settingLimits";
import type { Potential, Settings, StageClass, StatusClass } from "../../schema/settings";

/** A value as a person wants it in a list of Options. */
export interface NewListValue {
  readonly list: OptionListKey;
  readonly label: string;
  /** Of a stage or a status: rules go by it, never by the word. */
  readonly class: StageClass | StatusClass | null;
  /** Of a stage; null takes the usual cadence. */
  readonly cadenceDays: Readonly<Record<Potential, number | null>>;
}

export type ListValueProblem =
  "labelMissing" | "labelTooLong" | "labelTaken" | "classMissing" | "cadence" | "listFixed";

/** What MATCH still finds. */
const longestLabel = 255;

/** The list of classes that a list's values carry; null where they carry none. */
export function classListOf(list: OptionListKey): "stageClass" | "statusClass" | null {
  if (list === "stage") return "stageClass";
  return list === "status" ? "statusClass" : null;
}

/** Whether a value may be added with what a NewListValue says; a currency also needs its rate. */
export function mayGrow(list: OptionListKey): boolean {
  return ["open", "classed"].includes(lists[list].growth);
}

export function findListValueProblem(value: NewListValue, settings: Settings): ListValueProblem | null {
  const { list, label, cadenceDays } = value;
  if (!mayGrow(list)) return "listFixed";
  const text = label.trim();
  if (text === "") return "labelMissing";
  if (text.length > longestLabel) return "labelTooLong";
  if (createListWords(settings, "zh").knows(list, foldLabel(text))) return "labelTaken";
  const classes = classListOf(list);
  if (classes !== null && lists[classes].values.every(({ code }) => code !== value.class)) return "classMissing";
  const isCadence = (days: number | null) =>
    days === null || (Number.isInteger(days) && days >= cadenceLimits.least && days <= cadenceLimits.most);
  return list !== "stage" || Object.values(cadenceDays).every(isCadence) ? null : "cadence";
}
