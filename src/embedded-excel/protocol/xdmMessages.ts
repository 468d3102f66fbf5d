/** The messages that a task pane in a frame and the page around it exchange, as office.js writes and reads them. */

export interface XdmRequest {
  _messageType: 0;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

export const xdmActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** `DispatchId` of the calls of Office's common API that a host answers. */
export const dispatchId = {
  refreshSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getFileSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

export interface DdaCall {
  DdaMethod: { DispatchId: number };
  /** Rich API: `[customData, method, path, headers, body, appPermission, requestFlags, …]`. */
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: [string, string][] };
  [position: number]: unknown;
}

/** Office's own error numbers. */
export const officeError = {
  none: 0,
  unsupportedCall: 5000,
  internal: 5001,
  /** The library says InvalidOperationInCellEditMode for it. */
  invalidCallInContext: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export class OfficeCallError extends Error {
  constructor(readonly officeCode: number) {
    super(`Office error ${officeCode}`);
  }
}

export function readXdmRequest(data: unknown, conversationId: string): XdmRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<XdmRequest>;
    const isOurs = message._messageType === 0 && message._conversationId === conversationId;
    return isOurs ? (message as XdmRequest) : null;
  } catch {
    return null;
  }
}
