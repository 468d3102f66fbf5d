import { suggestNextFollowUp } from "../../../../src/domain/followUps/suggestNextFollowUp";
import { day } from "../../../builders/day";
import { someSettings } from "../../../builders/someSettings";

test.each([
  ["prospect", "A", "2026-11-26"],
  // 11-28 is a Saturday.
  ["prospect", "B", "2026-11-30"],
  ["lead", null, "2026-12-08"],
  ["unknown", "A", "2026-12-23"],
])("after a contact on 11-23, stage %s and potential %p suggest %s", (stage, potential, expected) => {
  expect(suggestNextFollowUp({ stage, potential }, someSettings(), day("11-23"))).toBe(day(expected));
});

test("nothing is suggested for a lost customer", () => {
  expect(suggestNextFollowUp({ stage: "lost", potential: "A" }, someSettings(), day("11-23"))).toBeNull();
});
