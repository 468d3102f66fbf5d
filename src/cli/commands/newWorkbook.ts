import { setUpWorkbook } from "../../actions/setUpWorkbook";
import { cliTexts } from "../../i18n/cliTexts";
import { presetKeys } from "../../schema/presets/presets";
import type { CommandLine } from "../commandLine";
import { readChoice, readDate, readLanguage } from "../options";
import { checkOutputFile, writeOutputFile } from "../outputFile";
import type { Terminal } from "../terminal";
import { CommandError } from "../commandError";
import { startWorkbook } from "../workbookSession";

export async function makeWorkbook(line: CommandLine, terminal: Terminal): Promise<void> {
  const language = readLanguage(line) ?? terminal.language;
  const preset = readChoice(line, "preset", presetKeys) ?? "general";
  const today = readDate(line, "today") ?? terminal.today;
  await checkOutputFile(line.file, line.has("force"));
  const session = await startWorkbook({ language, today, calculation: "on" });
  try {
    const withDemoData = line.has("demo");
    const result = await setUpWorkbook({ language, preset, withDemoData, whenNamesAreTaken: "ask", today });
    if (result.kind !== "created") throw new CommandError("workbookFailed", result.kind);
    await writeOutputFile(line.file, await session.save());
  } finally {
    session.close();
  }
  terminal.note(cliTexts[language].created(line.file));
}
