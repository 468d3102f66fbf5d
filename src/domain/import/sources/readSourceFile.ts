import type { SourceSheet } from "../sourceTable";
import { decodeText } from "./decodeText";
import { parseRows } from "./parseRows";
import { readWorkbookFile } from "./readWorkbookFile";
import type { SourceFileCode } from "./sourceFileCode";

/** The sheets of a file that hold anything; a text file is one sheet. By what the bytes are, whatever the file is called. */
export async function readSourceFile(
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly SourceSheet[] } | { readonly refusal: SourceFileCode }> {
  const read = isWorkbook(bytes) ? await readWorkbookFile(bytes) : readTextFile(bytes);
  if ("refusal" in read) return read;
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0);
  return sheets.length === 0 ? { refusal: "noRows" } : { sheets };
}

const zip = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of .xls and of encrypted workbooks. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function isWorkbook(bytes: Uint8Array): boolean {
  return [zip, compound].some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

function readTextFile(bytes: Uint8Array): { sheets: SourceSheet[] } | { refusal: SourceFileCode } {
  const decoded = decodeText(bytes);
  return decoded ? { sheets: [{ name: "", rows: parseRows(decoded.text) }] } : { refusal: "notText" };
}
