import { runCli } from "../../src/cli/runCli";
import { day } from "../builders/day";

export interface TerminalRun {
  readonly exitCode: number;
  readonly output: string;
  readonly notes: string;
}

/** Runs the command line as main.ts does, in this process, on a machine in English on 2026-11-23. */
export function runInTerminal(...args: readonly string[]): Promise<TerminalRun> {
  return runWithInput("", ...args);
}

/** `line`: what stands on standard input. */
export async function runWithInput(line: string, ...args: readonly string[]): Promise<TerminalRun> {
  const [output, notes]: [string[], string[]] = [[], []];
  const exitCode = await runCli(args, {
    print: (line) => void output.push(line),
    note: (line) => void notes.push(line),
    readLine: () => Promise.resolve(line),
    language: "en",
    today: day("2026-11-23"),
    now: day("2026-11-23") + 0.5,
  });
  return { exitCode, output: output.join("\n"), notes: notes.join("\n") };
}

export function parseAnswer<Answer>({ output }: TerminalRun): Answer {
  return JSON.parse(output) as Answer;
}
