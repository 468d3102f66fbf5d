import { WorkbookError, type WorkbookErrorCode } from "./workbookError";

/**
 * By Excel's codes only: its messages are localised. Named by Microsoft under "Error handling with the application-specific
 * JavaScript APIs" and in OfficeExtension.ErrorCodes.
 */
const codeByHostCode: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "accessDenied",
  BadPassword: "accessDenied",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  ItemAlreadyExists: "nameTaken",
  InsertDeleteConflict: "conflict",
  Conflict: "conflict",
  FilteredRangeConflict: "filteredRange",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  OperationCellsExceedLimit: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  MemoryLimitReached: "payloadTooLarge",
  RequestAborted: "requestAborted",
  InactiveWorkbook: "requestAborted",
  ConnectionFailure: "connectionLost",
  ServiceNotAvailable: "connectionLost",
  Unauthenticated: "connectionLost",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  ReadOnly: "readOnly",
};

interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Errors may come from another realm, so they are recognised by shape and not by class. */
function isHostError(error: unknown): error is HostError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** Our own errors pass; Excel's become ours; a programming mistake stays what it is. */
export function translateHostError(error: unknown): unknown {
  if (error instanceof WorkbookError || !isHostError(error)) return error;
  const hostLocation = error.debugInfo?.errorLocation;
  return new WorkbookError(
    codeByHostCode[error.code] ?? "hostFailure",
    { hostCode: error.code, ...(hostLocation ? { hostLocation } : {}) },
    error,
  );
}
