export type XlsxErrorCode = "notAWorkbook" | "encrypted" | "tooLarge" | "damaged";

/** A file that cannot be opened as a workbook; callers branch on `code`. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}
