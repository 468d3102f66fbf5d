/** Connects the client library to the host through its own native bridge; under Node only. */
import { entriesFor } from "./hostEvents";
import { loadOfficeLibrary, type LoadedLibrary, type NativeBridge } from "./officeLibrary";
import type { ClientSession } from "./clientSession";
import { doInPart, type Disturb } from "./disturbance";
import { processRequest } from "./processRequest";
import { Traffic } from "./traffic";
import { payloadLimitBytes, type RichApiRequest } from "./wireFormat";
import type { WorkbookEvent } from "../workbook/openWorkbook";

export interface ExcelClient extends LoadedLibrary {
  readonly traffic: Traffic;
  /** For tests: what goes wrong with its requests. */
  disturb: Disturb | null;
  /** Makes `Excel` and `OfficeExtension` globals of this realm; the answer puts back what was there. */
  installGlobals(): () => void;
}

export interface ConnectedClient {
  readonly client: ExcelClient;
  deliver(event: WorkbookEvent): void;
}

const requestMessage = 1;
const eventMessage = 3;

export function connectNodeClient(session: ClientSession): ConnectedClient {
  const traffic = new Traffic();
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      if (type !== requestMessage) return;
      const request = typeof message.body === "string" ? (JSON.parse(message.body) as RichApiRequest) : message.body;
      const send = (answer: string): unknown => setImmediate(() => bridge.onMessageFromHost?.(answer));
      const disturbance = client.disturb?.(request) ?? null;
      if (disturbance !== null) {
        doInPart(session, request, disturbance);
        if (disturbance.code !== null) send(refusal(id, disturbed(disturbance.code)));
        return;
      }
      session.admit(
        request,
        flags,
        () => send(answerRequest({ session, traffic, id, request, requestBytes: Buffer.byteLength(text) })),
        () => send(refusal(id, cellEditRefusal)),
      );
    },
  };
  const { Excel, OfficeExtension } = loadOfficeLibrary(bridge);
  const client: ExcelClient = {
    Excel,
    OfficeExtension,
    traffic,
    disturb: null,
    installGlobals: () => installGlobals({ Excel, OfficeExtension }),
  };
  return {
    client,
    deliver(event) {
      const entries = entriesFor(session, event);
      if (entries.length === 0) return;
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify({ type: eventMessage, message: { entries } })));
    },
  };
}

interface BridgeMessage {
  id: number;
  type: number;
  flags: number;
  message: { body: RichApiRequest | string };
}

interface ReceivedRequest {
  readonly session: ClientSession;
  readonly traffic: Traffic;
  readonly id: number;
  readonly request: RichApiRequest;
  readonly requestBytes: number;
}

function answerRequest({ session, traffic, id, request, requestBytes }: ReceivedRequest): string {
  traffic.addRequest(request, requestBytes);
  if (requestBytes > payloadLimitBytes) return refusal(id, tooLarge("Request"));
  const body = JSON.stringify(processRequest(session, request));
  const responseBytes = Buffer.byteLength(body);
  traffic.addResponse(responseBytes);
  if (responseBytes > payloadLimitBytes) return refusal(id, tooLarge("Response"));
  return JSON.stringify({ id, type: requestMessage, message: { statusCode: 200, headers: {}, body } });
}

interface Refusal {
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
}

const cellEditRefusal: Refusal = {
  statusCode: 400,
  code: "InvalidOperationInCellEditMode",
  message: "Excel is in cell-editing mode.",
};

function disturbed(code: string): Refusal {
  return { statusCode: 400, code, message: "Something went wrong on the way." };
}

function tooLarge(what: "Request" | "Response"): Refusal {
  return { statusCode: 413, code: `${what}PayloadSizeLimitExceeded`, message: "The payload is larger than 5 MB." };
}

function refusal(id: number, { statusCode, code, message }: Refusal): string {
  const body = JSON.stringify({ error: { code, message } });
  return JSON.stringify({ id, type: requestMessage, message: { statusCode, headers: {}, body } });
}

function installGlobals(library: LoadedLibrary): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = ["Excel", "OfficeExtension"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globals, name));
  for (const name of names)
    Object.defineProperty(globals, name, { value: library[name], configurable: true, writable: true });
  return () =>
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) delete globals[name];
      else Object.defineProperty(globals, name, descriptor);
    });
}
