/** Finds the host objects that a request names. */
import { HostObject, isCollection } from "../objects/hostObject";
import type { WorkbookObject } from "../objects/workbookObject";
import { ExcelError } from "../workbook/excelError";
import type { ClientSession } from "./clientSession";
import { callMember, readMember } from "./memberDispatch";
import { objectPathType, type ArgumentInfo, type ObjectPath, type RichApiRequest } from "./wireFormat";
import { createObjectByName } from "./objectsByName";

/** `null` is Excel's null object. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly session: ClientSession,
    private readonly root: WorkbookObject,
    private readonly request: RichApiRequest,
  ) {}

  /** Each path is walked once a request, so a method that makes something makes it once. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new ExcelError("InvalidRequest");
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  readArguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.readArgument(argument, references?.[index]));
  }

  private readArgument(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(argument)) {
      return argument.map((part: unknown, index) => this.readArgument(part, reference[index]));
    }
    return typeof reference === "number" && reference > 0 ? this.resolve(reference) : this.readNested(argument);
  }

  /** Objects inside plain data stand as `{ _ObjectPathId }`; cell values, the bulk of the traffic, hold none. */
  private readNested(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    const { _ObjectPathId: id } = argument as { _ObjectPathId?: number };
    if (id !== undefined) return this.resolve(id);
    return Object.fromEntries(Object.entries(argument).map(([name, part]) => [name, this.readNested(part)]));
  }

  private find(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return this.root;
      case objectPathType.newObject:
        return createObjectByName(this.session, path.Name);
      case objectPathType.method:
        return asObject(callMember(required(parent), path.Name, this.readArguments(path.ArgumentInfo)));
      case objectPathType.property:
        return asObject(readMember(required(parent), path.Name));
      case objectPathType.indexer:
        return this.findItem(required(parent), path);
      case objectPathType.reference:
        return this.findReference(path.Name);
      case objectPathType.nullObject:
        return null;
      default:
        throw new ExcelError("InvalidRequest", `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private findItem(parent: HostObject, path: ObjectPath): HostObject {
    if (!isCollection(parent)) throw new ExcelError("InvalidRequest");
    const [key] = this.readArguments(path.ArgumentInfo);
    return parent.getItem(key as string | number);
  }

  private findReference(id: string): HostObject {
    const object = this.session.references.get(id);
    if (object === undefined) throw new ExcelError("InvalidReference");
    return object;
  }
}

function required(parent: HostObject | undefined): HostObject {
  if (parent === undefined) throw new ExcelError("InvalidRequest");
  return parent;
}

function asObject(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new ExcelError("InvalidRequest");
}
