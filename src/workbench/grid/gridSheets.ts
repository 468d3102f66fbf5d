/** Keeps what belongs to a whole sheet in step: visibility, tab colour, widths, hidden columns, frozen panes, the active sheet. */
import type { OdooEngine } from "../../embedded-excel/engine/odooEngine";
import type { SheetState, WorkbookState } from "../../embedded-excel/model/workbookState";
import { defaultColumnPixels, pixelsOf } from "./excelUnits";
import type { GridModel } from "./gridModel";

interface SentLayout {
  isVisible: boolean;
  tabColor: string;
  showGridlines: boolean;
  frozen: string;
  readonly columnPixels: Map<number, number>;
  readonly rowPixels: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
}

export class GridSheets {
  private readonly sent = new Map<string, SentLayout>();

  constructor(
    private readonly engine: OdooEngine,
    private readonly model: GridModel,
  ) {}

  /** Sends what differs from what the grid was told last. */
  update(state: WorkbookState): void {
    for (const sheet of state.sheets) {
      const sent = this.sentLayout(sheet.id);
      this.updateLook(sheet, sent);
      this.updateSizes(sheet.id, "COL", sheet.columnWidths, sent.columnPixels, defaultColumnPixels);
      this.updateSizes(sheet.id, "ROW", sheet.rowHeights, sent.rowPixels, null);
      this.updateHidden(sheet.id, "COL", sheet.hiddenColumns, sent.hiddenColumns);
      this.updateHidden(sheet.id, "ROW", sheet.hiddenRows, sent.hiddenRows);
      this.updateFrozen(sheet, sent);
    }
    // A hidden sheet cannot come to the front, and the one in front cannot be hidden.
    this.updateVisibility(state, (sheet) => sheet.visibility === "Visible");
    this.activate(state.activeSheetId);
    this.updateVisibility(state, (sheet) => sheet.visibility !== "Visible");
  }

  private sentLayout(sheetId: string): SentLayout {
    let sent = this.sent.get(sheetId);
    if (!sent) {
      sent = {
        isVisible: true,
        tabColor: "",
        showGridlines: true,
        frozen: "0,0",
        columnPixels: new Map(),
        rowPixels: new Map(),
        hiddenColumns: new Set(),
        hiddenRows: new Set(),
      };
      this.sent.set(sheetId, sent);
    }
    return sent;
  }

  private updateLook(sheet: SheetState, sent: SentLayout): void {
    const sheetId = sheet.id;
    if (sheet.tabColor !== sent.tabColor) {
      this.engine.dispatch("COLOR_SHEET", { sheetId, ...(sheet.tabColor && { color: sheet.tabColor }) });
      sent.tabColor = sheet.tabColor;
    }
    if (sheet.showGridlines !== sent.showGridlines) {
      this.engine.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: sheet.showGridlines });
      sent.showGridlines = sheet.showGridlines;
    }
  }

  private updateVisibility(state: WorkbookState, isMeant: (sheet: SheetState) => boolean): void {
    for (const sheet of state.sheets.filter(isMeant)) {
      const sent = this.sentLayout(sheet.id);
      const isVisible = sheet.visibility === "Visible";
      if (isVisible !== sent.isVisible) {
        this.engine.dispatch(isVisible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: sheet.id });
      }
      sent.isVisible = isVisible;
    }
  }

  /** `defaultPixels` null leaves it to the grid: rows grow with their text. */
  private updateSizes(
    sheetId: string,
    dimension: "COL" | "ROW",
    points: ReadonlyMap<number, number>,
    sent: Map<number, number>,
    defaultPixels: number | null,
  ): void {
    const { getNumberCols, getNumberRows } = this.model.getters;
    const count = dimension === "COL" ? getNumberCols(sheetId) : getNumberRows(sheetId);
    const changed = new Map<number, number[]>();
    const wanted =
      defaultPixels === null ? [...points.keys(), ...sent.keys()] : Array.from({ length: count }, (_, i) => i);
    for (const index of new Set(wanted)) {
      const own = points.get(index);
      const pixels = own === undefined ? (defaultPixels ?? 0) : pixelsOf(own);
      if (index >= count || sent.get(index) === pixels) continue;
      changed.set(pixels, [...(changed.get(pixels) ?? []), index]);
      sent.set(index, pixels);
    }
    for (const [pixels, elements] of changed) {
      this.engine.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size: pixels || null });
    }
  }

  private updateHidden(
    sheetId: string,
    dimension: "COL" | "ROW",
    hidden: ReadonlySet<number>,
    sent: Set<number>,
  ): void {
    const toHide = [...hidden].filter((index) => !sent.has(index));
    const toShow = [...sent].filter((index) => !hidden.has(index));
    if (toHide.length > 0) this.engine.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements: toHide });
    if (toShow.length > 0) this.engine.dispatch("UNHIDE_COLUMNS_ROWS", { sheetId, dimension, elements: toShow });
    for (const index of toHide) sent.add(index);
    for (const index of toShow) sent.delete(index);
  }

  private updateFrozen(sheet: SheetState, sent: SentLayout): void {
    const sheetId = sheet.id;
    const frozen = `${sheet.frozenRows},${sheet.frozenColumns}`;
    if (frozen === sent.frozen) return;
    this.engine.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
    if (sheet.frozenRows > 0) this.engine.dispatch("FREEZE_ROWS", { sheetId, quantity: sheet.frozenRows });
    if (sheet.frozenColumns > 0) this.engine.dispatch("FREEZE_COLUMNS", { sheetId, quantity: sheet.frozenColumns });
    sent.frozen = frozen;
  }

  private activate(sheetId: string): void {
    const sheetIdFrom = this.model.getters.getActiveSheetId();
    if (sheetIdFrom === sheetId) return;
    this.engine.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  }
}
