import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { BorderState, CellStyle } from "../../model/workbookState";
import { toFileLine } from "../borderLines";

type FileBorder = NonNullable<FileStyle["border"]>;
type FileBorderSide = NonNullable<FileBorder["top"]>;
type FileAlignment = NonNullable<FileStyle["alignment"]>;

const horizontalWords: Record<CellStyle["horizontalAlignment"], FileAlignment["horizontal"]> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const verticalWords: Record<CellStyle["verticalAlignment"], FileAlignment["vertical"]> = {
  Top: "top",
  Center: "center",
  Bottom: undefined,
  Justify: "justify",
  Distributed: "distributed",
};

export function toFileStyle(style: CellStyle): FileStyle {
  return {
    font: toFileFont(style),
    ...(style.numberFormat !== "General" && { numFmt: style.numberFormat }),
    ...(style.fillColor !== "" && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: toFileColor(style.fillColor) } },
    }),
    ...(Object.keys(style.borders).length > 0 && { border: toFileBorder(style) }),
    ...alignmentOf(style),
    ...((!style.locked || style.formulaHidden) && {
      protection: { locked: style.locked, hidden: style.formulaHidden },
    }),
  };
}

export function toFileFont(style: CellStyle): NonNullable<FileStyle["font"]> {
  return {
    name: style.fontName,
    size: style.fontSize,
    color: { rgb: toFileColor(style.fontColor) },
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
  };
}

/** `#RRGGBB` → `FFRRGGBB`. */
export function toFileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function alignmentOf(style: CellStyle): { alignment?: FileAlignment } {
  const horizontal = horizontalWords[style.horizontalAlignment];
  const vertical = verticalWords[style.verticalAlignment];
  const alignment: FileAlignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.wrapText && { wrapText: true }),
    ...(style.indentLevel > 0 && { indent: style.indentLevel }),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}

function toFileBorder({ borders }: CellStyle): FileBorder {
  const sides = {
    top: toFileSide(borders.EdgeTop),
    bottom: toFileSide(borders.EdgeBottom),
    left: toFileSide(borders.EdgeLeft),
    right: toFileSide(borders.EdgeRight),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== null));
}

function toFileSide(border: BorderState | undefined): FileBorderSide | null {
  const line = border && toFileLine(border);
  if (!border || !line) return null;
  return { style: line as FileBorderSide["style"], ...(border.color && { color: { rgb: toFileColor(border.color) } }) };
}
