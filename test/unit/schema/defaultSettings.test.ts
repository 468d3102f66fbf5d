import { defaultSettings } from "../../../src/schema/defaultSettings";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { presetKeys } from "../../../src/schema/presets/presets";
import { day } from "../../builders/day";

/** Days A/B/C by stage. */
const cadences: Record<PresetKey, Record<string, string>> = {
  general: { lead: "7/15/30", prospect: "3/5/7", won: "15/30/60", lost: "//" },
  trade: {
    lead: "14/30/60",
    prospect: "3/7/14",
    quoted: "2/3/5",
    sampling: "3/5/7",
    won: "15/30/60",
    lost: "//",
  },
  retail: { lead: "15/30/60", prospect: "3/7/15", won: "30/60/90", lost: "//" },
  cosmetics: { lead: "15/30/60", prospect: "3/7/15", won: "28/45/90", lost: "//" },
};

const thresholds: Record<PresetKey, readonly (number | string | null)[]> = {
  general: [7, 3, 7, 30, 90, 10_000, 3, "0000011"],
  trade: [35, 14, 7, 90, 180, 50_000, 3, "0000011"],
  retail: [7, 1, 3, null, 90, 2_000, 1, "0000000"],
  cosmetics: [3, 1, 3, null, 90, 2_000, 1, "0000000"],
};

describe("default settings", () => {
  test.each(presetKeys)("%s has the trade's cadences and thresholds", (preset) => {
    const settings = defaultSettings(preset, "zh");
    const days = settings.stages.map(({ code, cadenceDays: { A, B, C } }) => [code, [A, B, C].join("/")]);
    expect(Object.fromEntries(days)).toEqual(cadences[preset]);
    expect([
      settings.aftercareDays,
      settings.deliverySoonDays,
      settings.paymentSoonDays,
      settings.publicPoolDays,
      settings.sleepingDays,
      settings.dropBaseAmount,
      settings.openCaseDays,
      settings.weekend,
    ]).toEqual(thresholds[preset]);
  });

  test("a stage without cadence counts as 30, tolerance is 0.5 % and at most 50, deposits are due after 5 days", () => {
    const settings = defaultSettings("general", "en");
    expect(settings.defaultCadenceDays).toBe(30);
    expect([settings.settleTolerancePercent, settings.settleToleranceMost, settings.depositDays]).toEqual([0.5, 50, 5]);
    expect([settings.dropMinimumOrders, settings.dropPercent]).toEqual([3, 30]);
    expect([settings.level1Days, settings.level2Days, settings.soonDays]).toEqual([3, 7, 7]);
  });

  test("the trade counts aftercare from the ETA where there is one", () => {
    expect(defaultSettings("trade", "zh").aftercareEtaDays).toBe(7);
  });

  test("labels are those of the workbook's language", () => {
    expect(defaultSettings("retail", "zh").statuses[1]).toEqual({
      code: "inProduction",
      label: "备货中",
      class: "open",
    });
    expect(defaultSettings("trade", "en").stages[2]).toMatchObject({ code: "quoted", label: "Quoted", class: "open" });
  });

  test("the Spring Festival of 2026 lasts from 15 to 23 February", () => {
    const { holidays } = defaultSettings("general", "zh");
    const february = holidays.filter((serial) => serial >= day("2026-02-01") && serial < day("2026-03-01"));
    expect([february[0], february.at(-1), february.length]).toEqual([day("2026-02-15"), day("2026-02-23"), 9]);
    expect(holidays).toHaveLength(33);
  });
});
