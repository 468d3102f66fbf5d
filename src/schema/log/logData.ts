/** What a row of the log keeps so that it can be taken back: cells exactly as they stood, by the keys of their columns. */
import type { TableKey } from "../columnSpec";
import { tableKeys } from "../tables/tables";
import type { RecordsToFollow } from "./logOrder";
import { isWholeOption, type OptionLogData } from "./optionLogData";

/** As `Range.values` gives it; a blank is the empty text. */
export type LogCell = string | number | boolean;

/** Of one record, without its blanks. */
export type RowCells = Readonly<Record<string, LogCell>>;

export type LogData = RecordLogData | OptionLogData;

export interface RecordLogData {
  readonly table: TableKey;
  /** Ids of records with the fingerprint of their rows. */
  readonly added?: readonly (readonly [id: string, fingerprint: string])[];
  /** What the action was to add after these. */
  readonly toFollow?: readonly RecordsToFollow[];
  readonly changed?: readonly (readonly [id: string, key: string, before: LogCell, after: LogCell])[];
  /** Rows that went. */
  readonly removed?: readonly RowCells[];
  /** Cells that got their formula back, with what was typed there. */
  readonly returned?: readonly (readonly [id: string, key: string, typed: LogCell])[];
  /** Cells where what was typed stands over the formula again. */
  readonly typed?: readonly (readonly [id: string, key: string, typed: LogCell])[];
}

/** A cell of Excel takes 32,767 characters. */
export const longestLogData = 30_000;

export function writeLogData(data: LogData): string {
  return JSON.stringify(data);
}

/** Null where somebody changed the cell. */
export function readLogData(text: string): LogData | null {
  try {
    const data = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (typeof data !== "object" || data === null) return null;
    // Looked through just before; the rest of a row is held against the cells before anything is written.
    return isWholeOption(data) || isWholeRecords(data) ? (data as unknown as LogData) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isWholeRecords({ table, ...parts }: Readonly<Record<string, unknown>>): boolean {
  return tableKeys.some((key) => key === table) && Object.values(parts).every(Array.isArray);
}

/** Tells whether a row still holds what was written, without keeping what that was: personal fields are in it, too. */
export function fingerprintOf(cells: RowCells): string {
  const filled = Object.entries(cells).filter(([, value]) => value !== "");
  const text = JSON.stringify(filled.sort(([one], [other]) => (one < other ? -1 : 1)));
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
