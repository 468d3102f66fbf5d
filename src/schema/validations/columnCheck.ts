import type { Translated } from "../translated";
import type { ValidationPlan } from "../workbookPlan";

/** What Excel checks when somebody types into a column; formulas by keys as in ColumnSpec.formula. */
export interface ColumnCheck {
  readonly rule: ValidationPlan["rule"];
  readonly style: "stop" | "warning";
  readonly message: Translated;
}
