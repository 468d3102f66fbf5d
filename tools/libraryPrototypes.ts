import { loadOfficeLibrary } from "../src/embedded-excel/protocol/officeLibrary";

export interface ListedMembers {
  scalars: readonly string[];
  navigations: string[];
  methods: string[];
}

interface ClientObjectPrototype {
  _className: string;
  _scalarPropertyOriginalNames?: readonly string[];
  _navigationPropertyNames?: readonly string[];
}

/** The classes of the library and their members, found on the prototypes of the loaded library. */
export function listLibraryMembers(): Record<string, ListedMembers> {
  const { Excel: library } = loadOfficeLibrary({ sendMessageToHost: () => undefined, onMessageFromHost: null });
  const classes: Record<string, ListedMembers> = {};
  for (const value of Object.values(library as unknown as Record<string, unknown>)) {
    if (typeof value !== "function") continue;
    const prototype = value.prototype as ClientObjectPrototype | undefined;
    if (prototype === undefined || !("_className" in prototype)) continue;
    classes[prototype._className] = {
      scalars: prototype._scalarPropertyOriginalNames ?? [],
      navigations: wireNames(prototype, /\(\s*[\w.]+\s*,\s*this\s*,\s*"(\w+)"\s*,\s*!\d\s*,\s*\d+\)/g, "getters"),
      methods: wireNames(prototype, /\(\s*(?:[\w.]+\s*,\s*)?this\s*,\s*"(\w+)"\s*,/g, "functions"),
    };
  }
  return classes;
}

/** Which name goes over the wire stands only in the bodies of the library's functions. */
function wireNames(prototype: ClientObjectPrototype, pattern: RegExp, kind: "getters" | "functions"): string[] {
  const names = new Set<string>();
  const properties = Object.values<{ get?: unknown; value?: unknown }>(Object.getOwnPropertyDescriptors(prototype));
  for (const property of properties) {
    const body = kind === "getters" ? property.get : property.value;
    if (typeof body !== "function") continue;
    for (const match of Function.prototype.toString.call(body).matchAll(pattern)) names.add(match[1]!);
  }
  return [...names].sort();
}
