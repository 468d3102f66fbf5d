import type { SettingPlace } from "../../../../src/schema/settingChange";
import {
  dropDrafts,
  readChanges,
  settingDrafts,
  textOfSetting,
  typeSetting,
} from "../../../../src/taskpane/settings/settingDrafts";
import { someSettings } from "../../../builders/someSettings";

const settings = someSettings({ soonDays: 7, weekend: "0000011" });
const soonDays: SettingPlace = { kind: "number", setting: "soonDays" };
const friday: SettingPlace = { kind: "dayOff", weekday: 4 };
const type = (text: string, now = settings) => typeSetting(now, soonDays, text);
const changes = () => readChanges(settingDrafts.value);

beforeEach(() => (settingDrafts.value = new Map()));

describe("What is typed into the settings", () => {
  test.each([
    ["12", 12],
    ["１２", 12],
    [" 1,200 ", 1200],
    ["", null],
    ["十", NaN],
  ])("%j is %p", (text, after) => {
    type(text);
    expect(changes()).toEqual([{ place: soonDays, before: 7, after }]);
  });

  test("is no change once it says what stands there", () => {
    type("12");
    type("7");
    expect(changes()).toEqual([]);
  });

  test("remembers what the person saw, whatever a colleague wrote since", () => {
    type("12");
    const theirs = someSettings({ soonDays: 9 });
    type("13", theirs);
    expect(changes()).toEqual([{ place: soonDays, before: 7, after: 13 }]);
    expect(textOfSetting(theirs, soonDays)).toBe("13");
    dropDrafts([soonDays]);
    expect(textOfSetting(theirs, soonDays)).toBe("9");
  });

  test("a ticked weekday is a day off", () => {
    typeSetting(settings, friday, "true");
    expect(changes()).toEqual([{ place: friday, before: false, after: true }]);
  });
});
