import type { Language } from "../i18n/language";

/** Where a command writes, and what it knows of the machine. */
export interface Terminal {
  /** A line of the answer. */
  print(line: string): void;
  /** A line about the work, apart from the answer. */
  note(line: string): void;
  /** The first line of what is piped in or typed; empty where nothing comes. */
  readLine(): Promise<string>;
  /** For what is said before a workbook or an option names a language. */
  readonly language: Language;
  /** Serial of the machine's calendar day. */
  readonly today: number;
  /** The same with the time of day. */
  readonly now: number;
}

export function printJson(terminal: Terminal, answer: unknown): void {
  terminal.print(JSON.stringify(answer, null, 2));
}
