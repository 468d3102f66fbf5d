/** The rules that give cells another look. */
import type { ConditionalFormatState, ValidationOperator } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { isValidFormula } from "../workbook/formulaText";
import { ConditionalRangeFormatObject } from "./conditionalRangeFormatObject";
import { HostObject, type ObjectSession } from "./hostObject";

type Rule = ConditionalFormatState["rule"];
type RuleOf<Kind extends Rule["kind"]> = Rule extends infer Each ? (Each extends { kind: Kind } ? Each : never) : never;

type FormattedRule = RuleOf<"Custom" | "CellValue" | "ContainsText">;

abstract class FormattingRule<Kind extends "Custom" | "CellValue" | "ContainsText"> extends HostObject {
  constructor(
    session: ObjectSession,
    protected readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  /** Only made for rules of this kind. */
  protected get own(): RuleOf<Kind> {
    return this.state.rule as RuleOf<Kind>;
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.session, (this.own as FormattedRule).format);
  }
}

/** Relative to the top-left cell of the range that the rule was added to (OfficeDev/office-js#5194). */
export class CustomConditionalFormatObject extends FormattingRule<"Custom"> {
  readonly className = "CustomConditionalFormat";

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.session, this.own);
  }
}

class ConditionalFormatRuleObject extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(
    session: ObjectSession,
    private readonly rule: RuleOf<"Custom">,
  ) {
    super(session);
  }

  get formula(): string {
    return this.rule.formula;
  }
  set formula(formula: string) {
    this.rule.formula = checkedFormula(formula);
  }
}

interface WrittenComparison {
  formula1: string;
  formula2?: string;
  operator: string;
}

/** Colour rules and validation rules name these two differently. */
const longOperators: Readonly<Record<string, ValidationOperator>> = {
  GreaterThanOrEqual: "GreaterThanOrEqualTo",
  LessThanOrEqual: "LessThanOrEqualTo",
};
const comparisons: ReadonlySet<string> = new Set<ValidationOperator>([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
]);

export class CellValueConditionalFormatObject extends FormattingRule<"CellValue"> {
  readonly className = "CellValueConditionalFormat";

  get rule(): WrittenComparison {
    const { formula1, formula2, operator } = this.own;
    return { formula1, ...(formula2 !== "" && { formula2 }), operator: operator.replace(/OrEqualTo$/, "OrEqual") };
  }
  set rule({ formula1, formula2 = "", operator }: WrittenComparison) {
    const known = comparisons.has(operator) ? (operator as ValidationOperator) : longOperators[operator];
    if (known === undefined) throw new ExcelError("InvalidArgument");
    this.own.operator = known;
    this.own.formula1 = checkedOperand(formula1);
    this.own.formula2 = checkedOperand(formula2);
  }
}

interface WrittenTextRule {
  operator: string;
  text: string;
}

const textOperators: ReadonlySet<string> = new Set(["Contains", "NotContains", "BeginsWith", "EndsWith"]);

export class TextConditionalFormatObject extends FormattingRule<"ContainsText"> {
  readonly className = "TextConditionalFormat";

  get rule(): WrittenTextRule {
    return { operator: this.own.operator, text: this.own.text };
  }
  set rule({ operator, text }: WrittenTextRule) {
    if (!textOperators.has(operator)) throw new ExcelError("InvalidArgument");
    this.own.operator = operator as RuleOf<"ContainsText">["operator"];
    this.own.text = text;
  }
}

/** No structured references here, as in validation rules. */
function checkedFormula(formula: string): string {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  if (!isValidFormula(text) || text.replace(/"[^"]*"/g, "").includes("[")) throw new ExcelError("InvalidArgument");
  return text;
}

function checkedOperand(operand: string | number): string {
  const text = String(operand);
  return text.startsWith("=") ? checkedFormula(text) : text;
}
