/** A program beside the tests that stays open: a request per line of JSON on its stdin, an answer per line on its stdout. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface AnsweringProcess {
  ask(request: object): Promise<unknown>;
  stop(): Promise<void>;
}

type Answer = { result: unknown } | { error: string };

/** The program says once that it is ready, in the form of an answer. */
export async function startAnsweringProcess(command: string, parameters: string[]): Promise<AnsweringProcess> {
  const child = spawn(command, parameters, {
    env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" },
  });
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(line));
  let complaints = "";
  child.stderr.on("data", (text: Buffer) => (complaints += text.toString()));
  const exit = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const failure = exit.then(() => Promise.reject(new Error(`${command} ended: ${complaints.slice(-2000)}`)));
  failure.catch(() => undefined);
  const nextAnswer = async (): Promise<unknown> => {
    const line = await Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), failure]);
    const answer = JSON.parse(line) as Answer;
    if ("error" in answer) throw new Error(answer.error);
    return answer.result;
  };
  await nextAnswer();
  return {
    ask: (request) => {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return nextAnswer();
    },
    stop: () => {
      child.stdin.end();
      return exit;
    },
  };
}
