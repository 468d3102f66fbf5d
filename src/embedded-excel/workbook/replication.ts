import type { Area } from "../model/area";
import type { CellInput } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";

/** What keeps a replica of a shared workbook and the others alike; see replicas/. */
export interface Replication {
  /** Cells were written here; undefined was left as it is. */
  readonly noteWrites: (sheet: SheetState, area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]) => void;
  /** Before and after work that changes more than cells, all replicas are the same. */
  readonly exchangeAround: <Answer>(work: () => Answer) => Answer;
}

/** For whatever moves cells or changes what is not a cell. */
export function exchangeAround<Answer>(
  { replication }: { readonly replication: Replication | null },
  work: () => Answer,
): Answer {
  return replication === null ? work() : replication.exchangeAround(work);
}
