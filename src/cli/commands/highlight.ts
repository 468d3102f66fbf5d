import { highlightOverdue } from "../../actions/highlightOverdue";
import { listOverdueFollowUps } from "../../domain/followUps/listDueFollowUps";
import type { CommandLine } from "../commandLine";
import { readDate, requireText } from "../options";
import { checkOutputFile, writeOutputFile } from "../outputFile";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

export async function saveHighlighted(line: CommandLine, terminal: Terminal): Promise<void> {
  const out = requireText(line, "out");
  const today = readDate(line, "today") ?? terminal.today;
  await checkOutputFile(out, line.has("force"));
  const { records, facts, texts, startChange } = await openTracker(line, terminal, today);
  const session = await startChange(0);
  try {
    await highlightOverdue("on");
    await writeOutputFile(out, await session.save());
  } finally {
    session.close();
  }
  const { length } = listOverdueFollowUps({ ...records, settings: facts.settings, today });
  if (session.isCalculationOff) terminal.note(texts.calculationOff);
  if (line.has("json")) return printJson(terminal, { highlighted: true, overdue: length });
  terminal.note(texts.highlighted(length));
  terminal.note(texts.saved(out));
}
