/** Everything that can go wrong between us and Excel; sentences for people stand in the texts, one per code. */
export type WorkbookErrorCode =
  | "cellEditMode"
  | "accessDenied"
  | "readOnly"
  | "tableMissing"
  | "columnMissing"
  | "sheetMissing"
  | "nameMissing"
  | "nameTaken"
  | "recordMissing"
  | "notFound"
  | "conflict"
  | "filteredRange"
  | "payloadTooLarge"
  | "notSupported"
  | "requestAborted"
  | "connectionLost"
  | "newerWorkbook"
  /** The person called it off: everything is as it was. */
  | "cancelled"
  | "notCompensated"
  | "hostFailure";

export interface WorkbookErrorDetails {
  readonly table?: string;
  readonly column?: string;
  readonly name?: string;
  readonly recordId?: string;
  readonly sheetNames?: readonly string[];
  /** Excel's own code and place; for logs, never for branching on the message. */
  readonly hostCode?: string;
  readonly hostLocation?: string;
}

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: WorkbookErrorDetails = {},
    cause?: unknown,
  ) {
    super(describe(code, details), cause === undefined ? undefined : { cause });
  }
}

function describe(code: WorkbookErrorCode, details: WorkbookErrorDetails): string {
  const said = Object.entries(details).map(([key, value]) => `${key}: ${String(value)}`);
  return said.length === 0 ? code : `${code} (${said.join(", ")})`;
}

export function hasWorkbookErrorCode(error: unknown, ...codes: readonly WorkbookErrorCode[]): error is WorkbookError {
  return error instanceof WorkbookError && codes.includes(error.code);
}
