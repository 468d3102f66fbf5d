/**
 * The library numbers styles by itself and knows none of columns. Cells at the far end of the first row ask it for the
 * numbers of the columns' styles, and are taken out of the finished sheet again.
 */
import type { Cell } from "hucre/xlsx";
import { lastSheetColumn } from "../../model/area";
import { cellAddress } from "../../model/cellAddress";
import type { WorkbookState } from "../../model/workbookState";
import type { FileStyles } from "./fileStyles";

export interface StyleProbes {
  cells: [key: string, cell: Partial<Cell>][];
  /** Reads the answers from the first sheet's XML and gives it back without the probes. */
  collect(sheetXml: string): { xml: string; fileStyleIndexOf: (index: number) => number };
}

export function createStyleProbes(state: WorkbookState, styles: FileStyles): StyleProbes {
  const asked = [...new Set(state.sheets.flatMap((sheet) => [...sheet.columnStyleIndexes.values()]))].filter(Boolean);
  const addresses = asked.map((_, position) => cellAddress(0, lastSheetColumn - position));
  return {
    cells: asked.map((index, position) => {
      const style = styles.styleAt(index, false);
      return [`0,${lastSheetColumn - position}`, { value: null, ...(style && { style }) }];
    }),
    collect: (sheetXml) => {
      const answers = new Map<number, number>();
      let xml = sheetXml;
      asked.forEach((index, position) => {
        xml = xml.replace(new RegExp(`<c r="${addresses[position]}" s="(\\d+)"/>`), (_, fileIndex: string) => {
          answers.set(index, Number(fileIndex));
          return "";
        });
      });
      return { xml, fileStyleIndexOf: (index) => answers.get(index) ?? 0 };
    },
  };
}
