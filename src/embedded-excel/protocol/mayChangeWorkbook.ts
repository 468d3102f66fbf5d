import { actionType, objectPathType, type ObjectPath, type RequestAction, type RichApiRequest } from "./wireFormat";

const readingActions: ReadonlySet<number> = new Set([
  actionType.instantiate,
  actionType.query,
  actionType.trace,
  actionType.recursiveQuery,
  actionType.queryAsJson,
  actionType.ensureUnchanged,
]);

/** Whether a request does more than read; a page redraws for nothing when a method only sounds like a change. */
export function mayChangeWorkbook({ Actions, ObjectPaths }: RichApiRequest): boolean {
  return Actions.some(isChange) || Object.values(ObjectPaths).some(isMaker);
}

/** Whether this one action of a request does; a path is walked when something is first asked of it. */
export function changesWorkbook(action: RequestAction, paths: RichApiRequest["ObjectPaths"]): boolean {
  const path = paths[action.ObjectPathId];
  return isChange(action) || (action.ActionType === actionType.instantiate && path !== undefined && isMaker(path));
}

/** They change what one sees on this screen alone. */
const viewActions: ReadonlySet<string> = new Set([
  "Activate",
  "Select",
  "Calculate",
  "SuspendApiCalculationUntilNextSync",
  "SuspendScreenUpdatingUntilNextSync",
]);
const cellActions: ReadonlySet<string> = new Set(["Values", "Formulas"]);
/** Whoever writes a cell gives it its look, too. */
const lookActions: ReadonlySet<string> = new Set(["NumberFormat"]);

/** Whether a request does more than write into cells: moves them, say, or changes sheets, tables, names or formats alone. */
export function changesMoreThanCells({ Actions, ObjectPaths }: RichApiRequest): boolean {
  const changes = Actions.filter(isChange).map(({ Name }) => Name);
  const writesCells = changes.some((name) => cellActions.has(name));
  const isMore = (name: string) =>
    !viewActions.has(name) && !cellActions.has(name) && !(writesCells && lookActions.has(name));
  return changes.some(isMore) || Object.values(ObjectPaths).some(isMaker);
}

function isChange({ ActionType, Name }: RequestAction): boolean {
  // The library's own housekeeping, such as keeping a range for the next request, begins with an underscore.
  if (ActionType === actionType.method) return !/^_|^Get/.test(Name);
  return !readingActions.has(ActionType);
}

function isMaker({ ObjectPathType, Name }: ObjectPath): boolean {
  return ObjectPathType === objectPathType.method && !/^_|^Get/.test(Name);
}
