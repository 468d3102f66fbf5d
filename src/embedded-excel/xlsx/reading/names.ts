import { lastSheetColumn } from "../../model/area";
import { parseArea, splitSheetName } from "../../model/cellAddress";
import type { NameState, SheetState, WorkbookState } from "../../model/workbookState";
import { fromFileFormula } from "../formulas/fileFormula";
import { childOf, childrenOf, isTrue, type XmlNode } from "./xmlTree";

/** Print areas, print titles and filters are names too, with reserved words; they become what they mean. */
export function readNames(state: WorkbookState, workbook: XmlNode): void {
  for (const node of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = node.attributes;
    const sheet = localSheetId === undefined ? undefined : state.sheets[Number(localSheetId)];
    if (name.startsWith("_xlnm.")) {
      if (sheet) readReservedName(sheet, name, node.text);
      continue;
    }
    const entry: NameState = { name, formula: fromFileFormula(node.text.trim()), visible: !isTrue(hidden), comment };
    (sheet ?? state).names.push(entry);
  }
}

function readReservedName(sheet: SheetState, name: string, reference: string): void {
  const areas = splitReferences(reference).map((part) => parseArea(splitSheetName(part).local));
  const page = sheet.pageLayout;
  if (name === "_xlnm.Print_Area") page.printArea = areas[0] ?? null;
  if (name !== "_xlnm.Print_Titles") return;
  const rows = areas.find((area) => area?.left === 0 && area.right === lastSheetColumn);
  page.titleRows = rows ? { first: rows.top, last: rows.bottom } : null;
}

/** A comma inside a quoted sheet name does not part two references. */
function splitReferences(reference: string): string[] {
  return reference.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
