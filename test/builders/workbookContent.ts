/** All that stands in a workbook, straight from the host: cells, tables, names. Formats and rules are left out. */
import type { SheetState, WorkbookState } from "../../src/embedded-excel/model/workbookState";

export interface WorkbookContent {
  /** By sheet, then by row and column from 0. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
}

/** How a word that a list has just learnt shows up, or an empty table on Options that describes nothing. */
export function isListPlace(place: string): boolean {
  return /^(选项 |Options|=OwnFields$|=gd\.Options)/.test(place);
}

export function contentOf({ sheets, names }: WorkbookState): WorkbookContent {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return {
    cells: Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet)])),
    tables: Object.fromEntries(
      tables.map(({ sheet, table }) => [
        table.name,
        { sheet: sheet.name, area: { ...table.area }, columns: table.columns.map(({ name }) => name) },
      ]),
    ),
    names: Object.fromEntries(names.map(({ name, formula }) => [name, formula])),
  };
}

/** Only cells that hold something: a blank one may be absent or null. */
function cellsOf({ inputs }: SheetState): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  inputs.forEach((row, y) =>
    row?.forEach((input, x) => {
      if (input === null || input === undefined || input === "") return;
      cells[`${y},${x}`] = typeof input === "object" ? input.formula : withoutChance(input);
    }),
  );
  return cells;
}

/** Ids of the log are random. */
function withoutChance(input: unknown): unknown {
  return typeof input === "string" ? input.replace(/^([AL])-[2-9A-HJ-NP-Z]{6}(?=$|\.)/, "$1") : input;
}

const mostShown = 15;

/** By place, what was expected and what stands there, of the first of them; nothing where both are the same. */
export function differencesOf(content: WorkbookContent, expected: WorkbookContent): Record<string, [unknown, unknown]> {
  const [now, wanted] = [flatten(content), flatten(expected)];
  const places = [...new Set([...now.keys(), ...wanted.keys()])].filter(
    (place) => now.get(place) !== wanted.get(place),
  );
  return Object.fromEntries(places.slice(0, mostShown).map((place) => [place, [wanted.get(place), now.get(place)]]));
}

function flatten({ cells, tables, names }: WorkbookContent): ReadonlyMap<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [sheet, inputs] of Object.entries(cells)) {
    flat.set(sheet, "sheet");
    for (const [place, input] of Object.entries(inputs)) flat.set(`${sheet} ${place}`, input);
  }
  for (const [table, part] of Object.entries(tables)) flat.set(table, JSON.stringify(part));
  for (const [name, formula] of Object.entries(names)) flat.set(`=${name}`, formula);
  return flat;
}
