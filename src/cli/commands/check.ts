import { checkUp, type CheckUp } from "../../actions/checkUp";
import { fixFindings, type FixResult } from "../../actions/fixFindings";
import { giveMissingIds } from "../../actions/giveMissingIds";
import { renewTableRules } from "../../actions/renewTableRules";
import { newRecordId } from "../../actions/recordId";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { readDate, requireText } from "../options";
import { checkOutputFile, writeOutputFile } from "../outputFile";
import { checkLines } from "../reports/checkReport";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

/** The file stays as it is; `--fix` saves a copy in which everything with one safe value has it. */
export async function checkFile(line: CommandLine, terminal: Terminal): Promise<void> {
  const isFix = line.has("fix");
  if (!isFix && line.has("formulas")) throw new CommandError("optionMissing", "--fix");
  const out = isFix ? requireText(line, "out") : null;
  if (out !== null) await checkOutputFile(out, line.has("force"));
  const tracker = await openTracker(line, terminal, readDate(line, "today") ?? terminal.today);
  const session = await tracker.startLook(isFix);
  let found: CheckUp;
  let fixed: FixResult | null = null;
  try {
    if (isFix) await giveMissingIds(newRecordId);
    found = await checkUp();
    if (out !== null) {
      fixed = await fixFindings(chooseFixes(found, line.has("formulas")));
      if (found.rules.length > 0) await renewTableRules();
      await writeOutputFile(out, await session.save());
    }
  } finally {
    session.close();
  }
  if (out !== null && session.isCalculationOff) terminal.note(tracker.texts.calculationOff);
  const { findings, damage, rules } = found;
  const outcome = fixed && {
    values: fixed.changes.length,
    formulas: fixed.formulas.length,
    rules: rules.length,
    kept: fixed.kept,
  };
  if (line.has("json")) printJson(terminal, { findings, damage, rules, fixed: outcome });
  else for (const text of checkLines(found, tracker.language)) terminal.print(text);
  terminal.note(tracker.texts.findings(findings.length + damage.length + rules.length));
  if (fixed) terminal.note(tracker.texts.fixed(fixed.changes.length + rules.length, fixed.formulas.length));
  if (out !== null) terminal.note(tracker.texts.saved(out));
}

/** A typed value is lost when its formula comes back: only where it was asked for. */
function chooseFixes({ findings }: CheckUp, withFormulas: boolean) {
  return findings.filter(({ fix }) => withFormulas || fix.kind !== "formula");
}
