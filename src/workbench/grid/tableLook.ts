/** How Excel's built-in table styles paint a table; the styles that the grid does not know paint nothing. */
import type { DifferentialFormat, TableState } from "../../embedded-excel/model/workbookState";

/** Accents of the Office theme; the first of each family of seven is black. */
export const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export interface TableCellLook extends DifferentialFormat {
  /** Line below the cell. */
  bottomLine?: string;
}

export function tableLookAt(table: TableState, row: number, column: number): TableCellLook | null {
  const style = /^TableStyle(Light|Medium)(\d+)$/.exec(table.style);
  const { area } = table;
  if (!style || row < area.top || row > area.bottom || column < area.left || column > area.right) return null;
  const accent = accents[(Number(style[2]) - 1) % accents.length]!;
  const isHeader = table.showHeaders && row === area.top;
  if (style[1] === "Medium" && Number(style[2]) <= 14) return mediumLook(table, accent, row, isHeader);
  return isHeader ? { bold: true, bottomLine: accent } : bandLook(table, accent, row);
}

function mediumLook(table: TableState, accent: string, row: number, isHeader: boolean): TableCellLook {
  if (isHeader) return { fillColor: accent, fontColor: "#FFFFFF", bold: true };
  return { ...bandLook(table, accent, row), bottomLine: tint(accent, 0.4) };
}

function bandLook(table: TableState, accent: string, row: number): TableCellLook {
  const firstRow = table.area.top + (table.showHeaders ? 1 : 0);
  const fillColor = accent === "#000000" ? "#d9d9d9" : tint(accent, 0.8);
  return table.showBandedRows && (row - firstRow) % 2 === 0 ? { fillColor } : {};
}

/** Mixes a colour with white; 1 is white. */
function tint(color: string, share: number): string {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return `#${channels.map((value) => toHex(Math.round(value + (255 - value) * share))).join("")}`;
}

function toHex(value: number): string {
  return value.toString(16).padStart(2, "0");
}
