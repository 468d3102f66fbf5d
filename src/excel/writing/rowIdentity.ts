import type { CellValue } from "../reading/columnRequest";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";

/** What tells a row of ours from others; written with an apostrophe, it is read back without. */
export function idOfRow({ idOffset }: Pick<AppendPlace, "idOffset">, row: RowToAppend): string {
  return readBack(row[idOffset]);
}

export function holdsId(value: CellValue | undefined, place: Pick<AppendPlace, "idOffset">, row: RowToAppend): boolean {
  return String(value) === idOfRow(place, row);
}

/** How a written value reads. */
export function readBack(value: RowToAppend[number] | undefined): string {
  return String(value).replace(/^'/, "");
}
