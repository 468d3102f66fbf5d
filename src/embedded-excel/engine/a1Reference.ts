/** A1 references as rectangles and back; pure. */
import { parseA1Ref } from "@borgar/fx";
import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";

export interface A1Reference {
  readonly area: Area;
  readonly isWholeColumns: boolean;
  readonly isWholeRows: boolean;
  /** `$` before each part. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

/** A reference without sheet: `A1`, `$A$1:B2`, `A:C`, `1:3`. */
export function parseA1Reference(text: string): A1Reference | null {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (parsed === undefined || !("range" in parsed)) return null;
  const { range } = parsed;
  const isWholeColumns = isAbsent(range.top) && isAbsent(range.bottom);
  const isWholeRows = isAbsent(range.left) && isAbsent(range.right);
  return {
    area: {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? lastSheetRow,
      right: range.right ?? lastSheetColumn,
    },
    isWholeColumns,
    isWholeRows,
    fixed: { top: !!range.$top, left: !!range.$left, bottom: !!range.$bottom, right: !!range.$right },
  };
}

function isAbsent(part: number | null | undefined): boolean {
  return part === null || part === undefined;
}

const lettersByColumn: string[] = [];

export function columnLetters(column: number): string {
  const known = lettersByColumn[column];
  if (known !== undefined) return known;
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  lettersByColumn[column] = letters;
  return letters;
}

/** `$C$3:$C$102`, or `$C$3` for a single cell. */
export function absoluteA1(area: Area): string {
  const first = `$${columnLetters(area.left)}$${area.top + 1}`;
  const isSingle = area.top === area.bottom && area.left === area.right;
  return isSingle ? first : `${first}:$${columnLetters(area.right)}$${area.bottom + 1}`;
}
