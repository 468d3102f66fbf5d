import { summarise } from "../../domain/regions/summarise";
import { lists } from "../../schema/lists";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { readChoice, readDate, requireDate, requireText } from "../options";
import { regionLines, reportRegions } from "../reports/regionReport";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

const groupings = ["region", "owner", "source", "industry"] as const;

export async function printRegions(line: CommandLine, terminal: Terminal): Promise<void> {
  const groupBy = readChoice(line, "by", groupings) ?? "region";
  const period = { from: requireDate(line, "from"), to: requireDate(line, "to") };
  if (period.to < period.from) {
    throw new CommandError("periodReversed", `${requireText(line, "from")} – ${requireText(line, "to")}`);
  }
  const today = readDate(line, "today") ?? terminal.today;
  const { records, facts, words, texts, language } = await openTracker(line, terminal, today);
  const summary = summarise({ records, period, groupBy, settings: facts.settings, today });
  const report = reportRegions(summary, groupBy, words);
  if (line.has("json")) return printJson(terminal, report);
  for (const text of regionLines(report, texts, lists[groupBy].name[language])) terminal.print(text);
}
