/** Reaches the members of host objects by their names on the wire; what is not there is refused by name. */
import type { HostObject } from "../objects/hostObject";
import { ExcelError } from "../workbook/excelError";
import { libraryMembers } from "./libraryMembers";

type Members = Record<string, unknown>;

/** `GetCell` → `getCell`, `_KeepReference` → `keepReference`. */
export function memberName(wireName: string): string {
  const bare = wireName.replace(/^_/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

export function readMember(object: HostObject, wireName: string): unknown {
  const found = findMember(object, wireName);
  if (found?.get === undefined) throw missing(object, wireName);
  return membersOf(object)[memberName(wireName)];
}

export function hasMember(object: HostObject, wireName: string): boolean {
  return findMember(object, wireName)?.get !== undefined;
}

export function writeMember(object: HostObject, wireName: string, value: unknown): void {
  if (findMember(object, wireName)?.set === undefined) throw missing(object, wireName);
  membersOf(object)[memberName(wireName)] = value;
}

export function callMember(object: HostObject, wireName: string, values: unknown[]): unknown {
  const method = findMember(object, wireName)?.value as unknown;
  if (typeof method !== "function") throw missing(object, wireName, "()");
  return method.apply(object, values) as unknown;
}

/** The properties that `load()` without arguments means, as far as this host has them. */
export function scalarNames(object: HostObject): string[] {
  const [scalars] = libraryMembers[object.className] ?? ["", "", ""];
  return scalars.split(" ").filter((name) => name !== "" && !name.startsWith("_") && hasMember(object, name));
}

/** Wire names arrive as data: members are looked up by name, never typed. */
function membersOf(object: HostObject): Members {
  return object as unknown as Members;
}

function findMember(object: HostObject, wireName: string): PropertyDescriptor | undefined {
  if (!isLibraryMember(object.className, wireName)) return undefined;
  const name = memberName(wireName);
  if (Object.hasOwn(object, name)) return { get: () => membersOf(object)[name] };
  for (let at: object | null = Object.getPrototypeOf(object) as object | null; at !== null;) {
    if (at === Object.prototype) return undefined;
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
    at = Object.getPrototypeOf(at) as object | null;
  }
  return undefined;
}

/** What is made by name is no class of Excel's own. */
const membersByName: Record<string, readonly string[]> = {
  AddinInternalService: ["NotifyActionHandlerReady"],
  AppRuntimeService: ["GetAppRuntimeState", "SetAppRuntimeState"],
};

/** Names under which the library writes a property that it reads under another. */
const writtenNames: Record<string, readonly string[]> = { Worksheet: ["Gridlines", "Headings"] };

const knownMembers = new Map<string, ReadonlySet<string>>();

/** `GetItem` stands for the indexer, which has no name on the wire. */
function isLibraryMember(className: string, wireName: string): boolean {
  let known = knownMembers.get(className);
  if (known === undefined) {
    const members = libraryMembers[className] ?? membersByName[className] ?? [];
    known = new Set(["GetItem", ...members.join(" ").split(" "), ...(writtenNames[className] ?? [])]);
    knownMembers.set(className, known);
  }
  return known.has(wireName);
}

function missing(object: HostObject, wireName: string, ending = ""): ExcelError {
  const name = `${object.className}.${memberName(wireName)}${ending}`;
  return new ExcelError("ApiNotFound", `${name} is not implemented by the embedded Excel.`);
}
