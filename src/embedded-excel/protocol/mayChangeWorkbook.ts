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

function isChange({ ActionType, Name }: RequestAction): boolean {
  // The library's own housekeeping, such as keeping a range for the next request, begins with an underscore.
  if (ActionType === actionType.method) return !/^_|^Get/.test(Name);
  return !readingActions.has(ActionType);
}

function isMaker({ ObjectPathType, Name }: ObjectPath): boolean {
  return ObjectPathType === objectPathType.method && !/^_|^Get/.test(Name);
}
