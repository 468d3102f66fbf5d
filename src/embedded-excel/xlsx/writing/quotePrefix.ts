/**
 * A text that Excel would read as something else when a person edits the cell ("=1+1", "007", "1-2") carries Excel's
 * quotePrefix. The library does not know it: a reading order that nothing else here uses stands for it until the
 * finished style sheet is completed.
 */
import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellInput } from "../../model/cellInput";

const readsAsFormula = /^[=+\-@']/;
const readsAsNumberOrDate = /^\s*[-+(]?\s*[$¥€£]?\s*\d[\d\s.,:/%年月日时分秒-]*(?:e[-+]?\d+)?\s*(?:am|pm)?\)?\s*$/i;
const readsAsBoolean = /^(?:true|false)$/i;

export function needsQuotePrefix(input: CellInput, numberFormat: string): boolean {
  if (typeof input !== "string" || numberFormat === "@") return false;
  return readsAsFormula.test(input) || readsAsNumberOrDate.test(input) || readsAsBoolean.test(input);
}

export function markQuotePrefix(style: FileStyle): FileStyle {
  return { ...style, alignment: { ...style.alignment, readingOrder: "context" } };
}

export function unmarkQuotePrefix(stylesXml: string): string {
  return stylesXml.replace(
    /<xf ([^>]*)><alignment([^>]*?) readingOrder="0"\/>/g,
    (_, attributes: string, alignment: string) => `<xf ${attributes} quotePrefix="1"><alignment${alignment}/>`,
  );
}
