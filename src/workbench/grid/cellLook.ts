/** A cell as it looks: its own style, over it its table's, over both what the colour rules say. */
import type { BorderSide, CellStyle, DifferentialFormat } from "../../embedded-excel/model/workbookState";
import type { GridBorder, GridStyle } from "./gridModel";
import type { TableCellLook } from "./tableLook";

/** The grid's font is wider than Excel's of the same size; column widths are made for Excel's. */
const fontScale = 10 / 11;

export function styleInGrid(own: CellStyle, table: TableCellLook | null, rule: DifferentialFormat): GridStyle {
  const fillColor = rule.fillColor ?? (own.fillColor || table?.fillColor);
  const ownFontColor = own.fontColor === "#000000" ? "" : own.fontColor;
  const textColor = rule.fontColor ?? (ownFontColor || table?.fontColor);
  const align = alignments[own.horizontalAlignment];
  return {
    ...(fillColor && { fillColor }),
    ...(textColor && { textColor }),
    ...(align && { align }),
    bold: rule.bold ?? (own.bold || table?.bold === true),
    italic: rule.italic ?? own.italic,
    underline: rule.underline ?? own.underline,
    strikethrough: rule.strikethrough ?? own.strikethrough,
    fontSize: own.fontSize * fontScale,
    verticalAlign: verticalAlignments[own.verticalAlignment] ?? "bottom",
    wrapping: own.wrapText ? "wrap" : "overflow",
  };
}

const alignments: Partial<Record<CellStyle["horizontalAlignment"], "left" | "center" | "right">> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
};
const verticalAlignments: Partial<Record<CellStyle["verticalAlignment"], "top" | "middle" | "bottom">> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

const sides: Readonly<Record<BorderSide, keyof GridBorder>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const lineStyles: Readonly<Record<string, "thin" | "medium" | "thick" | "dashed" | "dotted">> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
};

export function borderInGrid(own: CellStyle, table: TableCellLook | null): GridBorder | null {
  const border: GridBorder = {};
  if (table?.bottomLine) border.bottom = { style: "thin", color: table.bottomLine };
  for (const [side, line] of Object.entries(own.borders)) {
    if (!line || line.style === "None") continue;
    const weight = line.weight === "Thick" ? "thick" : line.weight === "Medium" ? "medium" : "thin";
    border[sides[side as BorderSide]] = { style: lineStyles[line.style] ?? weight, color: line.color || "#000000" };
  }
  return Object.keys(border).length > 0 ? border : null;
}
