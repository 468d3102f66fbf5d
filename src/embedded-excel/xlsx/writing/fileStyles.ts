import type { CellStyle as FileStyle } from "hucre/xlsx";
import { defaultCellStyle } from "../../model/styleTable";
import type { StyleTable } from "../../model/workbookState";
import { toFileStyle } from "./cellStyle";
import { markQuotePrefix } from "./quotePrefix";

/** One object per style, whatever the number of cells: the library compares them by content. */
export interface FileStyles {
  /** Undefined for the default style. */
  styleAt(index: number, hasQuotePrefix: boolean): FileStyle | undefined;
  /** The default style as one of its own, which the library does not leave out. */
  explicitDefault: FileStyle;
  numberFormatAt(index: number): string;
}

export function createFileStyles(table: StyleTable): FileStyles {
  const plain = table.list.map((style, index) => {
    const fileStyle = toFileStyle(style);
    const isDefault = index === 0 && Object.keys(fileStyle).every((member) => member === "font");
    return isDefault ? undefined : fileStyle;
  });
  const prefixed = table.list.map((style) => markQuotePrefix(toFileStyle(style)));
  return {
    styleAt: (index, hasQuotePrefix) => (hasQuotePrefix ? prefixed : plain)[index],
    explicitDefault: toFileStyle(table.list[0] ?? defaultCellStyle),
    numberFormatAt: (index) => table.list[index]?.numberFormat ?? "General",
  };
}
