/** Excel's A1 addresses and areas. */
import { lastSheetColumn, lastSheetRow, type Area } from "./area";

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1`, `A1:B2`, `A:C` for whole columns, `3:4` for whole rows. */
export function areaAddress(area: Area): string {
  if (area.top === 0 && area.bottom === lastSheetRow) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.left === 0 && area.right === lastSheetColumn) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function absoluteAddress(area: Area): string {
  const parts = areaAddress(area).split(":");
  return parts
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) => dollar(letters) + dollar(digits)),
    )
    .join(":");
}

function dollar(part: string): string {
  return part === "" ? "" : `$${part}`;
}

/** Sheet names that are not plain words come back quoted in addresses (OfficeDev/office-js#512). */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]\d*$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function splitSheetName(address: string): { sheetName: string | null; local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, local: address };
  const text = address.slice(0, mark);
  const sheetName = text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return { sheetName, local: address.slice(mark + 1) };
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** Without sheet name; null when the text is no address or lies outside the sheet. */
export function parseArea(address: string): Area | null {
  const [first = "", last = first, ...more] = address.trim().split(":");
  if (more.length > 0) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null || (address.includes(":") ? from.kind !== to.kind : from.kind !== "cell"))
    return null;
  const area = {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  };
  return area.top < 0 || area.bottom > lastSheetRow || area.right > lastSheetColumn ? null : area;
}

function parseCorner(text: string): (Area & { kind: "cell" | "column" | "row" }) | null {
  const cell = cellPattern.exec(text);
  if (cell) {
    const row = Number(cell[2]) - 1;
    const column = columnNumber(cell[1]!);
    return { kind: "cell", top: row, bottom: row, left: column, right: column };
  }
  const letters = columnPattern.exec(text);
  if (letters) {
    const column = columnNumber(letters[1]!);
    return { kind: "column", top: 0, bottom: lastSheetRow, left: column, right: column };
  }
  const digits = rowPattern.exec(text);
  if (!digits) return null;
  const row = Number(digits[1]) - 1;
  return { kind: "row", top: row, bottom: row, left: 0, right: lastSheetColumn };
}
