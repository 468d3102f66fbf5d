/** Cells of a tracker's .xlsx file by workbook names, read without Excel: enough for its records and settings. */
import type { Workbook } from "hucre";
import type { CellContent } from "../../schema/cellCodec";
import { toSourceCell } from "../import/sources/sourceCell";

interface FoundTable {
  readonly rows: readonly (readonly CellContent[])[];
  readonly headers: readonly string[];
}

/** Null where the name points at nothing that the file has. */
export type CellsOfName = (name: string) => readonly (readonly CellContent[])[] | null;

export function findNamedCells({ sheets, namedRanges = [] }: Workbook): CellsOfName {
  const rowsBySheet = new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(toContent))]));
  const tables = new Map(
    sheets.flatMap(({ name, tables: own = [] }) =>
      own.flatMap((table): [string, FoundTable][] => {
        const area = parseArea(table.range ?? "");
        if (!area) return [];
        const rows = cut(rowsBySheet.get(name) ?? [], { ...area, top: area.top + 1 });
        return [[table.name, { rows, headers: table.columns.map((column) => column.name) }]];
      }),
    ),
  );
  const formulas = new Map(namedRanges.map(({ name, range }) => [name, range]));
  return (name) => {
    const formula = formulas.get(name) ?? "";
    return cellsOfTable(formula, tables) ?? cellsOfSheet(formula, rowsBySheet);
  };
}

function toContent(value: Parameters<typeof toSourceCell>[0]): CellContent {
  return toSourceCell(value) ?? "";
}

/** `Customers[手机]`, `OptionsStage[[A]:[C]]`; an apostrophe stands before special characters of a header. */
function cellsOfTable(formula: string, tables: ReadonlyMap<string, FoundTable>) {
  const parts = /^(\w+)\[(.*)\]$/s.exec(formula);
  const table = tables.get(parts?.[1] ?? "");
  if (!table) return null;
  const inside = parts?.[2] ?? "";
  const pair = /^\[(.*)\]:\[(.*)\]$/s.exec(inside);
  const [first = "", last = first] = pair ? pair.slice(1) : [inside];
  const [start, end] = [first, last].map((header) => table.headers.indexOf(header.replace(/'(['[\]#])/g, "$1")));
  if (start === undefined || end === undefined || start < 0 || end < start) return null;
  return table.rows.map((row) => row.slice(start, end + 1));
}

/** `'选项'!$B$6`, `Options!$G$5:$I$5`. */
function cellsOfSheet(formula: string, rowsBySheet: ReadonlyMap<string, readonly (readonly CellContent[])[]>) {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  const rows = rowsBySheet.get((parts?.[1] ?? parts?.[2] ?? "").replaceAll("''", "'"));
  const area = parseArea(parts?.[3] ?? "");
  return rows && area ? cut(rows, area) : null;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function parseArea(text: string): Area | null {
  const parts = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text);
  if (!parts) return null;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  return { top: Number(top) - 1, bottom: Number(bottom) - 1, left: columnIndex(left), right: columnIndex(right) };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rows that the file does not write are blank. */
function cut(rows: readonly (readonly CellContent[])[], { top, bottom, left, right }: Area): CellContent[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => rows[top + row]?.[left + column] ?? ""),
  );
}
