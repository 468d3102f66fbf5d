import { isCellError, type CellValue } from "../model/cellInput";
import type { NameState, SheetState } from "../model/workbookState";
import { deleteName, namesOf, setNameFormula } from "../workbook/definedNames";
import { ExcelError } from "../workbook/excelError";
import { sheetById } from "../workbook/openWorkbook";
import { shownValue } from "../workbook/rangeContent";
import { resolveReference, type ResolvedReference } from "../workbook/resolveReference";
import { isSameName } from "../workbook/structuredReferences";
import { HostObject, type ObjectSession } from "./hostObject";

export class NamedItemObject extends HostObject {
  readonly className = "NamedItem";

  constructor(
    session: ObjectSession,
    private readonly scopeSheet: SheetState | null,
    readonly name: string,
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  private get state(): NameState {
    const found = namesOf(this.openWorkbook, this.scopeSheet).find(({ name }) => isSameName(name, this.name));
    if (found === undefined) throw new ExcelError("ItemNotFound");
    return found;
  }

  get formula(): string {
    return this.state.formula;
  }
  set formula(formula: string) {
    setNameFormula(this.openWorkbook, this.scopeSheet, this.state, formula);
  }
  get comment(): string {
    return this.state.comment;
  }
  set comment(comment: string) {
    this.state.comment = comment;
  }
  get visible(): boolean {
    return this.state.visible;
  }
  set visible(isVisible: boolean) {
    this.state.visible = isVisible;
  }
  get scope(): string {
    return this.scopeSheet === null ? "Workbook" : "Worksheet";
  }
  get type(): string {
    if (this.place() !== null) return "Range";
    const value = this.calculated();
    if (isCellError(value)) return "Error";
    if (typeof value === "boolean") return "Boolean";
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    return "String";
  }

  /** A range's name gives the reference as text, any other the value. */
  get value(): unknown {
    return this.place() === null ? shownValue(this.calculated()) : this.formula.slice(1);
  }
  get worksheet(): HostObject {
    if (this.scopeSheet === null) throw new ExcelError("ItemNotFound");
    return this.session.makeWorksheet(this.scopeSheet.id);
  }
  get worksheetOrNullObject(): HostObject | null {
    return this.scopeSheet === null ? null : this.worksheet;
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new ExcelError("InvalidReference");
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const place = this.place();
    return place === null ? null : this.session.makeRange(place.sheet, place.area);
  }

  delete(): void {
    deleteName(this.openWorkbook, this.scopeSheet, this.state);
  }

  private place(): ResolvedReference | null {
    return resolveReference(this.openWorkbook, this.formula, this.home());
  }

  private calculated(): CellValue {
    const at = { sheetId: this.home().id, row: 0, column: 0 };
    return this.openWorkbook.calculation.evaluate(this.formula, at, at);
  }

  private home(): SheetState {
    return this.scopeSheet ?? sheetById(this.openWorkbook, this.openWorkbook.state.activeSheetId);
  }
}
