import type { SheetState, WorkbookState } from "../model/workbookState";

/** Styles are only ever added to, and inputs of cells never changed, so that copies may share them. */
export function copyState({ styles, sheets, ...rest }: WorkbookState): WorkbookState {
  return { ...structuredClone(rest), styles, sheets: sheets.map(copySheet) };
}

function copySheet({ inputs, cachedValues, styleIndexes, ...rest }: SheetState): SheetState {
  return {
    ...structuredClone(rest),
    inputs: copyRows(inputs),
    cachedValues: copyRows(cachedValues),
    styleIndexes: copyRows(styleIndexes),
  };
}

/** Rows may be absent. */
function copyRows<Cell>(rows: readonly (readonly Cell[] | undefined)[]): Cell[][] {
  return rows.map((row) => row?.slice() as Cell[]);
}
