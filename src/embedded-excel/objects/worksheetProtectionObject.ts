import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { isSheetPassword } from "../xlsx/sheetPassword";
import { HostObject, type ObjectSession } from "./hostObject";

/** What Excel answers where nothing was said. */
const defaultOptions: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): Record<string, boolean | string> {
    return { ...defaultOptions, ...this.sheet.protection?.options };
  }
  get isPasswordProtected(): boolean {
    return this.sheet.protection !== null && this.sheet.protection.password !== "";
  }

  protect(options?: Record<string, boolean | string> | null, password?: string | null): void {
    if (this.sheet.protection !== null) throw new ExcelError("AccessDenied");
    this.sheet.protection = { options: { ...options }, password: password ?? "" };
  }

  unprotect(password?: string | null): void {
    if (!this.checkPassword(password)) throw new ExcelError("InvalidArgument");
    this.sheet.protection = null;
  }

  checkPassword(password?: string | null): boolean {
    const { protection } = this.sheet;
    return protection === null || protection.password === "" || isSheetPassword(password ?? "", protection.password);
  }
}
