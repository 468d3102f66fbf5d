import type { Area } from "../model/area";
import { columnCount, rowCount } from "../model/areaOperations";
import { areaAddress, quoteSheetName } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import type { ClientSession } from "../protocol/clientSession";
import { ExcelError } from "../workbook/excelError";
import { HostCollection, HostObject } from "./hostObject";
import { RangeObject } from "./rangeObject";
import { WorksheetObject } from "./worksheetObject";

/** Several areas of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    session: ClientSession,
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
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet.id);
  }
}

class RangeCollectionObject extends HostCollection<RangeObject> {
  readonly className = "RangeCollection";

  constructor(
    session: ClientSession,
    private readonly sheet: SheetState,
    private readonly places: readonly Area[],
  ) {
    super(session);
  }

  list(): RangeObject[] {
    return this.places.map((area) => new RangeObject(this.session, this.sheet, area));
  }

  protected matches(): boolean {
    throw new ExcelError("InvalidArgument");
  }
}
