/** Does what a person asked the grid for, the way Excel would: with validation, table growth and protection. */
import type { ExcelHost } from "../../embedded-excel/excelHost";
import type { Area } from "../../embedded-excel/model/area";
import { intersectionOf } from "../../embedded-excel/model/areaOperations";
import { typeIntoCell, type ShownAlert } from "../../embedded-excel/person/typeIntoCell";
import { announceChanges } from "../../embedded-excel/workbook/announceChanges";
import { clearArea } from "../../embedded-excel/workbook/clearArea";
import { copyArea } from "../../embedded-excel/workbook/copyArea";
import { enterCells } from "../../embedded-excel/workbook/enterCells";
import { ExcelError } from "../../embedded-excel/workbook/excelError";
import { setColumnWidth, setRowHeight } from "../../embedded-excel/workbook/lineSizes";
import { sheetById } from "../../embedded-excel/workbook/openWorkbook";
import { pointsOf } from "../grid/excelUnits";
import type { CopiedCells, PersonIntent } from "../grid/personIntent";

export type EditOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "alert"; readonly alert: ShownAlert }
  | { readonly kind: "protected" | "invalid" | "unsupported" };

export function applyPersonIntent(host: ExcelHost, intent: PersonIntent, copied: CopiedCells | null): EditOutcome {
  try {
    const outcome = apply(host, intent, copied);
    announceChanges(host.workbook, host.person.author);
    return outcome;
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    if (error.code === "AccessDenied") return { kind: "protected" };
    return { kind: "invalid" };
  }
}

function apply(host: ExcelHost, intent: PersonIntent, copied: CopiedCells | null): EditOutcome {
  const { workbook } = host;
  if (intent.kind === "unsupported") return { kind: "unsupported" };
  const sheet = sheetById(workbook, intent.sheetId);
  switch (intent.kind) {
    case "enter": {
      const { alert } = typeIntoCell(workbook, sheet, intent.row, intent.column, intent.text);
      return alert ? { kind: "alert", alert } : { kind: "done" };
    }
    case "clear":
      for (const area of intent.areas) clearArea(workbook, sheet, area, "Contents");
      return { kind: "done" };
    case "pasteText":
      enterCells(workbook, sheet, areaOfLines(intent.area, intent.lines), asRectangle(intent.lines));
      return { kind: "done" };
    case "pasteCells":
      return pasteCells(host, intent, copied);
    case "resize":
      for (const index of intent.indexes) {
        const line = { top: index, bottom: index, left: index, right: index };
        const resize = intent.dimension === "COL" ? setColumnWidth : setRowHeight;
        resize(sheet, line, pointsOf(intent.pixels));
      }
      return { kind: "done" };
  }
}

type PasteCells = Extract<PersonIntent, { kind: "pasteCells" }>;

function pasteCells(
  { workbook }: ExcelHost,
  { sheetId, area, valuesOnly }: PasteCells,
  copied: CopiedCells | null,
): EditOutcome {
  const isOntoItself = copied?.isCut && copied.sheetId === sheetId && intersectionOf(copied.area, area) !== null;
  if (!copied || isOntoItself) return { kind: "unsupported" };
  const source = { sheet: sheetById(workbook, copied.sheetId), area: copied.area };
  copyArea(workbook, source, { sheet: sheetById(workbook, sheetId), area }, valuesOnly ? "Values" : "All", false);
  if (copied.isCut) clearArea(workbook, source.sheet, source.area, "Contents");
  return { kind: "done" };
}

function areaOfLines({ top, left }: Area, lines: readonly (readonly string[])[]): Area {
  const width = Math.max(1, ...lines.map((line) => line.length));
  return { top, left, bottom: top + lines.length - 1, right: left + width - 1 };
}

function asRectangle(lines: readonly (readonly string[])[]): string[][] {
  const width = Math.max(1, ...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
}
