import { actionType, objectPathType, type RichApiRequest } from "./wireFormat";

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
  const changes = Actions.some(({ ActionType, Name }) => {
    // The library's own housekeeping, such as keeping a range for the next request, begins with an underscore.
    if (ActionType === actionType.method) return !/^_|^Get/.test(Name);
    return !readingActions.has(ActionType);
  });
  const makes = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === objectPathType.method && !/^_|^Get/.test(Name),
  );
  return changes || makes;
}
