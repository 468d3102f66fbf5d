/** Rows of a sheet that are no records, and why. */
import { foldHeader } from "./foldHeader";
import { isFilled, textOfCell, type SourceRow } from "./sourceTable";

export type RowKind = "record" | "totalsRow" | "repeatedHeader" | "loneCell";

const totals =
  /^(?:本[页月年期周])?(?:合\s*计|总\s*计|小\s*计|累\s*计|共\s*计|合计金额)\s*[::]?$|^(?:sub[\s-]?|grand\s+)?totals?\s*:?$|^sum\s*:?$/i;
const mostRepeats = 0.6;

/** `mapped`: for each column whether it goes anywhere. */
export function judgeRow(row: SourceRow, headerRows: readonly SourceRow[], mapped: readonly boolean[]): RowKind {
  const filled = row.cells.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
  if (headerRows.some((header) => repeats(row, header, filled))) return "repeatedHeader";
  const mappedCount = mapped.filter(Boolean).length;
  const filledMapped = filled.filter((index) => mapped[index]).length;
  const first = filled.slice(0, 3).map((index) => textOfCell(row.cells[index]).normalize("NFKC").trim());
  if (first.some((text) => totals.test(text)) && filledMapped * 2 <= mappedCount) return "totalsRow";
  return filled.length === 1 && mappedCount >= 3 ? "loneCell" : "record";
}

function repeats(row: SourceRow, header: SourceRow, filled: readonly number[]): boolean {
  const same = filled.filter((index) => {
    const text = foldHeader(textOfCell(row.cells[index]));
    return text !== "" && text === foldHeader(textOfCell(header.cells[index]));
  });
  return same.length >= 2 && same.length >= filled.length * mostRepeats;
}
