import type { WorkbookFileFault } from "./findWorkbookFileFaults";
import type { FileRule, WorkbookFile } from "./workbookFile";

/** Excel repairs a file whose messages are longer than a person could type into its dialog. */
const messageLimits: Record<string, number> = { errorTitle: 32, error: 255, promptTitle: 32, prompt: 255 };

/** The words of a list that is no reference. */
const listLimit = 255;

export function findRuleFaults({ sheets }: WorkbookFile): WorkbookFileFault[] {
  return sheets.flatMap(({ rules }) => [
    ...rules.filter(({ kind }) => kind === "validation").flatMap(findLengthFaults),
    ...findPriorityFaults(rules.filter(({ kind }) => kind === "colour rule")),
  ]);
}

function findLengthFaults({ place, attributes, formulas }: FileRule): WorkbookFileFault[] {
  const tooLong = Object.entries(messageLimits).filter(([name, limit]) => (attributes[name]?.length ?? 0) > limit);
  const lists = formulas.filter(({ text }) => text.startsWith('"') && text.length > listLimit + 2);
  return [...tooLong.map(([name]) => name), ...lists.map(() => "list")].map((detail) => ({
    code: "textTooLong",
    place,
    detail,
  }));
}

function findPriorityFaults(rules: readonly FileRule[]): WorkbookFileFault[] {
  const seen = new Set<string>();
  return rules.flatMap(({ place, attributes: { priority = "" } }) => {
    const isRepeated = seen.has(priority);
    seen.add(priority);
    return isRepeated ? [{ code: "duplicatePriority" as const, place, detail: priority }] : [];
  });
}
