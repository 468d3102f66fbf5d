/**
 * A page without window for office.js: boots the real library in a context of its own, as a task pane does, and gives
 * its `Office` and `Excel`. Slower than the native bridge (about a second), but with settings, ribbon and getFileAsync.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import vm from "node:vm";
import type { ExcelHost } from "../excelHost";
import { OfficeConversation } from "./officeConversation";
import { libraryFolder, type LoadedLibrary } from "./officeLibrary";

export interface OfficePage extends LoadedLibrary {
  readonly Office: typeof Office;
  clickRibbonButton(commandId: string, controlId: string): boolean;
  close(): void;
}

const origin = "https://localhost";
const pageAddress = `${origin}/taskpane.html`;
const libraryAddress = `${origin}/office/`;

type MessageListener = (event: { data: string; origin: string }) => void;

/** Resolves when `Office.onReady` does. */
export async function openOfficePage(host: ExcelHost): Promise<OfficePage> {
  const listeners = new Set<MessageListener>();
  const conversation = new OfficeConversation({
    host,
    origin,
    id: randomUUID(),
    post: (data) => setImmediate(() => listeners.forEach((listener) => listener({ data, origin }))),
  });
  const page = createPage(conversation, listeners);
  loadScript(page, `${libraryAddress}office.js`);
  const { Excel: excel, Office: office, OfficeExtension: extension } = await untilReady(page);
  return {
    Excel: excel,
    Office: office,
    OfficeExtension: extension,
    clickRibbonButton: (commandId, controlId) => conversation.clickRibbonButton(commandId, controlId),
    close: () => conversation.end(),
  };
}

async function untilReady(page: vm.Context): Promise<LoadedLibrary & { Office: typeof Office }> {
  const library = page as unknown as LoadedLibrary & { Office: typeof Office };
  await library.Office.onReady();
  return library;
}

/** Addresses of the library's own files, read from its package instead of the network. */
function loadScript(page: vm.Context, address: string): void {
  const file = join(libraryFolder(), new URL(address).pathname.replace(/^\/office\//, ""));
  vm.runInContext(readFileSync(file, "utf8"), page, { filename: file });
}

function createPage(conversation: OfficeConversation, listeners: Set<MessageListener>): vm.Context {
  const document = createDocument((address) => loadScript(page, address));
  const storage = new Map<string, string>();
  const page: vm.Context = {
    name: conversation.windowName,
    document,
    location: document.location,
    navigator: { userAgent: "node", language: "en-US" },
    localStorage: storageOn(storage),
    sessionStorage: storageOn(new Map()),
    performance,
    URL,
    console,
    setTimeout: (work: () => void, delay = 0) => letGo(setTimeout(work, delay), delay),
    clearTimeout,
    setInterval: (work: () => void, delay = 0) => letGo(setInterval(work, delay), delay),
    clearInterval,
    crypto: globalThis.crypto,
    history: {},
    parent: { postMessage: (data: unknown) => setImmediate(() => conversation.receive(data)) },
    addEventListener: (name: string, listener: MessageListener) => void (name === "message" && listeners.add(listener)),
    removeEventListener: (_: string, listener: MessageListener) => void listeners.delete(listener),
  };
  page["window"] = page["self"] = page;
  page["top"] = page["parent"] as unknown;
  return vm.createContext(page);
}

const longDelay = 1000;

/** The library's telemetry waits for minutes; a process must not wait with it. */
function letGo(timer: NodeJS.Timeout, delay: number): NodeJS.Timeout {
  return delay < longDelay ? timer : timer.unref();
}

function storageOn(entries: Map<string, string>): Record<string, unknown> {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

interface Script {
  src: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/** Only what the library asks of a document: who loaded it, and a head that takes scripts. */
function createDocument(load: (address: string) => void): { location: URL } & Record<string, unknown> {
  const ownScript = { src: `${libraryAddress}office.js`, getAttribute: () => null };
  const head = { appendChild: (script: Script) => void setImmediate(() => runScript(script, load)) };
  return {
    location: new URL(pageAddress),
    domain: "localhost",
    cookie: "",
    readyState: "complete",
    referrer: "",
    head,
    getElementsByTagName: (name: string) => (name === "script" ? [ownScript] : [head]),
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    addEventListener: () => undefined,
  };
}

function runScript(script: Script, load: (address: string) => void): void {
  try {
    load(script.src);
    script.onload?.();
  } catch (error) {
    script.onerror?.(error);
  }
}
