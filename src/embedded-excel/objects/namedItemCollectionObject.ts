import { absoluteAddress, quoteSheetName } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import { addName, namesOf } from "../workbook/definedNames";
import { HostCollection, type ObjectSession } from "./hostObject";
import { NamedItemObject } from "./namedItemObject";
import type { RangeObject } from "./rangeObject";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends HostCollection<NamedItemObject> {
  readonly className = "NamedItemCollection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState | null,
  ) {
    super(session);
  }

  list(): NamedItemObject[] {
    return namesOf(this.openWorkbook, this.sheet).map(
      (name) => new NamedItemObject(this.session, this.sheet, name.name),
    );
  }

  add(name: string, reference: RangeObject | string, comment?: string | null): NamedItemObject {
    const formula = typeof reference === "string" ? withEquals(reference) : referenceTo(reference);
    addName(this.openWorkbook, this.sheet, name, formula, comment ?? "");
    return new NamedItemObject(this.session, this.sheet, name);
  }

  addFormulaLocal(name: string, formula: string, comment?: string | null): NamedItemObject {
    return this.add(name, formula, comment);
  }

  protected matches(item: NamedItemObject, key: string): boolean {
    return item.name.toLowerCase() === key;
  }
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function referenceTo(range: RangeObject): string {
  return `=${quoteSheetName(range.sheet.name)}!${absoluteAddress(range.area)}`;
}
