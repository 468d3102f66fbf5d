import { parseThemeColors, resolveThemeColor } from "hucre/xlsx";
import type { XmlNode } from "./xmlTree";

/** `#RRGGBB` of a colour element, or empty where it says nothing of its own. */
export type ColorReader = (node: XmlNode | undefined) => string;

/** Office's theme, for files without one, in the order of the numbers of cells: light 1, dark 1, light 2, dark 2, accents. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The first 64 of the old palette (ECMA-376 part 1, 18.8.27), from which older writers still pick. */
const indexedColors =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF
  00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF
  33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

export function createColorReader(themeXml: string | null): ColorReader {
  const theme = themeXml === null ? officeTheme : inOrderOfCells(parseThemeColors(themeXml));
  return (node) => {
    const { rgb, theme: index, tint, indexed } = node?.attributes ?? {};
    if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
    if (index !== undefined) return hash(resolveThemeColor(theme, Number(index), tint ? Number(tint) : undefined));
    return indexed === undefined ? "" : hash(indexedColors[Number(indexed)]);
  };
}

/** A theme lists dark before light, the numbers of cells count light before dark. */
function inOrderOfCells([
  dark1 = "000000",
  light1 = "FFFFFF",
  dark2 = "44546A",
  light2 = "E7E6E6",
  ...accents
]: string[]): string[] {
  return [light1, dark1, light2, dark2, ...accents];
}

function hash(color: string | undefined): string {
  return color ? `#${color.slice(-6).toUpperCase()}` : "";
}
