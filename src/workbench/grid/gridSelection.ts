/** One selection for both: what the pane selects is shown in the grid, what the person selects is told to the workbook. */
import type { Area } from "../../embedded-excel/model/area";
import { sheetById, selectionOf, type OpenWorkbook } from "../../embedded-excel/workbook/openWorkbook";
import { activateSheet, selectArea } from "../../embedded-excel/workbook/selection";
import type { GridModel } from "./gridModel";

export class GridSelection {
  private isShowing = false;

  constructor(
    private readonly model: GridModel,
    private readonly workbook: OpenWorkbook,
    private readonly onPersonSelected: () => void,
  ) {}

  follow(): void {
    this.model.selection.observe(this, { handleEvent: () => this.takeFromGrid() });
    this.model.on("command-dispatched", this, (command: object) => {
      if ("type" in command && command.type === "ACTIVATE_SHEET") this.takeFromGrid();
    });
  }

  stop(): void {
    this.model.selection.unobserve(this);
    this.model.off("command-dispatched", this);
  }

  /** Runs what changes the grid on behalf of the workbook, and then shows the workbook's selection. */
  show(change: () => void): void {
    this.isShowing = true;
    try {
      change();
      const area = this.workbookSelection();
      if (!isSameArea(area, this.gridSelection())) this.selectInGrid(area);
    } finally {
      this.isShowing = false;
    }
  }

  private takeFromGrid(): void {
    const sheetId = this.model.getters.getActiveSheetId();
    if (this.isShowing || !this.workbook.state.sheets.some((sheet) => sheet.id === sheetId)) return;
    const sheet = sheetById(this.workbook, sheetId);
    const isNewSheet = this.workbook.state.activeSheetId !== sheetId;
    activateSheet(this.workbook, sheet);
    const area = this.gridSelection();
    const isNewArea = !isSameArea(area, this.workbookSelection());
    if (isNewArea) selectArea(this.workbook, sheet, area);
    if (isNewSheet || isNewArea) this.onPersonSelected();
  }

  private workbookSelection(): Area {
    return selectionOf(this.workbook, this.workbook.state.activeSheetId)[0] ?? topLeft;
  }

  private gridSelection(): Area {
    const { top, left, bottom, right } = this.model.getters.getSelectedZone();
    return { top, left, bottom, right };
  }

  private selectInGrid(area: Area): void {
    const { getActiveSheetId, getNumberRows, getNumberCols } = this.model.getters;
    const sheetId = getActiveSheetId();
    const [lastRow, lastColumn] = [getNumberRows(sheetId) - 1, getNumberCols(sheetId) - 1];
    const zone = {
      top: Math.min(area.top, lastRow),
      left: Math.min(area.left, lastColumn),
      bottom: Math.min(area.bottom, lastRow),
      right: Math.min(area.right, lastColumn),
    };
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
  }
}

const topLeft: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
