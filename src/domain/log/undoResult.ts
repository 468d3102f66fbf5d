import type { TableKey } from "../../schema/columnSpec";
import type { NotKept } from "../../schema/log/notKept";

/** Why nothing was done. `field`: key of its column; null where the whole record is meant. */
export type UndoObstacle =
  | { readonly kind: "changed"; readonly table: TableKey; readonly name: string; readonly field: string | null }
  /** Of Options; `name` as the log calls it. */
  | { readonly kind: "optionChanged"; readonly name: string }
  /** Something newer mentions what the action added or renamed. */
  | { readonly kind: "inUse"; readonly usedIn: readonly TableKey[] };

export type UndoResult =
  /** `actionId`: of the undoing, where that can be undone in its turn. */
  | { readonly kind: "undone"; readonly actionId: string | null }
  | UndoObstacle
  | { readonly kind: "alreadyUndone" }
  /** The log does not hold what it would take. */
  | { readonly kind: "notPossible"; readonly why: NotKept | null }
  | { readonly kind: "notFound" };
