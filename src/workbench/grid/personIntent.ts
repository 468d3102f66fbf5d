/** What a person wants when the grid asks for a change; the host then does it as Excel would. */
import type { OdooCommand } from "../../embedded-excel/engine/odooLibrary";
import type { Area } from "../../embedded-excel/model/area";

export interface CopiedCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly isCut: boolean;
}

export type PersonIntent =
  | {
      readonly kind: "enter";
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: "clear"; readonly sheetId: string; readonly areas: readonly Area[] }
  | {
      readonly kind: "pasteText";
      readonly sheetId: string;
      readonly area: Area;
      readonly lines: readonly (readonly string[])[];
    }
  | { readonly kind: "pasteCells"; readonly sheetId: string; readonly area: Area; readonly valuesOnly: boolean }
  | {
      readonly kind: "resize";
      readonly sheetId: string;
      readonly dimension: "COL" | "ROW";
      readonly indexes: readonly number[];
      readonly pixels: number;
    }
  | { readonly kind: "unsupported"; readonly command: string };

/** `activeSheetId`: paste commands do not name their sheet. */
export function readPersonIntent(command: OdooCommand, activeSheetId: string): PersonIntent {
  switch (command.type) {
    case "UPDATE_CELL":
      return readEntry(command);
    case "DELETE_CONTENT":
    case "DELETE_UNFILTERED_CONTENT":
      return { kind: "clear", sheetId: String(command["sheetId"]), areas: (command["target"] as Area[]).map(toArea) };
    case "PASTE_FROM_OS_CLIPBOARD": {
      const { text = "" } = command["clipboardContent"] as { text?: string };
      return { kind: "pasteText", sheetId: activeSheetId, area: targetOf(command), lines: readTabbedText(text) };
    }
    case "PASTE": {
      const valuesOnly = command["pasteOption"] === "asValue";
      return { kind: "pasteCells", sheetId: activeSheetId, area: targetOf(command), valuesOnly };
    }
    case "RESIZE_COLUMNS_ROWS":
      return readResize(command);
    default:
      return { kind: "unsupported", command: command.type };
  }
}

/** Only what was typed comes with a content; the grid's own tools change formats through the same command. */
function readEntry(command: OdooCommand): PersonIntent {
  const { sheetId, row, col, content } = command as unknown as UpdateCell;
  if (content === undefined) return { kind: "unsupported", command: command.type };
  return { kind: "enter", sheetId, row, column: col, text: content };
}

interface UpdateCell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content?: string;
}

function readResize(command: OdooCommand): PersonIntent {
  const { size, elements, dimension, sheetId } = command as unknown as Resize;
  if (size === null) return { kind: "unsupported", command: command.type };
  return { kind: "resize", sheetId, dimension, indexes: elements, pixels: size };
}

interface Resize {
  readonly sheetId: string;
  readonly dimension: "COL" | "ROW";
  readonly elements: readonly number[];
  readonly size: number | null;
}

function targetOf(command: OdooCommand): Area {
  const [target] = command["target"] as Area[];
  return toArea(target ?? { top: 0, left: 0, bottom: 0, right: 0 });
}

function toArea({ top, left, bottom, right }: Area): Area {
  return { top, left, bottom, right };
}

/** Cells as Excel puts them on the clipboard: tabs between cells, quotes around cells that hold breaks. */
export function readTabbedText(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let position = 0;
  while (position <= text.length) {
    cell.lastIndex = position;
    const match = cell.exec(text);
    lines.at(-1)!.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? "");
    position += match?.[0].length ?? 0;
    const end = /\r\n|\n|\r|\t/y;
    end.lastIndex = position;
    const separator = end.exec(text)?.[0];
    if (separator === undefined) break;
    position += separator.length;
    if (separator !== "\t") lines.push([]);
  }
  const isClosedByBreak = lines.length > 1 && lines.at(-1)!.length === 0;
  const last = lines.at(-1)!;
  if (isClosedByBreak || (lines.length > 1 && last.length === 1 && last[0] === "")) lines.pop();
  return lines;
}
