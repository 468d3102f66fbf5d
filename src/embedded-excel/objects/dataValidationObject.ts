import type { ValidationState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { requireAllowed } from "../workbook/protectionChecks";
import { validityOf } from "../workbook/validationCheck";
import {
  clearValidation,
  isCovered,
  isolateValidations,
  setValidationRule,
  validationsIn,
} from "../workbook/validationRules";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";
import { readValidationRule, writeValidationRule, type WrittenRule } from "./validationRuleFormat";

interface WrittenAlert {
  showAlert?: boolean;
  style?: ValidationState["alert"]["style"];
  title?: string;
  message?: string;
}

interface WrittenPrompt {
  showPrompt?: boolean;
  title?: string;
  message?: string;
}

export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  /** The one rule of all cells, `null` for none, `"mixed"` otherwise. */
  private shared(): ValidationState | "mixed" | null {
    const { sheet, area } = this.range;
    const found = validationsIn(sheet, area);
    if (found.length === 0) return null;
    return found.length === 1 && isCovered(found, area) ? found[0]! : "mixed";
  }

  private read<Value>(none: Value, value: (validation: ValidationState) => Value): Value | null {
    const shared = this.shared();
    return shared === "mixed" ? null : shared === null ? none : value(shared);
  }

  get type(): string {
    const shared = this.shared();
    if (shared !== "mixed") return shared?.rule.kind ?? "None";
    return isCovered(validationsIn(this.range.sheet, this.range.area), this.range.area)
      ? "MixedCriteria"
      : "Inconsistent";
  }

  get rule(): WrittenRule | null {
    return this.read<WrittenRule>({}, ({ rule }) => writeValidationRule(rule));
  }
  set rule(written: WrittenRule) {
    requireAllowed(this.range.sheet, null);
    setValidationRule(this.range.sheet, this.range.area, readValidationRule(written));
  }

  get ignoreBlanks(): boolean | null {
    return this.read(true, ({ ignoreBlanks }) => ignoreBlanks);
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    for (const validation of this.own()) validation.ignoreBlanks = ignoreBlanks;
  }

  get errorAlert(): WrittenAlert | null {
    const none: WrittenAlert = { showAlert: true, style: "Stop", title: "", message: "" };
    return this.read(none, ({ alert }) => ({
      showAlert: alert.show,
      style: alert.style,
      title: alert.title,
      message: alert.message,
    }));
  }
  set errorAlert({ showAlert = true, style = "Stop", title = "", message = "" }: WrittenAlert) {
    requireLength(title, 32);
    requireLength(message, 225);
    for (const validation of this.own()) validation.alert = { show: showAlert, style, title, message };
  }

  get prompt(): WrittenPrompt | null {
    const none: WrittenPrompt = { showPrompt: true, title: "", message: "" };
    return this.read(none, ({ prompt }) => ({ showPrompt: prompt.show, title: prompt.title, message: prompt.message }));
  }
  set prompt({ showPrompt = true, title = "", message = "" }: WrittenPrompt) {
    requireLength(title, 32);
    requireLength(message, 255);
    for (const validation of this.own()) validation.prompt = { show: showPrompt, title, message };
  }

  get valid(): boolean | null {
    return validityOf(this.openWorkbook, this.range.sheet, this.range.area);
  }

  clear(): void {
    requireAllowed(this.range.sheet, null);
    clearValidation(this.range.sheet, this.range.area);
  }

  private own(): ValidationState[] {
    requireAllowed(this.range.sheet, null);
    const validations = isolateValidations(this.range.sheet, this.range.area);
    if (validations.length === 0) throw new ExcelError("InvalidArgument");
    return validations;
  }
}

function requireLength(text: string, most: number): void {
  if (text.length > most) throw new ExcelError("InvalidArgument");
}
