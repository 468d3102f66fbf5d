import type { OptionListKey } from "../listKeys";

/** Values of Options that formulas ask for; found by code, so that they may be renamed and sorted. */
export const specialWords: readonly { readonly name: string; readonly list: OptionListKey; readonly code: string }[] = [
  { name: "ResultNoAnswer", list: "result", code: "noAnswer" },
  { name: "MethodMassMessage", list: "method", code: "massMessage" },
  { name: "ResultProgress", list: "result", code: "progress" },
  { name: "ResultOrdered", list: "result", code: "ordered" },
  { name: "OrderTypeBulk", list: "orderType", code: "bulk" },
  { name: "KindRefund", list: "paymentKind", code: "refund" },
  { name: "KindCharge", list: "paymentKind", code: "charge" },
  { name: "KindComplaint", list: "feedbackKind", code: "complaint" },
  { name: "StateResolved", list: "feedbackState", code: "resolved" },
  { name: "StateNone", list: "feedbackState", code: "none" },
  { name: "StateInProgress", list: "feedbackState", code: "inProgress" },
];

export function specialWordNameOf(list: OptionListKey, code: string): string {
  const word = specialWords.find((candidate) => candidate.list === list && candidate.code === code);
  if (!word) throw new Error(`No name for ${code} of the list ${list}`);
  return word.name;
}
