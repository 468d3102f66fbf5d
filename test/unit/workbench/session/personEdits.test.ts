import { ExcelHost } from "../../../../src/embedded-excel/excelHost";
import type { Area } from "../../../../src/embedded-excel/model/area";
import { applyPersonIntent } from "../../../../src/workbench/session/personEdits";
import { readFixedDay } from "../../../../src/workbench/session/workbenchDay";
import { aSheet, aTable, aValidation, aWorkbook } from "../../../embedded-excel/xlsx/aWorkbook";

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function aHost(): { host: ExcelHost; sheetId: string; inputs: () => unknown[][] } {
  const sheet = aSheet("Customers", {
    inputs: [
      ["Name", "Region"],
      ["Northwind", "East"],
      ["Contoso", "West"],
    ],
    tables: [aTable("Customers", ["Name", "Region"])],
    validations: [
      aValidation({
        areas: [{ top: 1, left: 1, bottom: 1_048_575, right: 1 }],
        rule: { kind: "List", source: "East,West", inCellDropDown: true },
        alert: { show: true, style: "Stop", title: "Region", message: "Choose a region." },
      }),
    ],
  });
  const host = new ExcelHost({ language: "en-US", today: 46_000 });
  host.openState(aWorkbook([sheet]));
  return { host, sheetId: sheet.id, inputs: () => host.state.sheets[0]!.inputs.map((row) => [...(row ?? [])]) };
}

describe("A person's edits in the grid", () => {
  it("typing below the table grows it", () => {
    const { host, sheetId } = aHost();
    const outcome = applyPersonIntent(host, { kind: "enter", sheetId, row: 3, column: 0, text: "Fabrikam" }, null);
    expect(outcome).toEqual({ kind: "done" });
    expect(host.state.sheets[0]!.tables[0]!.area.bottom).toBe(3);
  });

  it("typing what the validation refuses shows its alert and changes nothing", () => {
    const { host, sheetId, inputs } = aHost();
    const outcome = applyPersonIntent(host, { kind: "enter", sheetId, row: 1, column: 1, text: "North" }, null);
    expect(outcome).toEqual({ kind: "alert", alert: { style: "Stop", title: "Region", message: "Choose a region." } });
    expect(inputs()[1]).toEqual(["Northwind", "East"]);
  });

  it("pasted text goes past the validation, line by line", () => {
    const { host, sheetId, inputs } = aHost();
    const lines = [["Fabrikam", "North"], ["Adatum"]];
    expect(applyPersonIntent(host, { kind: "pasteText", sheetId, area: cell(3, 0), lines }, null)).toEqual({
      kind: "done",
    });
    expect(inputs().slice(3)).toEqual([
      ["Fabrikam", "North"],
      ["Adatum", null],
    ]);
  });

  it("copied cells stay, cut cells leave their place", () => {
    const { host, sheetId, inputs } = aHost();
    const paste = { kind: "pasteCells", sheetId, area: cell(1, 3), valuesOnly: false } as const;
    applyPersonIntent(host, paste, { sheetId, area: cell(1, 0), isCut: false });
    expect([inputs()[1]?.[0], inputs()[1]?.[3]]).toEqual(["Northwind", "Northwind"]);
    applyPersonIntent(host, { ...paste, area: cell(2, 3) }, { sheetId, area: cell(2, 0), isCut: true });
    expect([inputs()[2]?.[0] ?? null, inputs()[2]?.[3]]).toEqual([null, "Contoso"]);
  });

  it("cells cannot be cut onto themselves, and nothing copied cannot be pasted", () => {
    const { host, sheetId } = aHost();
    const paste = { kind: "pasteCells", sheetId, area: cell(1, 0), valuesOnly: false } as const;
    expect(applyPersonIntent(host, paste, { sheetId, area: cell(1, 0), isCut: true })).toEqual({ kind: "unsupported" });
    expect(applyPersonIntent(host, paste, null)).toEqual({ kind: "unsupported" });
  });

  it("the delete key empties cells", () => {
    const { host, sheetId, inputs } = aHost();
    applyPersonIntent(host, { kind: "clear", sheetId, areas: [cell(1, 1), cell(2, 0)] }, null);
    expect([inputs()[1]?.[1] ?? null, inputs()[2]?.[0] ?? null]).toEqual([null, null]);
  });

  it("a dragged border sets the width in points", () => {
    const { host, sheetId } = aHost();
    applyPersonIntent(host, { kind: "resize", sheetId, dimension: "COL", indexes: [0, 1], pixels: 120 }, null);
    expect([...host.state.sheets[0]!.columnWidths]).toEqual([
      [0, 90],
      [1, 90],
    ]);
  });

  it("a locked cell of a protected sheet and a wrong formula are refused", () => {
    const { host, sheetId } = aHost();
    const type = (text: string) => applyPersonIntent(host, { kind: "enter", sheetId, row: 8, column: 5, text }, null);
    expect(type("=SUM(")).toEqual({ kind: "invalid" });
    host.state.sheets[0]!.protection = { options: {}, password: "" };
    expect(type("1")).toEqual({ kind: "protected" });
  });
});

describe("The fixed day of the workbench", () => {
  it.each([
    ["?today=2026-03-02", { text: "2026-03-02", serial: 46_083 }],
    ["?today=2026-02-30", null],
    ["?today=tomorrow", null],
    ["", null],
  ])("%j", (search, day) => {
    expect(readFixedDay(search)).toEqual(day);
  });
});
