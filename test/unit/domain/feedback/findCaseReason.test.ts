import { findCaseReason } from "../../../../src/domain/feedback/findCaseReason";
import { day } from "../../../builders/day";
import { aCustomer, someFeedback } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const settings = someSettings({ openCaseDays: 3 });

test.each([
  ["王芳", null, "11-20", "open"],
  ["王芳", null, "11-19", "tooOld"],
  [null, "李明", "11-20", "open"],
  [null, "李明", "11-19", "tooOld"],
  [null, null, "11-23", "noHandler"],
  [null, null, "11-01", "noHandler"],
])("handler %p, owner %p, since %s: %s", (handler, owner, date, expected) => {
  const feedback = someFeedback({ kind: "complaint", handler, date: day(date) });
  expect(findCaseReason({ feedback, customer: aCustomer({ owner }), settings, today })).toBe(expected);
});

test("nobody sees to the case of a customer that nobody knows; what is solved is no case", () => {
  const feedback = someFeedback({ satisfaction: 1, customer: "Nobody" });
  expect(findCaseReason({ feedback, customer: null, settings, today })).toBe("noHandler");
  expect(findCaseReason({ feedback: { ...feedback, state: "resolved" }, customer: null, settings, today })).toBeNull();
});
