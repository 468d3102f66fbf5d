import { formatIsoDate } from "../../../../src/domain/dates/serialDate";
import { findPeriod, type PeriodKey } from "../../../../src/taskpane/regions/periods";
import { day } from "../../../builders/day";

test.each<[Exclude<PeriodKey, "own">, string, string, string]>([
  ["month", "2026-11-23", "2026-11-01", "2026-11-30"],
  ["month", "2028-02-29", "2028-02-01", "2028-02-29"],
  ["quarter", "2026-11-23", "2026-10-01", "2026-12-31"],
  ["quarter", "2026-03-31", "2026-01-01", "2026-03-31"],
  ["year", "2026-11-23", "2026-01-01", "2026-12-31"],
  ["last30", "2026-11-23", "2026-10-25", "2026-11-23"],
])("the %s of %s is %s to %s", (key, today, from, to) => {
  const period = findPeriod(key, day(today));
  expect([formatIsoDate(period.from), formatIsoDate(period.to)]).toEqual([from, to]);
});
