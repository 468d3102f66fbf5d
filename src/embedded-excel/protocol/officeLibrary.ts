/** Loads the unmodified office.js library for Excel into a context of its own; under Node only. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";

/** What the library calls to reach the host, and what it sets to be reached (`_richApiNativeBridge`). */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

export interface LoadedLibrary {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

const libraryFile = "excel-web-16.00.js";
let compiled: vm.Script | null = null;

/** Errors come from another realm: code must branch on their `code`, not on `instanceof`. */
export function loadOfficeLibrary(bridge: NativeBridge): LoadedLibrary {
  const globals = createBrowserGlobals(bridge);
  vm.createContext(globals);
  compiled ??= compileLibrary();
  compiled.runInContext(globals);
  return globals as unknown as LoadedLibrary;
}

/** Compiling takes about as long as running, so one script serves all clients of a process. */
function compileLibrary(): vm.Script {
  const path = join(libraryFolder(), libraryFile);
  return new vm.Script(readFileSync(path, "utf8"), { filename: path });
}

export function libraryFolder(): string {
  const findPackage = createRequire(__filename);
  return join(dirname(findPackage.resolve("@microsoft/office-js/package.json")), "dist");
}

/** The few things of a page that the library touches while it loads. */
function createBrowserGlobals(bridge: NativeBridge): vm.Context {
  const storage = { getItem: () => null, setItem: ignore, removeItem: ignore, length: 0, key: () => null };
  const location = { search: "", href: "http://localhost/", hash: "", protocol: "http:", origin: "http://localhost" };
  const document = {
    location,
    cookie: "",
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: ignore,
    createElement: () => ({}),
  };
  const globals: vm.Context = {
    location,
    document,
    navigator: { userAgent: "node" },
    addEventListener: ignore,
    sessionStorage: storage,
    localStorage: storage,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    _richApiNativeBridge: bridge,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  return globals;
}

function ignore(): void {
  // The library offers these for browsers; nothing listens here.
}
