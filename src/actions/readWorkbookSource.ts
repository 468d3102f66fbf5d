import { isFilled, type SourceRow, type SourceSheet } from "../domain/import/sourceTable";
import {
  listWorkbookSources,
  readWorkbookSource as readCells,
  type WorkbookSource,
  type WorkbookSources,
} from "../excel/reading/sourceSheets";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { LongWork } from "../schema/longWork";

/** What of this workbook could be imported: 2 syncs. */
export function findWorkbookSources(): Promise<WorkbookSources> {
  return runInWorkbook(listWorkbookSources);
}

/** A sheet or table of the workbook as the import takes it: a sync, and one for each 100,000 cells. */
export function readWorkbookSource(source: WorkbookSource, long: LongWork = {}): Promise<SourceSheet> {
  return runInWorkbook(async (context) => {
    const { firstRow, rows } = await readCells(context, source, long);
    const filled = rows.flatMap((cells, index): SourceRow[] =>
      cells.some(isFilled) ? [{ line: firstRow + index + 1, cells }] : [],
    );
    return { name: source.name, rows: filled };
  });
}
