import { serialOfDay } from "../domain/dates/serialDate";
import type { Language } from "../i18n/language";
import { readFirstLine } from "./readFirstLine";
import { runCli } from "./runCli";

void runCli(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  readLine: () => readFirstLine(process.stdin),
  language: languageOfMachine(),
  today: dayOfMachine(),
  now: dayOfMachine() + partOfDay(new Date()),
}).then((exitCode) => {
  process.exitCode = exitCode;
});

function languageOfMachine(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "zh" : "en";
}

function dayOfMachine(): number {
  const now = new Date();
  return serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}

function partOfDay(now: Date): number {
  return (now.getHours() * 60 + now.getMinutes()) / 1440;
}
