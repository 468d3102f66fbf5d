import { cliTexts } from "../../i18n/cliTexts";
import type { CommandLine } from "../commandLine";
import { readLanguage } from "../options";
import { reportSchema } from "../reports/schemaReport";
import { schemaLines } from "../reports/schemaLines";
import { printJson, type Terminal } from "../terminal";

export function printSchema(line: CommandLine, terminal: Terminal): void {
  const report = reportSchema();
  if (line.has("json")) return printJson(terminal, report);
  const { schemaHeaders } = cliTexts[readLanguage(line) ?? terminal.language];
  for (const text of schemaLines(report, schemaHeaders)) terminal.print(text);
}
