import type { WorkbookState } from "../model/workbookState";
import { CultureInfoObject } from "./cultureInfoObject";
import { HostObject } from "./hostObject";

export class ApplicationObject extends HostObject {
  readonly className = "Application";

  get calculationMode(): WorkbookState["calculationMode"] {
    return this.openWorkbook.state.calculationMode;
  }
  set calculationMode(mode: WorkbookState["calculationMode"]) {
    this.openWorkbook.state.calculationMode = mode;
  }
  get calculationState(): string {
    return "Done";
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.session);
  }

  calculate(type: "Recalculate" | "Full" | "FullRebuild"): void {
    const { calculation } = this.openWorkbook;
    if (type === "Recalculate") calculation.recalculate();
    else calculation.recalculateAll();
  }

  /** Every request is calculated once at its end anyway. */
  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  /** Nothing is painted before a request ends. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
