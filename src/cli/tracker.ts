import { openWorkbook } from "../actions/openWorkbook";
import { readAllRecords, type WorkbookRecords } from "../actions/readRecords";
import { cliTexts } from "../i18n/cliTexts";
import type { CliTexts } from "../i18n/cliZh";
import type { Language } from "../i18n/language";
import { createListWords, type ListWords } from "../schema/listWords";
import { CommandError } from "./commandError";
import type { CommandLine } from "./commandLine";
import { readLanguage } from "./options";
import { readInputFile } from "./outputFile";
import type { Terminal } from "./terminal";
import { startWorkbook, type WorkbookSession } from "./workbookSession";

/** Above it calculating here would take minutes: Excel does it when it opens the file. */
export const mostCalculatedFormulas = 100_000;

/** What a tracking workbook held when it was opened, and how to go on. */
export interface OpenedTracker extends WorkbookRecords {
  readonly words: ListWords;
  readonly language: Language;
  readonly texts: CliTexts;
  /** Opened anew for a change that ends in a saved file. @throws CommandError unmodelledParts */
  readonly startChange: (addedFormulas: number) => Promise<ChangeSession>;
  /** Opened anew to look at more than the rows; for a change it is the same as startChange. @throws CommandError unmodelledParts */
  readonly startLook: (isForChange: boolean) => Promise<ChangeSession>;
}

export interface ChangeSession extends WorkbookSession {
  readonly isCalculationOff: boolean;
}

/**
 * Reads what people typed, which takes no calculation: the answers come from the domain and are right whatever the
 * formulas of the file say.
 * @throws CommandError fileNotFound, fileNotReadable, fileNotWorkbook, fileNotTracker …
 */
export async function openTracker(line: CommandLine, terminal: Terminal, today: number): Promise<OpenedTracker> {
  const file = { path: line.file, bytes: await readInputFile(line.file) };
  const session = await startWorkbook({ today, language: terminal.language, calculation: "off", file });
  const opened = await readTracker(file.path, session);
  const language = readLanguage(line) ?? opened.facts.language;
  const startToChange = (addedFormulas: number) => {
    if (session.unmodelledParts.length > 0) {
      throw new CommandError("unmodelledParts", file.path, session.unmodelledParts);
    }
    const isCalculationOff = session.formulaCount + addedFormulas > mostCalculatedFormulas;
    return startChange({ today, language, calculation: isCalculationOff ? "off" : "on", file });
  };
  return {
    ...opened,
    words: createListWords(opened.facts.settings, opened.facts.language),
    language,
    texts: cliTexts[language],
    startChange: startToChange,
    startLook: (isForChange) =>
      isForChange ? startToChange(0) : startChange({ today, language, calculation: "off", file }),
  };
}

async function readTracker(path: string, session: WorkbookSession): Promise<WorkbookRecords> {
  try {
    const { kind } = await openWorkbook();
    if (kind !== "ours") throw new CommandError("fileNotTracker", path);
    return await readAllRecords();
  } finally {
    session.close();
  }
}

async function startChange(choice: Parameters<typeof startWorkbook>[0]): Promise<ChangeSession> {
  return { ...(await startWorkbook(choice)), isCalculationOff: choice.calculation === "off" };
}
