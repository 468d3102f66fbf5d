/** Runs one request of a client on the workbook: the one interpreter behind every transport. */
import { HostObject } from "../objects/hostObject";
import { WorkbookObject } from "../objects/workbookObject";
import { announceChanges } from "../workbook/announceChanges";
import { ExcelError } from "../workbook/excelError";
import { exchangeAround } from "../workbook/replication";
import type { ClientSession } from "./clientSession";
import { changesMoreThanCells } from "./mayChangeWorkbook";
import { callMember, memberName, writeMember } from "./memberDispatch";
import { ObjectPaths } from "./objectPaths";
import { instantiationAnswer, queryObject } from "./queryObject";
import { actionType, type RequestAction, type RichApiAnswer, type RichApiRequest } from "./wireFormat";

/** A batch is not atomic: what ran before the failing action stays, and its results come along with the error. */
export function processRequest(session: ClientSession, request: RichApiRequest): RichApiAnswer {
  const run = () => runRequest(session, request);
  return changesMoreThanCells(request) ? exchangeAround(session.workbook, run) : run();
}

function runRequest(session: ClientSession, request: RichApiRequest): RichApiAnswer {
  const paths = new ObjectPaths(session, new WorkbookObject(session), request);
  const answer: RichApiAnswer = { Results: [] };
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: runAction(paths, action) ?? null });
    } catch (error) {
      answer.Error = describeError(error, index, locationOf(paths, request, action));
      break;
    }
  }
  if (traceIds.length > 0) answer.TraceIds = traceIds;
  session.endRequest();
  announceChanges(session.workbook, session.author);
  return answer;
}

function runAction(paths: ObjectPaths, action: RequestAction): unknown {
  switch (action.ActionType) {
    case actionType.instantiate:
      return instantiationAnswer(paths.resolve(action.ObjectPathId));
    case actionType.query:
    case actionType.recursiveQuery:
      return queryObject(paths.resolve(action.ObjectPathId), action.QueryInfo ?? action.RecursiveQueryInfo ?? {});
    case actionType.queryAsJson:
      return withCamelCase(queryObject(paths.resolve(action.ObjectPathId), action.QueryInfo ?? {}));
    case actionType.method:
      return callMethod(paths, action);
    case actionType.setProperty:
      return writeMember(existing(paths, action), action.Name, paths.readArguments(action.ArgumentInfo)[0]);
    case actionType.trace:
      return null;
    case actionType.update:
      return updateObject(existing(paths, action), action.ObjectState ?? {});
    default:
      throw new ExcelError(
        "InvalidRequest",
        `Action type ${action.ActionType} is not implemented by the embedded Excel.`,
      );
  }
}

function callMethod(paths: ObjectPaths, action: RequestAction): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null && action.Name === "_KeepReference") return null;
  const result = callMember(existing(paths, action), action.Name, paths.readArguments(action.ArgumentInfo));
  return result instanceof HostObject ? instantiationAnswer(result) : result;
}

function existing(paths: ObjectPaths, action: RequestAction): HostObject {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) throw new ExcelError("InvalidReference");
  return object;
}

function updateObject(object: HostObject, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    writeMember(object, name.charAt(0).toUpperCase() + name.slice(1), value);
  }
}

function withCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCamelCase);
  if (typeof value !== "object" || value === null) return value;
  const rename = (name: string): string =>
    name === "_Items" ? "items" : name.startsWith("_") ? name : memberName(name);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [rename(name), withCamelCase(part)]));
}

const statusCodes: Partial<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
};

function describeError(error: unknown, index: number, location: string): NonNullable<RichApiAnswer["Error"]> {
  const known = error instanceof ExcelError ? error : null;
  const code = known?.code ?? "GeneralException";
  const message =
    known?.message ??
    `The embedded Excel failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: statusCodes[code] ?? (known ? 400 : 500),
  };
}

/** `Range.values`, as Excel names the place. */
function locationOf(paths: ObjectPaths, request: RichApiRequest, action: RequestAction): string {
  const path = request.ObjectPaths[action.ObjectPathId];
  try {
    const className = paths.resolve(action.ObjectPathId)?.className ?? "";
    return action.Name ? `${className}.${memberName(action.Name)}` : className;
  } catch {
    return path?.Name ? memberName(path.Name) : "getItem";
  }
}
