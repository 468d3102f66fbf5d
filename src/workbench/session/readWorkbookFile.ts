import { isFormulaInput } from "../../embedded-excel/model/cellInput";
import type { WorkbookState } from "../../embedded-excel/model/workbookState";
import { readXlsx } from "../../embedded-excel/xlsx/readXlsx";
import { XlsxError } from "../../embedded-excel/xlsx/xlsxError";
import type { FileErrorCode } from "../../i18n/workbenchTexts";

/** A page that calculates more than this would not answer for minutes. */
const mostFormulaCells = 60_000;
const largestBytes = 25 * 1024 * 1024;

export type FileReading = { readonly state: WorkbookState } | { readonly error: FileErrorCode };

/** What stands in a file that somebody chose; a file that cannot be opened comes back as the reason. */
export async function readWorkbookFile(file: File): Promise<FileReading> {
  if (file.size > largestBytes) return { error: "tooLarge" };
  try {
    const state = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    return countFormulas(state) > mostFormulaCells ? { error: "tooLarge" } : { state };
  } catch (error) {
    if (error instanceof XlsxError) return { error: error.code };
    if (error instanceof DOMException) return { error: "unreadable" };
    throw error;
  }
}

function countFormulas(state: WorkbookState): number {
  const rows = state.sheets.flatMap((sheet) => sheet.inputs);
  return rows.reduce((count, row) => count + (row ?? []).filter(isFormulaInput).length, 0);
}
