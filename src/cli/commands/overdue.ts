import { listOverdueFollowUps } from "../../domain/followUps/listDueFollowUps";
import type { CommandLine } from "../commandLine";
import { readDate } from "../options";
import { overdueLines, reportOverdue } from "../reports/overdueReport";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

export async function printOverdue(line: CommandLine, terminal: Terminal): Promise<void> {
  const today = readDate(line, "today") ?? terminal.today;
  const { records, facts, words, texts } = await openTracker(line, terminal, today);
  const entries = reportOverdue(listOverdueFollowUps({ ...records, settings: facts.settings, today }), words);
  if (line.has("json")) return printJson(terminal, entries);
  terminal.note(texts.overdueCount(entries.length));
  if (entries.length === 0) return;
  for (const text of overdueLines(entries, texts.overdueHeaders, words)) terminal.print(text);
}
