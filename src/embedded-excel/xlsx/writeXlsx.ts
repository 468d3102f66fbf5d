import { writeXlsx as writePackage } from "hucre/xlsx";
import type { CellValue } from "../model/cellInput";
import type { WorkbookState } from "../model/workbookState";
import { rememberConversions, toFileFormula } from "./formulas/fileFormula";
import { toFileFont } from "./writing/cellStyle";
import { completePackage } from "./writing/completePackage";
import { createFileStyles } from "./writing/fileStyles";
import type { AddInReference } from "./writing/settingsParts";
import { createStyleProbes } from "./writing/styleProbes";
import { toFileSheet } from "./writing/toFileSheet";
import { defaultCellStyle } from "../model/styleTable";

export interface WriteXlsxOptions {
  /** The moment that the file's properties give as the last change; the machine's clock without it. */
  writtenAt?: Date;
  /** The add-in to which Excel hands the file's settings; one that nobody has without it. */
  addIn?: AddInReference;
}

const unknownAddIn: AddInReference = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

/** Formulas are written with the values that `valueOf` gives; Excel calculates all of them anew when it opens the file. */
export async function writeXlsx(
  state: WorkbookState,
  valueOf: (sheetId: string, row: number, column: number) => CellValue,
  options: WriteXlsxOptions = {},
): Promise<Uint8Array> {
  const styles = createFileStyles(state.styles);
  const probes = createStyleProbes(state, styles);
  const convert = rememberConversions(toFileFormula);
  const sheets = state.sheets.map((sheet) =>
    toFileSheet({ sheet, styles, toFileFormula: convert, valueAt: (row, column) => valueOf(sheet.id, row, column) }),
  );
  for (const [key, cell] of probes.cells) sheets[0]?.cells?.set(key, cell);
  const { title, subject, author, keywords, comments } = state.properties;
  const bytes = await writePackage({
    sheets,
    defaultFont: toFileFont(state.styles.list[0] ?? defaultCellStyle),
    activeSheet: Math.max(
      0,
      state.sheets.findIndex(({ id }) => id === state.activeSheetId),
    ),
    properties: {
      title,
      subject,
      creator: author,
      keywords,
      description: comments,
      ...(options.writtenAt && { created: options.writtenAt, modified: options.writtenAt }),
    },
  });
  return completePackage(bytes, { state, probes, toFileFormula: convert, addIn: options.addIn ?? unknownAddIn });
}
