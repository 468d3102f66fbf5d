/** Tells the workbook when a person begins to type in a cell of the grid, and when the edit is over. */
import { stores } from "@odoo/o-spreadsheet";
import type { ExcelHost } from "../../embedded-excel/excelHost";
import { sheetById } from "../../embedded-excel/workbook/openWorkbook";

/** o-spreadsheet's editor: what opens and closes it, whatever key or click was the reason. */
interface Composer {
  readonly editionMode: "editing" | "selecting" | "inactive";
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  _startEdition: (this: Composer, ...text: unknown[]) => void;
  _cancelEdition: (this: Composer) => void;
  stopEdition(): void;
}

const prototype = stores.CellComposerStore.prototype as unknown as Composer;
const { _startEdition: open, _cancelEdition: close } = prototype;

/** Follows the grid in `target`, the only one on the page; the answer stops it. */
export function followCellEdit(target: HTMLElement, { workbook, cellEdit }: ExcelHost): () => void {
  const opened = new Set<Composer>();
  prototype._startEdition = function (...text) {
    open.apply(this, text);
    opened.add(this);
    cellEdit.begin({ sheet: sheetById(workbook, this.sheetId), row: this.row, column: this.col });
  };
  prototype._cancelEdition = function () {
    const wasOpen = this.editionMode !== "inactive";
    close.apply(this);
    opened.delete(this);
    // The grid hands over what was typed right after it has closed the editor, and that is written in the next task.
    if (wasOpen) queueMicrotask(() => setTimeout(() => cellEdit.end(), 0));
  };
  const keepOpen = (event: FocusEvent): void => {
    if (opened.size === 0 || event.relatedTarget !== null) return;
    event.stopPropagation();
    // Only in the next task does the page know where the focus went.
    setTimeout(() => {
      if (!isElsewhere(event.target)) for (const composer of opened) composer.stopEdition();
    }, 0);
  };
  target.addEventListener("blur", keepOpen, { capture: true });
  return () => target.removeEventListener("blur", keepOpen, { capture: true });
}

/** In the pane or in another window: neither ends the edit in Excel, although o-spreadsheet would. */
function isElsewhere(editor: EventTarget | null): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement || activeElement === editor;
}
