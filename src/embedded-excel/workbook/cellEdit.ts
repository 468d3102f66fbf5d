/** Excel's cell-edit mode: while a person is typing in a cell, no add-in gets at the workbook. */
import type { SheetState } from "../model/workbookState";

export interface EditedCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

export class CellEdit {
  private edited: EditedCell | null = null;
  private waiting: (() => void)[] = [];

  get cell(): EditedCell | null {
    return this.edited;
  }

  begin(cell: EditedCell): void {
    this.edited = cell;
  }

  /** What waited comes in the order in which it came. */
  end(): void {
    this.edited = null;
    const released = this.waiting;
    this.waiting = [];
    for (const work of released) work();
  }

  afterwards(work: () => void): void {
    this.waiting.push(work);
  }
}
