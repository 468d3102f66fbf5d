/** Single cells of Options, counted from the first cell of a workbook name, which follows them wherever they move. */
import { protectValue, type WritableValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import type { LogEntries } from "../log/actionLog";

export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** What must still stand beside a cell for it to be the right one. */
export interface SettingGuard extends NamedCell {
  readonly value: CellValue;
}

export interface SettingWrite extends NamedCell {
  readonly before: CellValue;
  /** Null clears the cell. */
  readonly after: WritableValue | null;
}

/** What goes with them. */
export interface BesideSettings {
  readonly guards: readonly SettingGuard[];
  readonly logged: LogEntries;
}

/**
 * Writes in one sync and looks in the same one what stood there just before: all or nothing, 2 syncs more where something is
 * taken back.
 * @throws WorkbookError conflict when a cell held something else, or its row has moved
 */
export async function writeSettingCells(
  context: Excel.RequestContext,
  writes: readonly SettingWrite[],
  { guards, logged }: BesideSettings,
): Promise<void> {
  try {
    const seen = [...guards, ...writes].map((cell) => rangeOf(context, cell).load("values"));
    queueValues(context, writes);
    logged.queue(context);
    await context.sync();
    const expected = [...guards.map(({ value }) => value), ...writes.map(({ before }) => before)];
    const isAsExpected = expected.every((value, index) => seen[index]?.values[0]?.[0] === value);
    if (isAsExpected) return await logged.settle(context);
    const found = writes.map((write, index) => ({
      ...write,
      before: (seen[guards.length + index]?.values[0]?.[0] ?? "") as CellValue,
    }));
    throw await takeBack(found, new WorkbookError("conflict"));
  } catch (error) {
    await logged.withdraw();
    if (error instanceof WorkbookError) throw error;
    throw await takeBack(writes, translateHostError(error));
  }
}

function rangeOf(context: Excel.RequestContext, { name, row, column }: NamedCell): Excel.Range {
  return context.workbook.names.getItem(name).getRange().getCell(0, 0).getOffsetRange(row, column);
}

function queueValues(context: Excel.RequestContext, writes: readonly SettingWrite[]): void {
  for (const write of writes) rangeOf(context, write).values = [[protectValue(write.after, "General")]];
}

/** A cell that holds something else than what was written is somebody else's and stays. */
async function takeBack(writes: readonly SettingWrite[], failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft(async (context) => {
      const ranges = writes.map((write) => rangeOf(context, write).load("values"));
      await context.sync();
      const ours = writes.filter(({ after }, index) => ranges[index]?.values[0]?.[0] === (after ?? ""));
      queueValues(
        context,
        ours.map((write) => ({ ...write, after: write.before })),
      );
      await context.sync();
    });
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", {}, new AggregateError([failure, error]));
  }
}
