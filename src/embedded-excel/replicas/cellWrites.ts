/** The cells that were written on a replica since all were the same, each with when it was written last. */
import type { Area } from "../model/area";
import type { CellInput } from "../model/cellInput";
import { styleIndexAt } from "../workbook/cellStyles";
import { sheetById, type OpenWorkbook } from "../workbook/openWorkbook";

interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A count that all replicas share. */
  readonly time: number;
  readonly input: CellInput;
}

/** A write that is to stand on all replicas, with the look that its cell has where it was written. */
export interface MergedCell extends CellWrite {
  readonly styleIndex: number;
}

export class CellWrites {
  private readonly bySheet = new Map<string, Map<string, CellWrite>>();

  note(sheetId: string, area: Area, inputs: readonly (readonly (CellInput | undefined)[])[], time: number): void {
    const cells = this.bySheet.get(sheetId) ?? new Map<string, CellWrite>();
    this.bySheet.set(sheetId, cells);
    inputs.forEach((line, i) =>
      line.forEach((input, j) => {
        if (input === undefined) return;
        const [row, column] = [area.top + i, area.left + j];
        cells.set(`${row},${column}`, { row, column, time, input });
      }),
    );
  }

  clear(): void {
    this.bySheet.clear();
  }

  /** With the looks as the workbook has them now. */
  readMerged(workbook: OpenWorkbook): [sheetId: string, cells: MergedCell[]][] {
    return [...this.bySheet].map(([sheetId, cells]) => {
      const sheet = sheetById(workbook, sheetId);
      const withLook = (cell: CellWrite) => ({ ...cell, styleIndex: styleIndexAt(sheet, cell.row, cell.column) });
      return [sheetId, [...cells.values()].map(withLook)];
    });
  }
}

/** By sheet: of each cell the write that came last, wherever it was made. */
export function findLastWrites(
  replicas: readonly { readonly writes: CellWrites; readonly workbook: OpenWorkbook }[],
): ReadonlyMap<string, readonly MergedCell[]> {
  const last = new Map<string, Map<string, MergedCell>>();
  for (const { writes, workbook } of replicas) {
    for (const [sheetId, cells] of writes.readMerged(workbook)) {
      const known = last.get(sheetId) ?? new Map<string, MergedCell>();
      last.set(sheetId, known);
      for (const cell of cells) {
        const place = `${cell.row},${cell.column}`;
        if ((known.get(place)?.time ?? -1) < cell.time) known.set(place, cell);
      }
    }
  }
  return new Map([...last].map(([sheetId, cells]) => [sheetId, [...cells.values()]]));
}
