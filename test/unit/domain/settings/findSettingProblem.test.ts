import { findSettingProblem, findSettingProblems } from "../../../../src/domain/settings/findSettingProblem";
import { planOptionsSheet } from "../../../../src/schema/plan/optionsSheet";
import type { SettingPlace, SettingValue } from "../../../../src/schema/settingChange";
import { findSettingLimits } from "../../../../src/schema/settingLimits";
import { numberNames, type NumberSetting } from "../../../../src/schema/settingNames";
import { someSettings } from "../../../builders/someSettings";

const cadence: SettingPlace = { kind: "cadence", stage: "prospect", potential: "A" };
const number = (setting: NumberSetting): SettingPlace => ({ kind: "number", setting });
const dayOff = (weekday: number): SettingPlace => ({ kind: "dayOff", weekday });

describe("A setting", () => {
  test.each<[string, SettingPlace, SettingValue, string | null]>([
    ["a cadence of one day", cadence, 1, null],
    ["a cadence of 999 days", cadence, 999, null],
    ["a blank cadence takes the usual one", cadence, null, null],
    ["a cadence of no day", cadence, 0, "outOfRange"],
    ["a cadence of 1,000 days", cadence, 1000, "outOfRange"],
    ["half a day", cadence, 2.5, "outOfRange"],
    ["no number", cadence, NaN, "number"],
    ["a threshold of 0", number("soonDays"), 0, null],
    ["a negative threshold", number("soonDays"), -1, "outOfRange"],
    ["a blank threshold", number("soonDays"), null, "required"],
    ["a blank public pool switches it off", number("publicPoolDays"), null, null],
    ["a share above 100 %", number("dropPercent"), 100.5, "outOfRange"],
    ["a fractional share", number("settleTolerancePercent"), 0.5, null],
    ["a day off", dayOff(4), true, null],
    ["a day off that is a number", dayOff(4), 1, "required"],
  ])("%s", (_, place, value, code) => {
    expect(findSettingProblem(place, value)).toBe(code);
  });

  test("a week without a working day is refused, however it comes about", () => {
    const off = (weekday: number) => ({ place: dayOff(weekday), before: false, after: true });
    const settings = someSettings({ weekend: "0000011" });
    expect(findSettingProblems([off(0), off(1), off(2), off(3), off(4)], settings)).toEqual([
      { place: dayOff(4), code: "noWorkingDay" },
    ]);
    const sundayWorks = { place: dayOff(6), before: true, after: false };
    expect(findSettingProblems([off(0), off(1), off(2), off(3), off(4), sundayWorks], settings)).toEqual([]);
    expect(
      findSettingProblems([{ place: cadence, before: 3, after: 5 }], someSettings({ weekend: "1111111" })),
    ).toEqual([]);
  });

  test("may be what the sheet's own validation allows, and nothing else", () => {
    const { sheet, names } = planOptionsSheet({ preset: "general", language: "en" }, someSettings());
    for (const setting of Object.keys(numberNames) as NumberSetting[]) {
      const cell = names.find(({ name }) => name === numberNames[setting])?.formula ?? "";
      const row = Number(/\$(\d+)$/.exec(cell)?.[1]) - 1;
      const check = sheet.validations.find(({ area }) => area.row === row && area.column === 1);
      const limits = findSettingLimits(number(setting));
      expect(check?.rule).toEqual({
        kind: limits?.isWhole ? "wholeNumber" : "decimal",
        operator: "between",
        formula1: limits?.least,
        formula2: limits?.most,
      });
      expect([setting, check?.ignoreBlanks]).toEqual([setting, limits?.mayBeBlank]);
    }
  });
});
