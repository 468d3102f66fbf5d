import { stampActionsWith } from "../actions/actionStamp";
import type { Language } from "../i18n/language";
import { cliTexts } from "../i18n/cliTexts";
import { CommandError } from "./commandError";
import { parseCommandLine, type CommandLine, type CommandName } from "./commandLine";
import { checkFile } from "./commands/check";
import { compareWithBackup } from "./commands/diff";
import { exportFile } from "./commands/export";
import { saveHighlighted } from "./commands/highlight";
import { importData } from "./commands/importData";
import { makeWorkbook } from "./commands/newWorkbook";
import { printLog } from "./commands/log";
import { printOverdue } from "./commands/overdue";
import { printRegions } from "./commands/regions";
import { restoreFile } from "./commands/restore";
import { printSchema } from "./commands/schema";
import { splitFile } from "./commands/split";
import { undoLogged } from "./commands/undo";
import { upgradeFile } from "./commands/upgrade";
import { readLanguage } from "./options";
import type { Terminal } from "./terminal";

type Command = (line: CommandLine, terminal: Terminal) => Promise<void> | void;

const commands: Readonly<Record<CommandName, Command>> = {
  new: makeWorkbook,
  schema: printSchema,
  import: importData,
  overdue: printOverdue,
  regions: printRegions,
  highlight: saveHighlighted,
  check: checkFile,
  export: exportFile,
  diff: compareWithBackup,
  restore: restoreFile,
  split: splitFile,
  log: printLog,
  undo: undoLogged,
  upgrade: upgradeFile,
};

/** 0 done, 1 wrong input, 2 wrong usage; what went wrong stands in one sentence on `terminal.note`. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const language = findLanguage(args) ?? terminal.language;
  try {
    const line = parseCommandLine(args);
    if (!line) terminal.print(cliTexts[language].help);
    else {
      readLanguage(line);
      stampActionsWith(() => ({ time: terminal.now, who: line.text("who") ?? "cli" }));
      await commands[line.command](line, terminal);
    }
    return 0;
  } catch (error) {
    const failure = asCommandError(error);
    const { code, subject, allowed, exitCode } = failure;
    terminal.note(cliTexts[language].errors[code]({ subject, allowed }));
    return exitCode;
  }
}

/** Errors of the command line are told in its language even where it cannot be parsed. */
function findLanguage(args: readonly string[]): Language | null {
  const value = args.join("\n").match(/(?:^|\n)--lang[=\n](zh|en)(?:\n|$)/)?.[1];
  return value === "zh" || value === "en" ? value : null;
}

/** A failure of the workbook is told by its code; anything else by its message, which nobody foresaw. */
function asCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const { name, code, message } = Object(error) as { name?: unknown; code?: unknown; message?: unknown };
  if (name === "WorkbookError") return new CommandError("workbookFailed", String(code), [], error);
  return new CommandError("unexpected", String(code ?? message ?? error), [], error);
}
