import type { CellStyle, StyleTable } from "./workbookState";

export const defaultCellStyle: CellStyle = {
  numberFormat: "General",
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};

/** Interns styles; the default style always has index 0. */
export function createStyleTable(styles: readonly CellStyle[] = [defaultCellStyle]): StyleTable {
  const list: CellStyle[] = [];
  const indexes = new Map<string, number>();
  function indexOf(style: CellStyle): number {
    const key = styleKey(style);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    list.push(style);
    indexes.set(key, list.length - 1);
    return list.length - 1;
  }
  for (const style of styles) indexOf(style);
  return { list, indexOf };
}

/** Members in a fixed order, so that equal styles made by different writers meet. */
function styleKey(style: CellStyle): string {
  const members = (Object.keys(defaultCellStyle) as (keyof CellStyle)[]).map((name) =>
    name === "borders" ? Object.entries(style.borders).sort(([a], [b]) => (a < b ? -1 : 1)) : style[name],
  );
  return JSON.stringify(members);
}
