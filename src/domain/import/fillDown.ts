import type { ColumnSpec } from "../../schema/columnSpec";
import { isFilled, type SourceCell, type SourceRow } from "./sourceTable";

/** Fewer blanks are forgotten cells, not cells that were merged. */
const leastBlanks = 2;
const leastBlankShare = 0.2;

/**
 * Rows whose group was written once: a customer over several lines, as merged cells come out of a sheet. Only columns that say
 * whose record it is, and only where blanks are the rule; a single one is a mistake that somebody must look at.
 */
export function fillDown(rows: readonly SourceRow[], specs: readonly (ColumnSpec | null)[]): readonly SourceRow[] {
  const columns = specs.flatMap((spec, index) => (spec && tellsWhose(spec) && isGrouped(rows, index) ? [index] : []));
  if (columns.length === 0) return rows;
  const above = new Map<number, SourceCell>();
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const index of columns) {
      const cell = cells[index];
      if (isFilled(cell)) above.set(index, cell ?? null);
      else if (row.cells.filter(isFilled).length >= 2) cells[index] = above.get(index) ?? null;
    }
    return { ...row, cells };
  });
}

function tellsWhose({ kind, unique }: ColumnSpec): boolean {
  return kind === "customer" || kind === "order" || (unique === true && kind === "text");
}

function isGrouped(rows: readonly SourceRow[], index: number): boolean {
  const whole = rows.filter(({ cells }) => cells.filter(isFilled).length >= 2);
  const blanks = whole.filter(({ cells }) => !isFilled(cells[index])).length;
  return isFilled(whole[0]?.cells[index]) && blanks >= leastBlanks && blanks >= whole.length * leastBlankShare;
}
