/** Why a file as a whole cannot be read. */
export type SourceFileCode =
  /** Neither a workbook nor text in any encoding that spreadsheet programs write. */
  "notText" | "fileEncrypted" | "fileDamaged" | "noRows";
