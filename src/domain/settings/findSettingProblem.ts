import type { SettingChange, SettingPlace, SettingValue } from "../../schema/settingChange";
import { findSettingLimits } from "../../schema/settingLimits";
import type { Settings } from "../../schema/settings";

export type SettingProblem = "required" | "number" | "outOfRange" | "noWorkingDay";

export function findSettingProblem(place: SettingPlace, value: SettingValue): SettingProblem | null {
  const limits = findSettingLimits(place);
  if (limits === null) return typeof value === "boolean" ? null : "required";
  if (value === null) return limits.mayBeBlank ? null : "required";
  if (typeof value !== "number" || !Number.isFinite(value)) return "number";
  if (value < limits.least || value > limits.most) return "outOfRange";
  return limits.isWhole && !Number.isInteger(value) ? "outOfRange" : null;
}

export interface FoundSettingProblem {
  readonly place: SettingPlace;
  readonly code: SettingProblem;
}

/** Those of each change, and of all of them together: seven days off would leave no day for a follow-up. */
export function findSettingProblems(changes: readonly SettingChange[], settings: Settings): FoundSettingProblem[] {
  const problems = changes.flatMap(({ place, after }): FoundSettingProblem[] => {
    const code = findSettingProblem(place, after);
    return code === null ? [] : [{ place, code }];
  });
  const daysOff = [...settings.weekend].map((digit) => digit === "1");
  for (const { place, after } of changes) if (place.kind === "dayOff") daysOff[place.weekday] = after === true;
  const newDaysOff = changes.filter(({ place, after }) => place.kind === "dayOff" && after === true);
  if (daysOff.every(Boolean)) {
    problems.push(...newDaysOff.slice(-1).map(({ place }): FoundSettingProblem => ({ place, code: "noWorkingDay" })));
  }
  return problems;
}
