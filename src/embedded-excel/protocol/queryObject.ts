/** Answers what `load()` asked for, in the nesting and with the names that the client library reads. */
import { HostObject, isCollection, type HostCollection } from "../objects/hostObject";
import { readMember, scalarNames } from "./memberDispatch";
import type { QueryInfo } from "./wireFormat";

export function instantiationAnswer(object: HostObject | null): Record<string, unknown> | null {
  if (object === null) return null;
  const reference = object.referenceId;
  return { ...(reference === null ? {} : { _ReferenceId: reference }), ...object.identity() };
}

export function queryObject(object: HostObject | null, query: QueryInfo): Record<string, unknown> | null {
  if (object === null) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map(splitPath);
  return isCollection(object) ? queryCollection(object, paths, query) : queryPaths(object, paths);
}

function splitPath(path: string): string[] {
  const parts = path.split(/[/.]/).filter((part) => part !== "" && part.toLowerCase() !== "items");
  return parts.length === 0 ? ["*"] : parts;
}

function queryCollection(
  collection: HostCollection,
  paths: string[][],
  { Skip: skip = 0, Top: top }: QueryInfo,
): Record<string, unknown> {
  const own = scalarNames(collection);
  const ownPaths = paths.filter(([name, ...rest]) => rest.length === 0 && own.includes(wireNameOf(name!)));
  const answer: Record<string, unknown> = { ...instantiationAnswer(collection) };
  const isAll = paths.length === 0 || paths.some(([name]) => name === "*");
  for (const name of isAll ? own : ownPaths.map(([name]) => wireNameOf(name!)))
    answer[name] = readMember(collection, name);
  const itemPaths = paths.filter((path) => !ownPaths.includes(path));
  if (paths.length > 0 && itemPaths.length === 0) return answer;
  const items = collection.list().slice(skip, top === undefined ? undefined : skip + top);
  answer["_Items"] = items.map((item, index) => ({ ...queryPaths(item, itemPaths), _Index: skip + index }));
  return answer;
}

function queryPaths(object: HostObject, paths: string[][]): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...instantiationAnswer(object) };
  const nested = new Map<string, string[][]>();
  for (const [head = "*", ...rest] of paths.length === 0 ? [["*"]] : paths) {
    if (head === "*" || head === "$all")
      for (const name of scalarNames(object)) answer[name] = toWire(readMember(object, name));
    else if (rest.length > 0) nested.set(wireNameOf(head), [...(nested.get(wireNameOf(head)) ?? []), rest]);
    else addMember(object, wireNameOf(head), answer, nested);
  }
  for (const [name, inner] of nested) {
    answer[name] = queryNested(
      readMember(object, name),
      inner.filter((path) => path.length > 0),
    );
  }
  return answer;
}

function addMember(
  object: HostObject,
  name: string,
  answer: Record<string, unknown>,
  nested: Map<string, string[][]>,
): void {
  const value = readMember(object, name);
  if (value instanceof HostObject) nested.set(name, [...(nested.get(name) ?? []), ["*"]]);
  else answer[name] = toWire(value);
}

function queryNested(value: unknown, paths: string[][]): unknown {
  if (isCollection(value)) return queryCollection(value, paths, {});
  return value instanceof HostObject ? queryPaths(value, paths) : toWire(value);
}

function wireNameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function toWire(value: unknown): unknown {
  return value === undefined ? null : value;
}
