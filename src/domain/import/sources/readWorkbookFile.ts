import { EncryptedFileError, read, type MergeRange, type Sheet } from "hucre";
import { isFilled, type SourceCell, type SourceRow, type SourceSheet } from "../sourceTable";
import { toSourceCell } from "./sourceCell";
import type { SourceFileCode } from "./sourceFileCode";

/** An .xlsx, .xlsm, .xls, .xlsb or .ods file with the values that stand in its cells; hidden sheets are none of a person's. */
export async function readWorkbookFile(
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly SourceSheet[] } | { readonly refusal: SourceFileCode }> {
  try {
    const { sheets } = await read(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
    return { sheets: sheets.map(toSourceSheet) };
  } catch (error) {
    return { refusal: error instanceof EncryptedFileError ? "fileEncrypted" : "fileDamaged" };
  }
}

function toSourceSheet({ name, rows, merges = [], rowDefs }: Sheet): SourceSheet {
  const cells = rows.map((row) => row.map(toSourceCell));
  for (const merge of merges) spreadDown(cells, merge);
  const found = cells.flatMap((row, index): SourceRow[] => {
    if (!row.some(isFilled)) return [];
    const isHidden = rowDefs?.get(index)?.hidden === true;
    return [{ line: index + 1, cells: row, ...(isHidden ? { isHidden } : {}) }];
  });
  return { name, rows: found };
}

/** What is merged over several rows counts for each of them; to the right it stays a title. */
function spreadDown(cells: SourceCell[][], { startRow, endRow, startCol }: MergeRange): void {
  const value = cells[startRow]?.[startCol] ?? null;
  for (let row = startRow + 1; row <= endRow && row < cells.length; row += 1) {
    const target = cells[row];
    if (target && value !== null) target[startCol] = value;
  }
}
