import type { OpenedExcel } from "../../builders/trackerExcel";

/** Values of a sheet, row by row from A1. */
export type Cells = (sheet: string) => readonly (readonly unknown[])[];

/** As the embedded Excel calculates them. */
export function shownCells({ excel }: OpenedExcel): Cells {
  return (name) => {
    const sheet = excel.state.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const right = Math.max(...Array.from(sheet.inputs, (row) => row?.length ?? 0)) - 1;
    return excel.workbook.calculation.valuesIn(sheet, { top: 0, left: 0, bottom: sheet.inputs.length - 1, right });
  };
}
