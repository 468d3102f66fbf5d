/**
 * What a client reaches by name. Public getters, setters and methods of a subclass are members of the Excel class of the
 * same name (`getCell` answers `Range.getCell`); which names count is read from the library, so other members stay private.
 */
import type { Area } from "../model/area";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import type { OpenWorkbook, PlacedTable, TrackedArea, WorkbookEvent } from "../workbook/openWorkbook";

/**
 * What objects need of the client that asked for them. Excel's objects lead back to ranges and sheets from everywhere;
 * those two are made through here, so that the files of the others do not import each other in circles.
 */
export interface ObjectSession {
  readonly workbook: OpenWorkbook;
  readonly references: ReadonlyMap<string, HostObject>;
  /** Whether the client wants to be told of events at all. */
  areEventsEnabled: boolean;
  makeRange(sheet: SheetState, area: Area): HostObject;
  makeWorksheet(sheetId: string): HostObject;
  keep(object: HostObject): string;
  release(id: string): void;
  track(area: TrackedArea): void;
  keepTracking(area: TrackedArea): void;
  register(kind: WorkbookEvent["kind"], targetId: string): void;
  unregister(kind: WorkbookEvent["kind"], targetId: string): void;
}

/** What a method needs to know of a range that it is given. */
export interface RangePlace {
  readonly sheet: SheetState;
  readonly area: Area;
}

export interface TablePlace {
  placed(): PlacedTable;
}

export abstract class HostObject {
  abstract readonly className: string;
  /** Set while the client holds on to the object across requests. */
  referenceId: string | null = null;

  constructor(protected readonly session: ObjectSession) {}

  protected get openWorkbook(): OpenWorkbook {
    return this.session.workbook;
  }

  /** What an instantiate action answers beside the reference id. */
  identity(): Record<string, unknown> {
    return {};
  }

  onReleased(): void {
    this.referenceId = null;
  }
}

export function isCollection(object: unknown): object is HostCollection {
  return object instanceof HostCollection;
}

export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract list(): Item[];
  protected abstract matches(item: Item, key: string): boolean;

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(key: string | number): Item {
    const item = this.find(key);
    if (item === null) throw new ExcelError("ItemNotFound");
    return item;
  }

  getItemAt(index: number): Item {
    const item = this.list()[index];
    if (item === undefined) throw new ExcelError("InvalidArgument");
    return item;
  }

  getItemOrNullObject(key: string | number): Item | null {
    return this.find(key);
  }

  protected find(key: string | number): Item | null {
    const text = String(key).toLowerCase();
    return this.list().find((item) => this.matches(item, text)) ?? null;
  }
}
