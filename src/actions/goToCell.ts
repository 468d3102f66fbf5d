import { runInWorkbook } from "../excel/runInWorkbook";
import { selectCell, type CellPlace } from "../excel/selectCell";

/** Shows a cell of a record in its sheet. */
export function goToCell(place: CellPlace): Promise<void> {
  return runInWorkbook((context) => selectCell(context, place));
}
