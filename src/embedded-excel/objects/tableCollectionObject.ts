import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { sheetById, sheetByName } from "../workbook/openWorkbook";
import { placeOfAddress } from "../workbook/rangeAddress";
import { splitSheetName } from "../model/cellAddress";
import { addTable } from "../workbook/tableOperations";
import { HostCollection, type ObjectSession } from "./hostObject";
import type { RangeObject } from "./rangeObject";
import { TableObject } from "./tableObject";

/** The tables of a sheet, or of the workbook. */
export class TableCollectionObject extends HostCollection<TableObject> {
  readonly className = "TableCollection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState | null,
  ) {
    super(session);
  }

  list(): TableObject[] {
    const sheets = this.sheet === null ? this.openWorkbook.state.sheets : [this.sheet];
    return sheets.flatMap(({ tables }) => tables.map((table) => new TableObject(this.session, table.id)));
  }

  add(address: RangeObject | string, hasHeaders: boolean): TableObject {
    const place = typeof address === "string" ? this.placeOf(address) : { sheet: address.sheet, area: address.area };
    if (this.sheet !== null && place.sheet !== this.sheet) throw new ExcelError("InvalidArgument");
    return new TableObject(this.session, addTable(this.openWorkbook, place.sheet, place.area, hasHeaders).id);
  }

  registerDataChangedEvent(): void {
    this.session.register("tableChanged", this.sheet?.id ?? "Workbook");
  }
  unregisterDataChangedEvent(): void {
    this.session.unregister("tableChanged", this.sheet?.id ?? "Workbook");
  }

  protected matches(item: TableObject, key: string): boolean {
    return item.id === key || item.name.toLowerCase() === key;
  }

  private placeOf(address: string): ReturnType<typeof placeOfAddress> {
    const { sheetName } = splitSheetName(address);
    const named = sheetName === null ? undefined : sheetByName(this.openWorkbook, sheetName);
    const usual = this.sheet ?? sheetById(this.openWorkbook, this.openWorkbook.state.activeSheetId);
    return placeOfAddress(this.openWorkbook, named ?? usual, address);
  }
}
