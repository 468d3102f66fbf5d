import { undoAction } from "../../actions/undoAction";
import { describeUndo } from "../../domain/log/describeUndo";
import { logTexts } from "../../i18n/logTexts";
import { en } from "../../i18n/en";
import { zh } from "../../i18n/zh";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { readDate, requireText } from "../options";
import { checkOutputFile, writeOutputFile } from "../outputFile";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

/** Saves a copy without what one action of the log did; where something newer stands on it, there is none. */
export async function undoLogged(line: CommandLine, terminal: Terminal): Promise<void> {
  const out = requireText(line, "out");
  await checkOutputFile(out, line.has("force"));
  const tracker = await openTracker(line, terminal, readDate(line, "today") ?? terminal.today);
  const session = await tracker.startChange(0);
  const { language, facts } = tracker;
  try {
    const result = await undoAction(line.otherFile);
    const { joinNames } = language === "zh" ? zh : en;
    const words = { words: logTexts[language], language, joinNames, settings: facts.settings };
    const sentence = describeUndo(result, line.otherFile, words);
    if (result.kind !== "undone") throw new CommandError("notUndone", sentence);
    await writeOutputFile(out, await session.save());
    if (line.has("json")) printJson(terminal, result);
    else terminal.print(sentence);
  } finally {
    session.close();
  }
  if (session.isCalculationOff) terminal.note(tracker.texts.calculationOff);
  terminal.note(tracker.texts.saved(out));
}
