import type { TableState } from "../../../../src/embedded-excel/model/workbookState";
import { tableLookAt } from "../../../../src/workbench/grid/tableLook";

function aTable(overrides: Partial<TableState> = {}): TableState {
  return {
    id: "1",
    name: "Customers",
    area: { top: 1, left: 0, bottom: 4, right: 2 },
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    showFilterButton: true,
    ...overrides,
  };
}

describe("A table style", () => {
  it("paints a medium table's header in its accent with white bold text", () => {
    expect(tableLookAt(aTable(), 1, 0)).toEqual({ fillColor: "#4472C4", fontColor: "#FFFFFF", bold: true });
  });

  it("shades every second row, beginning with the first below the header", () => {
    expect([2, 3, 4].map((row) => tableLookAt(aTable(), row, 0)?.fillColor)).toEqual(["#dae3f3", undefined, "#dae3f3"]);
    expect(tableLookAt(aTable({ showBandedRows: false }), 2, 0)?.fillColor).toBeUndefined();
    expect(tableLookAt(aTable({ showHeaders: false }), 1, 0)?.fillColor).toBe("#dae3f3");
  });

  it("gives a light table a line below its header", () => {
    expect(tableLookAt(aTable({ style: "TableStyleLight9" }), 1, 1)).toEqual({ bold: true, bottomLine: "#4472C4" });
  });

  it("paints nothing outside the table and nothing without a style", () => {
    expect(tableLookAt(aTable(), 0, 0)).toBeNull();
    expect(tableLookAt(aTable(), 2, 3)).toBeNull();
    expect(tableLookAt(aTable({ style: "" }), 2, 0)).toBeNull();
  });
});
