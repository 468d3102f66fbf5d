/** Words of rules: the model's (those of Excel's objects) and the file's. */
import type {
  ConditionalFormatState,
  ValidationOperator,
  ValidationRuleState,
  ValidationState,
} from "../model/workbookState";

type TextRule = Extract<ConditionalFormatState["rule"], { kind: "ContainsText" }>;

export const operatorWords = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<ValidationOperator, string>;

export const validationKindWords = {
  List: "list",
  Custom: "custom",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
} as const satisfies Record<ValidationRuleState["kind"], string>;

export const alertStyleWords = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
} as const satisfies Record<ValidationState["alert"]["style"], string>;

/** The type of the file's rule and its operator. */
export const textRuleWords = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
} as const satisfies Record<TextRule["operator"], { type: string; operator: string }>;

/** The word of the model for a word of the file. */
export function findWord<Words extends Record<string, string>>(words: Words, fileWord: string): keyof Words | null {
  const match = Object.entries(words).find(([, word]) => word === fileWord);
  return match ? match[0] : null;
}
