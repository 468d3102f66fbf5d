import { createStyleTable, defaultCellStyle } from "../../model/styleTable";
import type { BorderSide, BorderState, CellStyle, DifferentialFormat, StyleTable } from "../../model/workbookState";
import { fromFileLine } from "../borderLines";
import type { ColorReader } from "./colors";
import { formatOfNumber, isDateFormat } from "./numberFormats";
import { childOf, childrenOf, isTrue, numberOf, type XmlNode } from "./xmlTree";

export interface FileStyleSheet {
  table: StyleTable;
  /** Index in the table for each index of the file. */
  indexes: number[];
  differentials: DifferentialFormat[];
  /** By index in the table. */
  isDate: (index: number) => boolean;
}

export function readStyles(root: XmlNode | null, readColor: ColorReader): FileStyleSheet {
  const formats = readNumberFormats(root);
  const fonts = childrenOf(childOf(root ?? undefined, "fonts"), "font").map((font) => readFont(font, readColor));
  const fills = childrenOf(childOf(root ?? undefined, "fills"), "fill").map((fill) => readFill(fill, readColor));
  const borders = childrenOf(childOf(root ?? undefined, "borders"), "border").map((node) =>
    readBorders(node, readColor),
  );
  const cells = childrenOf(childOf(root ?? undefined, "cellXfs"), "xf").map((xf): CellStyle => ({
    ...defaultCellStyle,
    ...fonts[numberOf(xf.attributes.fontId, 0)],
    fillColor: fills[numberOf(xf.attributes.fillId, 0)] ?? "",
    borders: borders[numberOf(xf.attributes.borderId, 0)] ?? {},
    numberFormat: formatOf(numberOf(xf.attributes.numFmtId, 0), formats),
    ...readAlignment(childOf(xf, "alignment")),
    ...readLocks(childOf(xf, "protection")),
  }));
  const table = createStyleTable([cells[0] ?? defaultCellStyle]);
  const differentials = childrenOf(childOf(root ?? undefined, "dxfs"), "dxf");
  return {
    table,
    indexes: cells.map((style) => table.indexOf(style)),
    differentials: differentials.map((node) => readDifferential(node, readColor)),
    isDate: (index) => isDateFormat(table.list[index]?.numberFormat ?? "General"),
  };
}

function readNumberFormats(root: XmlNode | null): Map<number, string> {
  const nodes = childrenOf(childOf(root ?? undefined, "numFmts"), "numFmt");
  return new Map(
    nodes.map(({ attributes }) => [numberOf(attributes.numFmtId, -1), attributes.formatCode ?? "General"]),
  );
}

function formatOf(id: number, formats: Map<number, string>): string {
  return formats.get(id) ?? formatOfNumber(id);
}

function readFont(font: XmlNode, readColor: ColorReader): Partial<CellStyle> {
  return {
    fontName: childOf(font, "name")?.attributes.val ?? defaultCellStyle.fontName,
    fontSize: numberOf(childOf(font, "sz")?.attributes.val, defaultCellStyle.fontSize),
    fontColor: readColor(childOf(font, "color")) || defaultCellStyle.fontColor,
    bold: hasMark(font, "b") ?? false,
    italic: hasMark(font, "i") ?? false,
    underline: hasUnderline(font) ?? false,
    strikethrough: hasMark(font, "strike") ?? false,
  };
}

/** `<b/>` means yes; undefined where the font says nothing. */
function hasMark(font: XmlNode, name: string): boolean | undefined {
  const node = childOf(font, name);
  return node && (node.attributes.val === undefined || isTrue(node.attributes.val));
}

function hasUnderline(font: XmlNode): boolean | undefined {
  const node = childOf(font, "u");
  return node && node.attributes.val !== "none";
}

function readFill(fill: XmlNode, readColor: ColorReader): string {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (type === "none" || type === "gray125") return "";
  return readColor(childOf(pattern, "fgColor"));
}

const sides: Record<string, BorderSide> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

function readBorders(node: XmlNode, readColor: ColorReader): CellStyle["borders"] {
  const borders: Partial<Record<BorderSide, BorderState>> = {};
  for (const child of node.children) {
    const side = sides[child.name];
    const border = fromFileLine(child.attributes.style ?? "", readColor(childOf(child, "color")));
    if (side && border) borders[side] = border;
  }
  return borders;
}

const horizontalWords: Record<string, CellStyle["horizontalAlignment"]> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticalWords: Record<string, CellStyle["verticalAlignment"]> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

function readAlignment(node: XmlNode | undefined): Partial<CellStyle> {
  const { horizontal = "", vertical = "", wrapText, indent } = node?.attributes ?? {};
  return {
    horizontalAlignment: horizontalWords[horizontal] ?? "General",
    verticalAlignment: verticalWords[vertical] ?? "Bottom",
    wrapText: isTrue(wrapText),
    indentLevel: numberOf(indent, 0),
  };
}

function readLocks(node: XmlNode | undefined): Partial<CellStyle> {
  const { locked = "1", hidden } = node?.attributes ?? {};
  return { locked: isTrue(locked), formulaHidden: isTrue(hidden) };
}

/** A rule's fill is its background colour; other writers put it into the foreground. */
function readDifferential(node: XmlNode, readColor: ColorReader): DifferentialFormat {
  const font = childOf(node, "font");
  const pattern = childOf(childOf(node, "fill"), "patternFill");
  const members: Record<keyof DifferentialFormat, string | boolean | undefined> = {
    fillColor: readColor(childOf(pattern, "bgColor")) || readColor(childOf(pattern, "fgColor")),
    fontColor: readColor(childOf(font, "color")),
    bold: font && hasMark(font, "b"),
    italic: font && hasMark(font, "i"),
    strikethrough: font && hasMark(font, "strike"),
    underline: font && hasUnderline(font),
    numberFormat: childOf(node, "numFmt")?.attributes.formatCode,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ""));
}
