/** Lists that stand in Options; the user may rename their values, open and classed ones also grow. */
export type OptionListKey =
  | "stage"
  | "status"
  | "type"
  | "potential"
  | "orderType"
  | "paymentKind"
  | "paymentMethod"
  | "method"
  | "result"
  | "feedbackKind"
  | "feedbackCategory"
  | "feedbackState"
  | "dropCause"
  | "region"
  | "industry"
  | "source"
  | "owner"
  | "currency"
  | "invoiceState"
  | "tradeTerm"
  | "paymentTerms"
  | "exportStep"
  | "memberLevel"
  | "skinType"
  | "sampleGiven"
  | OwnListKey;

/** Lists of own fields; the user fills them. */
export type OwnListKey =
  "ownList1" | "ownList2" | "ownList3" | "ownList4" | "ownList5" | "ownList6" | "ownList7" | "ownList8";

/** Words that formulas give; fixed, and not in Options. */
export type WordListKey =
  | "stageClass"
  | "statusClass"
  | "reason"
  | "reminderState"
  | "deliveryState"
  | "paymentState"
  | "ageing"
  | "reorderState"
  | "caseReason"
  | "groupBy"
  | "dropAlert"
  | "sampleSize"
  | "causeState"
  | "customerFound"
  | "ownFieldKind"
  | "loggedAction";

export type ListKey = OptionListKey | WordListKey;
