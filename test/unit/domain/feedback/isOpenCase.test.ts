import { isOpenCase } from "../../../../src/domain/feedback/isOpenCase";
import { someFeedback } from "../../../builders/records";

test.each([
  ["complaint", 5, "open", true],
  ["complaint", null, "inProgress", true],
  ["complaint", 1, "resolved", false],
  ["complaint", 1, "none", false],
  ["suggestion", 2, "open", true],
  ["suggestion", 3, "open", false],
  ["praise", 1, null, true],
  ["inquiry", null, "open", false],
  ["suggestion", "2", "open", false],
])("a %s with satisfaction %p in state %p is an open case: %p", (kind, satisfaction, state, expected) => {
  expect(isOpenCase(someFeedback({ kind, satisfaction, state }))).toBe(expected);
});
