import type { CellContent } from "../cellCodec";
import type { TableSpec } from "../columnSpec";
import type { ColumnPlace, TableLayout } from "../tableLayout";
import { ownFieldKeys } from "../ownFields";
import { findColumnByHeader } from "../tables/findColumnByHeader";

export interface MissingColumn {
  readonly key: string;
  readonly header: string;
  /** Where it goes, counted after those before it have been put back. */
  readonly index: number;
}

export interface LaidTable {
  readonly layout: TableLayout;
  readonly missing: readonly MissingColumn[];
  /** Columns under a header and without a name that we know, taken by their place. */
  readonly adopted: readonly ColumnPlace[];
}

interface StandingTable {
  readonly headers: readonly string[];
  readonly firstRow: readonly CellContent[];
  /** Header by key, where the hidden names still say it. */
  readonly named: ReadonlyMap<string, string>;
}

/** Which column is which, by hidden name, then header, then place; and where the missing ones go. */
export function layTable(table: TableSpec, standing: StandingTable, language: "zh" | "en"): LaidTable {
  const keys: (string | null)[] = standing.headers.map(() => null);
  claimByName(table, standing, keys);
  claimByHeader(table, standing, keys);
  const adopted = claimByPlace(table, standing, keys);
  const layout: ColumnPlace[] = standing.headers.map((header, index) => ({ header, key: keys[index] ?? null }));
  const missing = table.columns.flatMap((column, planned): MissingColumn[] => {
    if (layout.some(({ key }) => key === column.key)) return [];
    const index = placeAfter(table, planned, layout);
    const header = freeHeader(column.header[language], layout);
    layout.splice(index, 0, { key: column.key, header });
    return [{ key: column.key, header, index }];
  });
  return { layout, missing, adopted };
}

function claimByName(table: TableSpec, { headers, named }: StandingTable, keys: (string | null)[]): void {
  for (const { key } of table.columns) {
    const index = headers.indexOf(named.get(key) ?? "");
    if (index >= 0) keys[index] ??= key;
  }
}

function claimByHeader(table: TableSpec, { headers }: StandingTable, keys: (string | null)[]): void {
  for (const { key } of table.columns) {
    if (keys.includes(key)) continue;
    const open = headers.map((header, index) => (keys[index] === null ? header : ""));
    const index = findColumnByHeader(table.key, key, open);
    if (index >= 0) keys[index] = key;
  }
}

/** Between two known columns, as many unknown ones as are missing there, and alike: somebody renamed them. */
function claimByPlace(table: TableSpec, standing: StandingTable, keys: (string | null)[]): ColumnPlace[] {
  const adopted: ColumnPlace[] = [];
  for (const gap of gapsOf(table, keys)) {
    const unknown = gap.positions.filter((position) => keys[position] === null && !isOwnField(standing, position));
    const isAlike = gap.missing.every(({ formula }, index) => {
      const cell = String(standing.firstRow[unknown[index] ?? -1] ?? "");
      return cell === "" ? formula === undefined : cell.startsWith("=") === (formula !== undefined);
    });
    if (gap.missing.length === 0 || unknown.length !== gap.missing.length || !isAlike) continue;
    unknown.forEach((position, index) => {
      const key = gap.missing[index]?.key ?? null;
      keys[position] = key;
      adopted.push({ key, header: standing.headers[position] ?? "" });
    });
  }
  return adopted;
}

/** A field that people added has a name of its own: it never stands for a lost column. */
function isOwnField({ headers, named }: StandingTable, position: number): boolean {
  return ownFieldKeys.some((key) => named.get(key) === headers[position]);
}

interface Gap {
  readonly missing: TableSpec["columns"];
  readonly positions: readonly number[];
}

function gapsOf(table: TableSpec, keys: readonly (string | null)[]): Gap[] {
  const known = table.columns.flatMap(({ key }, planned) => {
    const position = keys.indexOf(key);
    return position < 0 ? [] : [{ planned, position }];
  });
  return known.slice(1).map(({ planned, position }, index) => {
    const before = known[index] ?? { planned: -1, position: -1 };
    return {
      missing: table.columns.slice(before.planned + 1, planned),
      positions: keys.map((_, each) => each).filter((each) => each > before.position && each < position),
    };
  });
}

function placeAfter(table: TableSpec, planned: number, layout: TableLayout): number {
  for (let before = planned - 1; before >= 0; before--) {
    const position = layout.findIndex(({ key }) => key === table.columns[before]?.key);
    if (position >= 0) return position + 1;
  }
  return 0;
}

function freeHeader(wanted: string, layout: TableLayout): string {
  const taken = new Set(layout.map(({ header }) => header.toLowerCase()));
  let header = wanted;
  for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted} ${number}`;
  return header;
}
