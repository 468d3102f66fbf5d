/** Values of options, each in the form that its command needs. */
import { parseDay } from "../domain/import/parseDay";
import type { Language } from "../i18n/language";
import { languages } from "../i18n/language";
import { CommandError } from "./commandError";
import type { CommandLine } from "./commandLine";
import type { Terminal } from "./terminal";

export function requireText(line: CommandLine, option: string): string {
  const text = line.text(option);
  if (text === null || text === "") throw new CommandError("optionMissing", `--${option}`);
  return text;
}

/** One of the allowed words, whatever the case; null where the option is not given. */
export function readChoice<Choice extends string>(
  line: CommandLine,
  option: string,
  allowed: readonly Choice[],
): Choice | null {
  const text = line.text(option);
  if (text === null) return null;
  const choice = allowed.find((each) => each.toLowerCase() === text.trim().toLowerCase());
  if (choice === undefined) throw new CommandError("valueWrong", `--${option} ${text}`, allowed);
  return choice;
}

/** Serial of the day; null where the option is not given. */
export function readDate(line: CommandLine, option: string): number | null {
  const text = line.text(option);
  if (text === null) return null;
  const parsed = parseDay(text.trim());
  if ("code" in parsed) throw new CommandError("valueWrong", `--${option} ${text}`, ["2026-03-05"]);
  return parsed.value;
}

export function requireDate(line: CommandLine, option: string): number {
  requireText(line, option);
  return readDate(line, option) ?? 0;
}

/** `A=b` pairs of an option that may be given more than once; what follows the first `=` is the value. */
export function readPairs(line: CommandLine, option: string): Record<string, string> {
  const pairs = line.texts(option).map((text): [string, string] => {
    const position = text.indexOf("=");
    if (position < 1) throw new CommandError("valueWrong", `--${option} ${text}`, ["A=b"]);
    return [text.slice(0, position).trim(), text.slice(position + 1).trim()];
  });
  return Object.fromEntries(pairs);
}

export function readLanguage(line: CommandLine): Language | null {
  return readChoice(line, "lang", languages);
}

/**
 * Null: none is wanted. An empty one would protect nothing. From standard input it stands neither in the shell's history nor in the
 * list of processes.
 */
export async function readPassword(line: CommandLine, terminal: Terminal): Promise<string | null> {
  const isPiped = line.has("password-stdin");
  const given = line.text("password");
  if (isPiped && given !== null) throw new CommandError("valueWrong", "--password --password-stdin");
  const password = isPiped ? await terminal.readLine() : given;
  if (password === "") throw new CommandError("valueMissing", isPiped ? "--password-stdin" : "--password");
  return password;
}
