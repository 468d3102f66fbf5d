import { createOdooEngine } from "../../../../src/embedded-excel/engine/odooEngine";
import { createEmptySheet, createEmptyWorkbook } from "../../../../src/embedded-excel/model/emptyWorkbook";
import { gridModelOf } from "../../../../src/workbench/grid/gridModel";
import { GridSheets } from "../../../../src/workbench/grid/gridSheets";

function aGrid() {
  const state = createEmptyWorkbook();
  const [first] = state.sheets;
  const second = createEmptySheet("second", "客户");
  state.sheets.push(second);
  const engine = createOdooEngine();
  state.sheets.forEach(({ id, name }, position) => engine.addSheet({ id, name }, position));
  const model = gridModelOf(engine);
  return { state, first: first!, second, getters: model.getters, sheets: new GridSheets(engine, model), engine };
}

describe("The grid's sheets", () => {
  it("have Excel's column width unless the workbook says another", () => {
    const { state, first, getters, sheets } = aGrid();
    first.columnWidths.set(2, 90);
    sheets.update(state);
    expect([1, 2, 3].map((column) => getters.getColSize(first.id, column))).toEqual([64, 120, 64]);
    first.columnWidths.delete(2);
    sheets.update(state);
    expect(getters.getColSize(first.id, 2)).toBe(64);
  });

  it("hide and show columns and rows with the workbook", () => {
    const { state, first, getters, sheets } = aGrid();
    first.hiddenColumns.add(0).add(3);
    first.hiddenRows.add(5);
    sheets.update(state);
    expect([0, 1, 3].map((column) => getters.isColHidden(first.id, column))).toEqual([true, false, true]);
    expect(getters.isRowHidden(first.id, 5)).toBe(true);
    first.hiddenColumns.delete(3);
    first.hiddenRows.clear();
    sheets.update(state);
    expect([0, 3].map((column) => getters.isColHidden(first.id, column))).toEqual([true, false]);
    expect(getters.isRowHidden(first.id, 5)).toBe(false);
  });

  it("keep the frozen rows and columns in view", () => {
    const { state, first, getters, sheets } = aGrid();
    Object.assign(first, { frozenRows: 2, frozenColumns: 1 });
    sheets.update(state);
    expect(getters.getPaneDivisions(first.id)).toMatchObject({ xSplit: 1, ySplit: 2 });
    Object.assign(first, { frozenRows: 0, frozenColumns: 0 });
    sheets.update(state);
    expect(getters.getPaneDivisions(first.id)).toMatchObject({ xSplit: 0, ySplit: 0 });
  });

  it("show visible sheets only, and bring the active one to the front", () => {
    const { state, first, second, getters, sheets } = aGrid();
    second.visibility = "Hidden";
    sheets.update(state);
    expect(getters.getVisibleSheetIds()).toEqual([first.id]);
    second.visibility = "Visible";
    state.activeSheetId = second.id;
    first.visibility = "VeryHidden";
    sheets.update(state);
    expect(getters.getActiveSheetId()).toBe(second.id);
    expect(getters.getVisibleSheetIds()).toEqual([second.id]);
  });

  it("are sent nothing that they know already", () => {
    const { state, first, sheets, engine } = aGrid();
    first.columnWidths.set(1, 80);
    sheets.update(state);
    const dispatch = jest.spyOn(engine, "dispatch");
    sheets.update(state);
    expect(dispatch).not.toHaveBeenCalled();
  });
});
