import type { Area } from "../model/area";
import { columnCount, rowCount } from "../model/areaOperations";
import { areaAddress, quoteSheetName } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { HostCollection, HostObject, type ObjectSession } from "./hostObject";

/** Several areas of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
    private readonly places: readonly Area[],
  ) {
    super(session);
  }

  keepReference(): string {
    this.referenceId ??= this.session.keep(this);
    return this.referenceId;
  }

  get address(): string {
    return this.places.map((area) => `${quoteSheetName(this.sheet.name)}!${areaAddress(area)}`).join(",");
  }
  get areaCount(): number {
    return this.places.length;
  }
  get cellCount(): number {
    return this.places.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  }
  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.session, this.sheet, this.places);
  }
  get worksheet(): HostObject {
    return this.session.makeWorksheet(this.sheet.id);
  }
}

class RangeCollectionObject extends HostCollection {
  readonly className = "RangeCollection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
    private readonly places: readonly Area[],
  ) {
    super(session);
  }

  list(): HostObject[] {
    return this.places.map((area) => this.session.makeRange(this.sheet, area));
  }

  protected matches(): boolean {
    throw new ExcelError("InvalidArgument");
  }
}
