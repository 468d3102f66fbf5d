/** The grid of one open workbook: drawn on its engine, kept in step with its state. */
import type { OdooEngine } from "../../embedded-excel/engine/odooEngine";
import type { OdooCommand } from "../../embedded-excel/engine/odooLibrary";
import type { ExcelHost } from "../../embedded-excel/excelHost";
import type { Language } from "../../i18n/language";
import { CellLooks } from "../grid/cellLooks";
import { followCellEdit } from "../grid/followCellEdit";
import { GridCharts } from "../grid/gridCharts";
import { gridModelOf, type GridModel } from "../grid/gridModel";
import { followLink } from "../grid/gridLinks";
import { GridRows } from "../grid/gridRows";
import { GridSelection } from "../grid/gridSelection";
import { GridSheets } from "../grid/gridSheets";
import { mountGrid, showEnteredText } from "../grid/mountGrid";
import type { CopiedCells } from "../grid/personIntent";
import { showHostCells } from "../grid/showHostCells";
import { pageElement } from "../page/pageElement";

export interface GridEvents {
  /** The grid was told to write something: the workbook changed since the last time. */
  readonly onChanged: () => void;
  readonly onPersonCommand: (command: OdooCommand, activeSheetId: string) => void;
  readonly onPersonSelected: () => void;
  readonly onCopied: (cells: CopiedCells) => void;
}

export class WorkbenchGrid {
  readonly model: GridModel;
  private readonly looks: CellLooks;
  private readonly sheets: GridSheets;
  private readonly charts: GridCharts;
  private readonly rows: GridRows;
  private readonly selection: GridSelection;
  private readonly onClick = ({ target }: MouseEvent): void => {
    const isOnCells = target instanceof Element && target.closest(".o-grid-overlay") !== null;
    if (isOnCells && followLink(this.host.workbook, this.model)) this.update();
  };
  private readonly stopCommands: () => void;
  private unmount: () => void = () => undefined;
  private stopCellEdit: () => void = () => undefined;

  constructor(
    private readonly host: ExcelHost,
    private readonly engine: OdooEngine,
    events: GridEvents,
  ) {
    this.model = gridModelOf(engine);
    this.looks = new CellLooks(host.workbook);
    this.sheets = new GridSheets(engine, this.model);
    this.charts = new GridCharts(engine, this.model, host.workbook);
    this.rows = new GridRows(engine, this.model, host.workbook);
    this.selection = new GridSelection(this.model, host.workbook, () => {
      // The grid is still in the middle of its command.
      setTimeout(() => this.fitRows(), 0);
      events.onPersonSelected();
    });
    showHostCells(this.model, this.looks);
    this.update();
    this.model.on("command-dispatched", this, (command: object) => {
      const type = "type" in command ? String(command.type) : "";
      if (changingCommands.has(type)) events.onChanged();
      if (type === "COPY" || type === "CUT") events.onCopied(this.copiedCells(type === "CUT"));
    });
    this.stopCommands = engine.onPersonCommand((command) =>
      events.onPersonCommand(command, this.model.getters.getActiveSheetId()),
    );
  }

  async mount(target: HTMLElement, language: Language, onNotice: (text: string) => void): Promise<void> {
    showEnteredText(() => this.looks);
    this.stopCellEdit = followCellEdit(target, this.host);
    const notifyUser = (notice: { text: string }): void => onNotice(notice.text);
    this.unmount = await mountGrid(target, { model: this.model, notifyUser, raiseError: onNotice }, language);
    this.selection.follow();
    target.addEventListener("click", this.onClick);
  }

  /** Shows what the workbook holds now. */
  update(): void {
    const { calculation, state } = this.host.workbook;
    calculation.flush();
    // Whatever the engine has gathered is calculated before something is drawn.
    this.engine.valuesIn(state.activeSheetId, { top: 0, left: 0, bottom: 0, right: 0 });
    this.looks.forget();
    this.selection.show(() => {
      this.sheets.update(state);
      this.charts.update();
    });
    this.fitRows();
    this.model.trigger("update");
  }

  private copiedCells(isCut: boolean): CopiedCells {
    const { top, left, bottom, right } = this.model.getters.getSelectedZone();
    return { sheetId: this.model.getters.getActiveSheetId(), area: { top, left, bottom, right }, isCut };
  }

  private fitRows(): void {
    const { activeSheetId, sheets } = this.host.state;
    const active = sheets.find(({ id }) => id === activeSheetId);
    if (active) this.rows.fit(active);
  }

  dispose(): void {
    this.selection.stop();
    pageElement("grid", HTMLElement).removeEventListener("click", this.onClick);
    this.model.off("command-dispatched", this);
    this.stopCommands();
    this.stopCellEdit();
    this.unmount();
  }
}

/** By these the engine and the grid's sheets carry a change of the workbook into the model. */
const changingCommands = new Set([
  "WRITE_CELLS",
  "CREATE_SHEET",
  "DELETE_SHEET",
  "RENAME_SHEET",
  "MOVE_SHEET",
  "HIDE_SHEET",
  "SHOW_SHEET",
  "RESIZE_COLUMNS_ROWS",
  "HIDE_COLUMNS_ROWS",
  "UNHIDE_COLUMNS_ROWS",
  "CREATE_CHART",
  "DELETE_FIGURE",
]);
