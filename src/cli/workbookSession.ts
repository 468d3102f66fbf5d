import { createEmbeddedExcel, type EmbeddedExcel } from "../embedded-excel/createEmbeddedExcel";
import { isFormulaInput } from "../embedded-excel/model/cellInput";
import type { WorkbookState } from "../embedded-excel/model/workbookState";
import { XlsxError, type XlsxErrorCode } from "../embedded-excel/xlsx/xlsxError";
import type { Language } from "../i18n/language";
import { CommandError, type InputErrorCode } from "./commandError";

export interface SessionChoice {
  /** Serial of the day that the formulas take for today. */
  readonly today: number;
  /** Of a new workbook's default names. */
  readonly language: Language;
  readonly calculation: "on" | "off";
  /** An .xlsx file, and its path for what is said about it; without it the workbook is empty. */
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
}

/** A workbook open on the embedded Excel, which the actions reach while it is open. One at a time. */
export interface WorkbookSession {
  readonly formulaCount: number;
  /** Parts of the file that saving would lose, in words. */
  readonly unmodelledParts: readonly string[];
  save(): Promise<Uint8Array>;
  close(): void;
}

export async function startWorkbook({ today, language, calculation, file }: SessionChoice): Promise<WorkbookSession> {
  const excel = await openExcel(
    {
      today,
      calculation,
      language: language === "zh" ? "zh-CN" : "en-US",
      ...(file ? { bytes: file.bytes } : {}),
    },
    file?.path ?? "",
  );
  const close = excel.connectClient().installGlobals();
  return {
    formulaCount: countFormulas(excel.state),
    unmodelledParts: excel.state.unmodelledParts,
    save: () => excel.save(),
    close,
  };
}

const errorCodes: Readonly<Record<XlsxErrorCode, InputErrorCode>> = {
  notAWorkbook: "fileNotWorkbook",
  encrypted: "fileEncrypted",
  tooLarge: "fileTooLarge",
  damaged: "fileDamaged",
};

async function openExcel(options: Parameters<typeof createEmbeddedExcel>[0], path: string): Promise<EmbeddedExcel> {
  try {
    return await createEmbeddedExcel(options);
  } catch (error) {
    if (error instanceof XlsxError) throw new CommandError(errorCodes[error.code], path, [], error);
    throw error;
  }
}

function countFormulas({ sheets }: WorkbookState): number {
  let count = 0;
  for (const { inputs } of sheets) {
    for (const row of inputs) for (const input of row ?? []) if (isFormulaInput(input)) count += 1;
  }
  return count;
}
