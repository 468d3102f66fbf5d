/** Why a row of the log cannot be taken back: its column `undoable` says it, or `yes`. */
const notKeptReasons = [
  /** The log holds no contact data unless Options say so. */
  "personal",
  /** Nobody misses a blank id. */
  "idGiven",
  /** Nobody could tell the record again. */
  "noId",
  "tooLarge",
  /** A list value or a field that went: it is added again in a moment. */
  "optionGone",
  /** Parts of the workbook itself: an earlier copy holds what was there. */
  "structure",
] as const;

export type NotKept = (typeof notKeptReasons)[number];

/** Null where it can be taken back, or nobody knows why not. */
export function readNotKept(undoable: string | number | null): NotKept | null {
  return notKeptReasons.find((reason) => reason === undoable) ?? null;
}
