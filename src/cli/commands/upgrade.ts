import { findUpgrade, upgradeWorkbook, type UpgradeNews } from "../../actions/upgradeWorkbook";
import { en } from "../../i18n/en";
import { zh } from "../../i18n/zh";
import { describeUpgradeStep } from "../../schema/upgrade/describeUpgradeStep";
import type { CommandLine } from "../commandLine";
import { readDate, requireText } from "../options";
import { checkOutputFile, writeOutputFile } from "../outputFile";
import { printJson, type Terminal } from "../terminal";
import { openTracker, type OpenedTracker } from "../tracker";

/** A file of this version is left alone: none is written. */
export async function upgradeFile(line: CommandLine, terminal: Terminal): Promise<void> {
  const isTrial = line.has("dry-run");
  const out = isTrial ? null : requireText(line, "out");
  if (out !== null) await checkOutputFile(out, line.has("force"));
  const tracker = await openTracker(line, terminal, readDate(line, "today") ?? terminal.today);
  const session = await tracker.startChange(0);
  let news: UpgradeNews | null;
  try {
    news = out === null ? await findUpgrade() : await upgradeWorkbook();
    if (news !== null && out !== null) await writeOutputFile(out, await session.save());
  } finally {
    session.close();
  }
  const isSaved = news !== null && out !== null;
  if (isSaved && session.isCalculationOff) terminal.note(tracker.texts.calculationOff);
  if (line.has("json")) printJson(terminal, { upgraded: isSaved, upgrade: news });
  else printSteps(news, line.file, isTrial, tracker, terminal);
  if (isSaved) terminal.note(tracker.texts.saved(out ?? ""));
}

function printSteps(
  news: UpgradeNews | null,
  file: string,
  isTrial: boolean,
  { texts, language }: OpenedTracker,
  terminal: Terminal,
): void {
  if (news === null) {
    terminal.note(texts.upToDate(file));
    return;
  }
  terminal.print(isTrial ? texts.wouldUpgrade : texts.upgraded);
  for (const step of news.steps) terminal.print(`- ${describeUpgradeStep(step, language === "zh" ? zh : en)}`);
}
