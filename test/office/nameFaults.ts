import type { WorkbookFileFault } from "./findWorkbookFileFaults";
import type { WorkbookFile } from "./workbookFile";

/** Names and tables share one space of names, without regard to case. */
export function findNameFaults({ names, tables, sheets }: WorkbookFile): WorkbookFileFault[] {
  const seen = new Set(tables.map(({ name }) => key("", name)));
  const faults: WorkbookFileFault[] = [];
  for (const { name, scope, formula } of names) {
    if (seen.has(key(scope, name))) faults.push({ code: "duplicateName", place: `name ${name}`, detail: formula });
    seen.add(key(scope, name));
  }
  for (const { name } of sheets) {
    if (name.length > 31) faults.push({ code: "textTooLong", place: name, detail: "sheet name" });
  }
  return faults;
}

function key(scope: string, name: string): string {
  return `${scope}\n${name.toLowerCase()}`;
}
