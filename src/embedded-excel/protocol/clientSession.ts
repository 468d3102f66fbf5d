/** What the host keeps for one connected client: the objects it holds on to and the events it asked for. */
import type { Area } from "../model/area";
import type { SheetState } from "../model/workbookState";
import type { HostObject, ObjectSession } from "../objects/hostObject";
import type { CellEdit } from "../workbook/cellEdit";
import type { ChangeAuthor, OpenWorkbook, TrackedArea, WorkbookEvent } from "../workbook/openWorkbook";
import { objectPathType, requestFlag, type RichApiRequest } from "./wireFormat";

/** How the objects are made that all others lead back to. */
export interface ObjectMakers {
  range(session: ObjectSession, sheet: SheetState, area: Area): HostObject;
  worksheet(session: ObjectSession, sheetId: string): HostObject;
}

export class ClientSession implements ObjectSession {
  readonly author: ChangeAuthor = { role: "addIn" };
  areEventsEnabled = true;
  readonly references = new Map<string, HostObject>();
  private readonly registrations = new Map<string, number>();
  private readonly passingAreas = new Set<TrackedArea>();
  private lastReference = 0;

  constructor(
    private readonly host: { readonly workbook: OpenWorkbook; readonly cellEdit: CellEdit },
    private readonly makers: ObjectMakers,
  ) {}

  makeRange(sheet: SheetState, area: Area): HostObject {
    return this.makers.range(this, sheet, area);
  }

  makeWorksheet(sheetId: string): HostObject {
    return this.makers.worksheet(this, sheetId);
  }

  get workbook(): OpenWorkbook {
    return this.host.workbook;
  }

  /** Another workbook was opened: nothing of the old one can be reached any more. */
  forgetReferences(): void {
    this.references.clear();
    this.passingAreas.clear();
  }

  keep(object: HostObject): string {
    this.lastReference += 1;
    const id = `ref${this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    const object = this.references.get(id);
    this.references.delete(id);
    object?.onReleased();
  }

  /** Areas named within a request move along with insertions until the request ends. */
  track(area: TrackedArea): void {
    this.workbook.trackedAreas.add(area);
    this.passingAreas.add(area);
  }

  keepTracking(area: TrackedArea): void {
    this.passingAreas.delete(area);
  }

  /**
   * While a person is typing in a cell, `Excel.run({ delayForCellEdit: true })` waits and other requests are refused;
   * services that have nothing to do with the workbook answer as ever.
   */
  admit({ ObjectPaths }: RichApiRequest, requestFlags: number, run: () => void, refuse: () => void): void {
    const { cellEdit } = this.host;
    const isForWorkbook = Object.values(ObjectPaths).some((path) => path.ObjectPathType !== objectPathType.newObject);
    if (cellEdit.cell === null || !isForWorkbook) run();
    else if ((requestFlags & requestFlag.delayForCellEdit) !== 0) cellEdit.afterwards(run);
    else refuse();
  }

  endRequest(): void {
    for (const area of this.passingAreas) this.workbook.trackedAreas.delete(area);
    this.passingAreas.clear();
  }

  register(kind: WorkbookEvent["kind"], targetId: string): void {
    const key = `${kind} ${targetId}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(kind: WorkbookEvent["kind"], targetId: string): void {
    const key = `${kind} ${targetId}`;
    const rest = (this.registrations.get(key) ?? 0) - 1;
    if (rest > 0) this.registrations.set(key, rest);
    else this.registrations.delete(key);
  }

  get hearsEvents(): boolean {
    return this.registrations.size > 0;
  }

  isRegistered(kind: WorkbookEvent["kind"], targetId: string): boolean {
    return this.registrations.has(`${kind} ${targetId}`);
  }
}
